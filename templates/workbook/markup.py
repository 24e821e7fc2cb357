# SPDX-License-Identifier: MPL-2.0
"""A sheet as OpenDocument markup."""

from itertools import groupby
from xml.sax.saxutils import escape

from . import styles
from .cells import Area, Cell, Sheet

# As high as what stands in it.
GROWING_ROW = "RGrowing"
PROTECTION = (
    '<loext:table-protection loext:select-protected-cells="true" loext:select-unprotected-cells="true"/>\n'
)


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
    height = sheet.row_heights.get(row)
    style = GROWING_ROW if height is None else row_style(height)
    return f'<table:table-row table:style-name="{style}">{cells}</table:table-row>'


def rows_markup(sheet: Sheet) -> str:
    covered = covered_places(sheet)
    last = max(*sheet.row_heights, sheet.growing_rows[1] if sheet.growing_rows else 0)
    rows = [row_markup(sheet, row, covered) for row in range(last + 1)]
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


def target_address(sheet: Sheet, area: Area) -> str:
    return ":".join(f"'{sheet.name}'.{corner}" for corner in area.corners())


def table_markup(sheet: Sheet) -> str:
    print_range = sheet.print_area and sheet.print_area.address(sheet.name).replace("$", "")
    return f"""\
<table:table{attributes(table_name=sheet.name, table_style_name="T" + sheet.page + sheet.tab_colour[1:],
                        table_protected="true" if sheet.protected else None, table_print_ranges=print_range)}>
{PROTECTION if sheet.protected else ""}\
{columns_markup(sheet)}
{rows_markup(sheet)}
{conditions_markup(sheet)}</table:table>"""


def column_style(width: float) -> str:
    return f"C{round(width * 100)}"


def row_style(height: float) -> str:
    return f"R{round(height * 100)}"
