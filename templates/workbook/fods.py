# SPDX-License-Identifier: MPL-2.0
"""Writes sheets as a flat OpenDocument spreadsheet."""

from dataclasses import dataclass
from itertools import groupby
from xml.sax.saxutils import escape

from . import styles
from .cells import Cell, Sheet, column_name

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


def attribute(text: object) -> str:
    return escape(str(text), {'"': "&quot;"})


def attributes(**values: object) -> str:
    """office_value_type="float" becomes office:value-type="float"; None is left out."""
    return "".join(
        f' {key.replace("_", ":", 1).replace("_", "-")}="{attribute(value)}"'
        for key, value in values.items()
        if value is not None
    )


def paragraphs(text: object) -> str:
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in str(text).split("\n"))


def value_markup(cell: Cell) -> tuple[str, str]:
    """The attributes of the cell's value, and its content."""
    if cell.value is None:
        return "", ""
    if isinstance(cell.value, str):
        # Of a formula's text Calc reads the attribute alone.
        stored = cell.value if cell.formula else None
        return attributes(office_value_type="string", office_string_value=stored), paragraphs(cell.value)
    return f' office:value-type="float" office:value="{cell.value}"', paragraphs(cell.value)


def cell_markup(cell: Cell | None, covered: bool) -> str:
    if cell is None:
        return "<table:table-cell/>"
    value, content = value_markup(cell)
    merged = cell.rows > 1 or cell.columns > 1
    name = "table:covered-table-cell" if covered else "table:table-cell"
    return (
        f"<{name}"
        + attributes(
            table_style_name=cell.style,
            table_content_validation_name=cell.validation,
            table_number_columns_spanned=cell.columns if merged else None,
            table_number_rows_spanned=cell.rows if merged else None,
            table_formula=cell.formula and "of:=" + cell.formula,
        )
        + value
        + (f">{content}</{name}>" if content else "/>")
    )


def covered_places(sheet: Sheet) -> set[tuple[int, int]]:
    return {
        (row + down, column + right)
        for (row, column), cell in sheet.cells.items()
        for down in range(cell.rows)
        for right in range(cell.columns)
        if down or right
    }


def row_markup(sheet: Sheet, row: int, covered: set[tuple[int, int]]) -> str:
    cells = "".join(
        cell_markup(sheet.cells.get((row, column)), (row, column) in covered)
        for column in range(len(sheet.column_widths))
    )
    return f'<table:table-row table:style-name="{row_style(sheet.row_heights[row])}">{cells}</table:table-row>'


def rows_markup(sheet: Sheet) -> str:
    covered = covered_places(sheet)
    rows = [row_markup(sheet, row, covered) for row in range(max(sheet.row_heights) + 1)]
    if sheet.heading_rows:
        first, last = sheet.heading_rows
        rows[first] = "<table:table-header-rows>\n" + rows[first]
        rows[last] += "\n</table:table-header-rows>"
    return "\n".join(rows)


def columns_markup(sheet: Sheet) -> str:
    return "".join(
        f'<table:table-column table:style-name="{column_style(width)}"'
        f'{attributes(table_number_columns_repeated=len(list(group)))} table:default-cell-style-name="Default"/>'
        for width, group in groupby(sheet.column_widths)
    )


def conditions_markup(sheet: Sheet) -> str:
    if not sheet.conditions:
        return ""
    return "<calcext:conditional-formats>\n" + "\n".join(
        f'<calcext:conditional-format calcext:target-range-address="{target_address(sheet, condition.area)}">'
        + "".join(
            "<calcext:condition"
            + attributes(
                calcext_apply_style_name=styles.DISPLAY_NAMES[style],
                calcext_value=f"formula-is({formula})",
                calcext_base_cell_address=f"'{sheet.name}'.{condition.area.corners()[0]}",
            )
            + "/>"
            for formula, style in condition.styles
        )
        + "</calcext:conditional-format>"
        for condition in sheet.conditions
    ) + "\n</calcext:conditional-formats>\n"


def target_address(sheet: Sheet, area) -> str:
    return ":".join(f"'{sheet.name}'.{corner}" for corner in area.corners())


def table_markup(sheet: Sheet) -> str:
    print_range = sheet.print_area and sheet.print_area.address(sheet.name).replace("$", "")
    return f"""\
<table:table{attributes(table_name=sheet.name, table_style_name="T" + sheet.page + sheet.tab_colour[1:],
                        table_protected="true", table_print_ranges=print_range)}>
<loext:table-protection loext:select-protected-cells="true" loext:select-unprotected-cells="true"/>
{columns_markup(sheet)}
{rows_markup(sheet)}
{conditions_markup(sheet)}</table:table>"""


def column_style(width: float) -> str:
    return f"C{round(width * 100)}"


def row_style(height: float) -> str:
    return f"R{round(height * 100)}"


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
