# SPDX-License-Identifier: MPL-2.0
"""The table of section 三: rows of outcomes by columns of applicants."""

from .cells import Area, Cell, Sheet
from .checks import HANDLED, TOTAL, ApplicationsPlaces, put_applications_checks
from .filling import Filling
from .form import (
    TABLE_COLOUR, figure_cell, put_column_headings, put_row_headings, put_title, total_cell, typed_total_cell
)

TOP, LEFT = 5, 3  # the first figure
LABEL_WIDTHS, FIGURE_WIDTH, CHECK_WIDTH = [1.1, 1.75, 5.25], 1.29, 2.8
HEADING_HEIGHTS = {2: 0.7, 3: 0.7, 4: 1.75}
# How many characters of its label fit a line, by the label's depth, and how high so many lines are.
CHARACTERS_A_LINE = {1: 21, 2: 18, 3: 14}
LINE_HEIGHTS = {1: 0.66, 2: 1.15, 3: 1.75}


def applications(table: dict, filling: Filling | None) -> Sheet:
    block, rows = table["blocks"][0], applications_rows(table, filling)
    columns = block["columns"]
    widths = LABEL_WIDTHS + [FIGURE_WIDTH] * len(columns) + [CHECK_WIDTH]
    places = ApplicationsPlaces(TOP, LEFT, [row["row"] for row in rows], LEFT + len(columns) - 1)
    sheet = Sheet(table["sheet"], "Table", TABLE_COLOUR, widths)
    put_title(sheet, table["heading"], places.total_column, filling)
    put_headings(sheet, block["corner"], columns, rows)
    for place_row, row in enumerate(rows, start=TOP):
        for place_column, column in enumerate(columns, start=LEFT):
            place = Area.cell(place_row, place_column)
            sheet.put(place, applications_cell(places, place, row, column, filling))
    put_applications_checks(sheet, places)
    sheet.names = applications_names(places)
    sheet.print_area = Area(0, 0, places.bottom, places.total_column)
    sheet.heading_rows = (0, TOP - 1)
    sheet.frozen_rows, sheet.cursor = TOP, (TOP, LEFT)
    return sheet


def put_headings(sheet: Sheet, corner: str, columns: list[dict], rows: list[dict]) -> None:
    sheet.put(Area(2, 0, TOP - 1, LEFT - 1), Cell("HeadingStart", corner))
    put_column_headings(sheet, [column["labels"] for column in columns], 2, LEFT)
    put_row_headings(sheet, [row["labels"] for row in rows], TOP, 0)
    sheet.row_heights |= HEADING_HEIGHTS
    sheet.row_heights |= {place: row_height(row["labels"]) for place, row in enumerate(rows, start=TOP)}


def row_height(labels: list[str]) -> float:
    lines = -(-len(labels[-1]) // CHARACTERS_A_LINE[len(labels)])
    return LINE_HEIGHTS[lines]


def applications_names(places: ApplicationsPlaces) -> dict[str, Area]:
    last = places.total_column
    return {
        "applications_figures": Area(TOP, LEFT, places.bottom, last),
        "applications_row_totals": Area(TOP, last, places.bottom, last),
        "applications_outcome_totals": places.row(HANDLED),
    }


def applications_rows(table: dict, filling: Filling | None) -> list[dict]:
    """The official rows; a report that still uses a single row in place of several keeps it."""
    rows = table["blocks"][0]["rows"]
    outdated = [row for row in rows if "replaces" in row and filling and filling.holds("applications", row["row"])]
    replaced = {code for row in outdated for code in row["replaces"]}
    return [row for row in rows if row in outdated or ("replaces" not in row and row["row"] not in replaced)]


def applications_cell(
    places: ApplicationsPlaces, place: Area, row: dict, column: dict, filling: Filling | None
) -> Cell:
    is_total = column["column"] == TOTAL or row["row"] == HANDLED
    if filling:
        value = filling.figures["applications", row["row"], column["column"]]
        return typed_total_cell(value) if is_total else figure_cell(column, value)
    if column["column"] == TOTAL:
        return total_cell(places.row_parts(place.top))
    return total_cell(places.outcomes(place.left)) if is_total else figure_cell(column)
