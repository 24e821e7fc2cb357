# SPDX-License-Identifier: MPL-2.0
"""Writes sheets as a flat OpenDocument spreadsheet."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from . import styles
from .cells import Sheet
from .markup import GROWING_ROW, attributes, column_style, row_style, table_markup

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
    "ooo": "http://openoffice.org/2004/office",
    "tableooo": "http://openoffice.org/2009/table",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}


@dataclass(frozen=True)
class Validation:
    """What a cell accepts: a condition of OpenDocument, and what Calc says about anything else."""

    name: str
    condition: str
    severity: str  # stop or warning
    message: tuple[str, str]  # title, text
    help: tuple[str, str] | None = None  # shown while the cell is selected


@dataclass(frozen=True)
class Workbook:
    title: str
    sheets: list[Sheet]
    validations: list[Validation]


def automatic_styles(sheets: list[Sheet]) -> str:
    widths = sorted({width for sheet in sheets for width in sheet.column_widths})
    heights = sorted({height for sheet in sheets for height in sheet.row_heights.values()})
    tables = sorted({(sheet.page, sheet.tab_colour) for sheet in sheets})
    return "\n".join(
        [
            f'<style:style style:name="{column_style(width)}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
            for width in widths
        ]
        + [
            f'<style:style style:name="{row_style(height)}" style:family="table-row"><style:table-row-properties'
            f' style:row-height="{height}cm" style:use-optimal-row-height="false"/></style:style>'
            for height in heights
        ]
        + [
            f'<style:style style:name="{GROWING_ROW}" style:family="table-row">'
            f'<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
            for _ in [sheet for sheet in sheets if sheet.growing_rows][:1]
        ]
        + [
            f'<style:style style:name="T{page}{colour[1:]}" style:family="table" style:master-page-name="{page}">'
            f'<style:table-properties table:display="true" style:writing-mode="lr-tb" table:tab-color="{colour}"'
            f' tableooo:tab-color="{colour}"/></style:style>'
            for page, colour in tables
        ]
        + styles.PAGE_LAYOUTS
    )


def validation_markup(validation: Validation, base: str) -> str:
    title, text = validation.message
    help_title, help_text = validation.help or (None, None)
    help_message = (
        f'<table:help-message{attributes(table_title=help_title)} table:display="true">'
        f"<text:p>{escape(help_text)}</text:p></table:help-message>"
        if help_text
        else ""
    )
    return f"""\
<table:content-validation{attributes(table_name=validation.name, table_condition="of:" + validation.condition,
                                     table_allow_empty_cell="true", table_base_cell_address=base)}>\
{help_message}<table:error-message{attributes(table_message_type=validation.severity, table_title=title)}\
 table:display="true"><text:p>{escape(text)}</text:p></table:error-message></table:content-validation>"""


def names_markup(sheets: list[Sheet]) -> str:
    return "\n".join(
        "<table:named-range"
        + attributes(
            table_name=name,
            table_base_cell_address=f"$'{sheet.name}'.$A$1",
            table_cell_range_address=area.address(sheet.name),
        )
        + "/>"
        for sheet in sheets
        for name, area in sheet.names.items()
    )


def setting(name: str, kind: str, value: object) -> str:
    return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'


def sheet_view(sheet: Sheet) -> str:
    row, column = sheet.cursor
    items = [
        setting("CursorPositionX", "int", column),
        setting("CursorPositionY", "int", row),
        setting("ZoomType", "short", 0),
        setting("ZoomValue", "int", 100),
        setting("ShowGrid", "boolean", "false"),
        setting("ShowZeroValues", "boolean", "true"),
        setting("ShowPageBreaks", "boolean", "false"),
    ]
    if sheet.frozen_rows:
        items += [
            setting("VerticalSplitMode", "short", 2),
            setting("VerticalSplitPosition", "int", sheet.frozen_rows),
            setting("ActiveSplitRange", "short", 2),
            setting("PositionBottom", "int", sheet.frozen_rows),
        ]
    entry = f'<config:config-item-map-entry config:name="{sheet.name}">'
    return entry + "".join(items) + "</config:config-item-map-entry>"


def view_settings(sheets: list[Sheet]) -> str:
    views = "\n".join(sheet_view(sheet) for sheet in sheets)
    return f"""\
<office:settings><config:config-item-set config:name="ooo:view-settings">
<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>
{setting("ViewId", "string", "view1")}
<config:config-item-map-named config:name="Tables">
{views}
</config:config-item-map-named>
{setting("ActiveTable", "string", sheets[0].name)}{setting("ShowGrid", "boolean", "false")}\
{setting("ShowZeroValues", "boolean", "true")}{setting("ShowPageBreaks", "boolean", "false")}\
{setting("ZoomType", "short", 0)}{setting("ZoomValue", "int", 100)}
</config:config-item-map-entry></config:config-item-map-indexed>
</config:config-item-set></office:settings>"""


def render(workbook: Workbook) -> str:
    sheets = workbook.sheets
    namespaces = "".join(f'\n xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    base = f"'{sheets[-1].name}'.A1"
    validations = "\n".join(validation_markup(validation, base) for validation in workbook.validations)
    tables = "\n".join(table_markup(sheet) for sheet in sheets)
    newline = "\n"
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<office:document{namespaces}
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:meta><dc:title>{escape(workbook.title)}</dc:title><dc:language>zh-CN</dc:language></office:meta>
{view_settings(sheets)}
<office:font-face-decls>
{styles.font_faces()}
</office:font-face-decls>
<office:styles>
{styles.NUMBER_FORMATS}{styles.DEFAULT_STYLE}
{newline.join(styles.CELL_STYLES)}
</office:styles>
<office:automatic-styles>
{automatic_styles(sheets)}
</office:automatic-styles>
<office:master-styles>
{newline.join(styles.MASTER_PAGES)}
</office:master-styles>
<office:body><office:spreadsheet>
<table:content-validations>
{validations}
</table:content-validations>
{tables}
<table:named-expressions>
{names_markup(sheets)}
</table:named-expressions>
</office:spreadsheet></office:body>
</office:document>
"""
