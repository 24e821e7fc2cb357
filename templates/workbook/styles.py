# SPDX-License-Identifier: MPL-2.0
"""The look of the workbook: fonts, cell styles, number formats, pages."""

# The font of official documents first, then what takes its place. A list of names is one font name to Excel and
# WPS, which take no more than 31 characters.
SONG_TITLE = ["方正小标宋简体", "宋体", "Noto Serif CJK SC"]
FANG_SONG = ["仿宋_GB2312", "仿宋", "Noto Serif CJK SC"]
HEI = ["黑体", "Noto Sans CJK SC"]
ROMAN = ["Times New Roman"]

# Each can be read on white paper and on a dark screen.
BLACK, GREY, RED, GREEN = "#000000", "#737373", "#d0392f", "#2e8537"
LINE = "0.5pt solid #000000"
BLOCK_FILL, TOTAL_FILL, FIELD_LINE = "#c6d9f1", "#f7f7f7", "0.75pt solid #000000"

FONTS = {"小标宋": SONG_TITLE, "仿宋体": FANG_SONG, "黑体字": HEI, "罗马体": ROMAN}


def font_faces() -> str:
    faces = []
    for name, families in FONTS.items():
        listed = ", ".join(f"&apos;{family}&apos;" for family in families)
        faces.append(f'<style:font-face style:name="{name}" svg:font-family="{listed}"/>')
    return "\n".join(faces)


# Number formats by name; a format of text puts a mark before the words of a check cell.
NUMBER_FORMATS = """\
<number:number-style style:name="Count"><number:number number:decimal-places="0"\
 number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="Nothing"><number:text/></number:number-style>
<number:text-style style:name="Words"><number:text-content/></number:text-style>
<number:number-style style:name="Characters"><number:number number:decimal-places="0"\
 number:min-integer-digits="1"/><number:text> 字</number:text></number:number-style>
<number:text-style style:name="Tick"><number:text>√ </number:text><number:text-content/></number:text-style>
<number:text-style style:name="Cross"><number:text>× </number:text><number:text-content/></number:text-style>
"""


def cell_style(name, display, *, font="仿宋体", size=10.5, align="center", colour=None, bold=False, border=None,
               fill=None, number=None, locked=True, shrink=False, sides="0.08cm", parent="Default"):
    weight = "bold" if bold else "normal"
    # On a fill of its own, text keeps its colour on dark screens too.
    colour = colour or (BLACK if fill else None)
    ink = f'fo:color="{colour}"' if colour else 'style:use-window-font-color="true"'
    return f"""\
<style:style style:name="{name}" style:display-name="{display}" style:family="table-cell"\
 style:parent-style-name="{parent}"{f' style:data-style-name="{number}"' if number else ""}>
<style:table-cell-properties {border or 'fo:border="none"'} fo:background-color="{fill or "transparent"}"\
 fo:padding-left="{sides}" fo:padding-right="{sides}" fo:padding-top="0.02cm" fo:padding-bottom="0.02cm"\
 fo:wrap-option="{"no-wrap" if shrink else "wrap"}" style:shrink-to-fit="{str(shrink).lower()}"\
 style:vertical-align="middle" style:text-align-source="fix" style:repeat-content="false"\
 style:cell-protect="{"protected" if locked else "none"}"/>
<style:paragraph-properties fo:text-align="{align}" fo:margin-left="0cm" style:line-break="strict"/>
<style:text-properties {ink} style:font-name="罗马体" style:font-name-asian="{font}"\
 fo:font-size="{size}pt" style:font-size-asian="{size}pt" fo:font-weight="{weight}"\
 style:font-weight-asian="{weight}"/>
</style:style>"""


GRID = f'fo:border="{LINE}"'
FRAME = f'fo:border="1.5pt solid {RED}"'
UNDERLINE = f'fo:border="none" fo:border-bottom="{FIELD_LINE}"'

# Name, the name Calc shows, look.
LOOKS = [
    ("CoverTitle", "封面标题", dict(font="小标宋", size=28)),
    ("CoverYear", "封面年度", dict(font="小标宋", size=18)),
    ("FieldLabel", "封面项目", dict(font="黑体字", size=15, align="end", sides="0.35cm")),
    ("Field", "封面填写", dict(size=15, border=UNDERLINE, locked=False, number="Words")),
    ("YearField", "封面填写（年度）", dict(size=15, border=UNDERLINE, locked=False, number="Count")),
    ("NoteHeading", "提示标题", dict(font="黑体字", size=12, align="start")),
    ("Note", "提示", dict(size=12, align="start")),
    ("Source", "表式来源", dict(size=12)),
    ("Title", "标题", dict(font="小标宋", size=17)),
    # On one line, however long the name of the body is.
    ("CaptionStart", "抬头（左）", dict(size=11, align="start", shrink=True)),
    ("CaptionEnd", "抬头（右）", dict(size=11, align="end")),
    ("TextTitle", "报告标题", dict(font="小标宋", size=22)),
    ("TextHeading", "正文标题", dict(font="黑体字", size=16, align="start")),
    ("Paragraph", "正文", dict(size=16, align="justify", locked=False, number="Words")),
    ("CharacterCount", "字数", dict(size=11, align="start", colour=GREY, number="Characters")),
    ("Heading", "表头", dict(border=GRID)),
    # Room for two characters a line: 结果 / 维持.
    ("HeadingNarrow", "表头（窄栏）", dict(border=GRID, sides="0.16cm")),
    ("HeadingStart", "表头（左）", dict(border=GRID, align="start")),
    ("Block", "表头（分栏）", dict(border=GRID, align="start", fill=BLOCK_FILL)),
    ("Figure", "数字", dict(border=GRID, locked=False, shrink=True)),
    ("Amount", "数字（金额）", dict(border=GRID, locked=False, shrink=True)),
    ("Total", "合计", dict(border=GRID, locked=False, shrink=True, fill=TOTAL_FILL)),
    ("TotalUnfilled", "合计（未填）",
     dict(border=GRID, locked=False, number="Nothing", parent="Total", fill=TOTAL_FILL)),
    ("CheckLabel", "核对说明", dict(size=9, colour=GREY)),
    ("CheckLabelEnd", "核对说明（右）", dict(size=9, colour=GREY, align="end")),
    ("Check", "核对", dict(size=9, shrink=True, colour=GREY, number="Words")),
    ("CheckAgrees", "核对（相符）", dict(size=9, shrink=True, colour=GREEN, number="Tick", parent="Check")),
    ("CheckDiffers", "核对（不符）",
     dict(size=9, shrink=True, colour=RED, bold=True, border=FRAME, number="Cross", parent="Check")),
]

CELL_STYLES = [cell_style(name, display, **look) for name, display, look in LOOKS]
# Calc looks the style of a conditional format up by the name it shows.
DISPLAY_NAMES = {name: display for name, display, _ in LOOKS}


def page_layout(name: str, *, footer: bool, first_page: str) -> str:
    footer_style = """\
<style:footer-style>
<style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.3cm"/>
</style:footer-style>"""
    return f"""\
<style:page-layout style:name="{name}">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait"\
 fo:margin-top="2cm" fo:margin-bottom="1.4cm" fo:margin-left="1.9cm" fo:margin-right="1.9cm"\
 style:table-centering="horizontal" style:scale-to-X="1" style:scale-to-Y="1" style:writing-mode="lr-tb"\
 style:print="objects charts drawings zero-values" style:first-page-number="{first_page}"/>
<style:header-style/>
{footer_style if footer else "<style:footer-style/>"}
</style:page-layout>"""


PAGE_LAYOUTS = [
    page_layout("LayoutCover", footer=False, first_page="continue"),
    page_layout("LayoutFirstTable", footer=True, first_page="1"),
    page_layout("LayoutTable", footer=True, first_page="continue"),
    page_layout("LayoutText", footer=True, first_page="continue"),
]

FOOTER = """\
<style:footer>
<text:p text:style-name="PageNumber">— <text:page-number>1</text:page-number> —</text:p>
</style:footer>"""
NO_HEADER, NO_FOOTER = '<style:header style:display="false"/>', '<style:footer style:display="false"/>'

MASTER_PAGES = [
    f'<style:master-page style:name="Cover" style:display-name="封面页" style:page-layout-name="LayoutCover">'
    f"{NO_HEADER}{NO_FOOTER}</style:master-page>",
    f'<style:master-page style:name="FirstTable" style:display-name="首表页"'
    f' style:page-layout-name="LayoutFirstTable">{NO_HEADER}{FOOTER}</style:master-page>',
    f'<style:master-page style:name="Table" style:display-name="表格页" style:page-layout-name="LayoutTable">'
    f"{NO_HEADER}{FOOTER}</style:master-page>",
    f'<style:master-page style:name="Text" style:display-name="正文页" style:page-layout-name="LayoutText">'
    f"{NO_HEADER}{FOOTER}</style:master-page>",
]

DEFAULT_STYLE = """\
<style:default-style style:family="table-cell">
<style:text-properties fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"\
 style:font-name="罗马体" style:font-name-asian="仿宋体" fo:font-size="10.5pt" style:font-size-asian="10.5pt"/>
</style:default-style>
<style:style style:name="Default" style:family="table-cell"/>
<style:style style:name="PageNumber" style:display-name="页码" style:family="paragraph">
<style:paragraph-properties fo:text-align="center"/>
<style:text-properties style:font-name="罗马体" fo:font-size="12pt" style:font-size-asian="12pt"/>
</style:style>"""
