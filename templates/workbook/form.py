# SPDX-License-Identifier: MPL-2.0
"""The sheets of a report, laid out as the official form is, from an edition's tables.json."""

from dataclasses import dataclass

from . import checks, wording
from .cells import Area, Cell, Sheet
from .checks import HANDLED, TOTAL
from .cover import AGENCY_CELL, YEAR_CELL, cover
from .filling import Filling

TABLE_COLOUR = "#c6d9f1"
CHECK_WIDTH = 2.8


@dataclass(frozen=True)
class Heading:
    """One label of a form in its place among the labels: where along the figures, and how deep."""

    text: str
    start: int
    level: int
    span: int
    depth: int


def headings(paths: list[list[str]]) -> list[Heading]:
    """Labels that neighbours share become one heading; the last label of a path fills what is left of the depth."""
    levels = max(len(path) for path in paths)
    found = []
    for start, path in enumerate(paths):
        for level, text in enumerate(path):
            prefix = path[: level + 1]
            if start and paths[start - 1][: level + 1] == prefix:
                continue
            span = 1
            while start + span < len(paths) and paths[start + span][: level + 1] == prefix:
                span += 1
            found.append(Heading(text, start, level, span, levels - level if level == len(path) - 1 else 1))
    return found


def put_column_headings(sheet: Sheet, paths: list[list[str]], top: int, left: int) -> None:
    for heading in headings(paths):
        row, column = top + heading.level, left + heading.start
        area = Area(row, column, row + heading.depth - 1, column + heading.span - 1)
        narrow = heading.span == 1 and len(heading.text) > 3
        sheet.put(area, Cell("HeadingNarrow" if narrow else "Heading", heading.text))


def put_row_headings(sheet: Sheet, paths: list[list[str]], top: int, left: int) -> None:
    for heading in headings(paths):
        row, column = top + heading.start, left + heading.level
        area = Area(row, column, row + heading.span - 1, column + heading.depth - 1)
        # A narrow heading beside its rows reads better with its number on a line of its own: （三） / 不予公开.
        several = heading.span > 1 and heading.text.startswith("（")
        text = heading.text.replace("）", "）\n", 1) if several else heading.text
        sheet.put(area, Cell("Heading" if heading.span > 1 else "HeadingStart", text))


def figure_cell(column: dict, value: int | float | None = None) -> Cell:
    kind = column.get("figures", "count")
    if kind == "amount":
        return Cell("Amount", value, validation=checks.amount_name(column["unit"]))
    return Cell("Figure", value, validation=checks.SIGNED if kind == "signed-count" else checks.COUNT)


def total_cell(area: Area) -> Cell:
    return Cell("Total", 0, formula=f"SUM({area.reference()})", validation=checks.COUNT)


def put_title(sheet: Sheet, heading: str, last_column: int, filling: Filling | None) -> None:
    sheet.put(Area(0, 0, 0, last_column), Cell("Title", heading))
    middle = last_column // 2
    agency = wording.REPORTING_AGENCY + (filling.agency if filling else "")
    year = str(filling.year if filling else wording.NO_YEAR).join(wording.CAPTION_YEAR)
    sheet.put(Area(1, 0, 1, middle), Cell("CaptionStart", agency, checks.agency_line(AGENCY_CELL)))
    sheet.put(Area(1, middle + 1, 1, last_column), Cell("CaptionEnd", year, checks.year_line(YEAR_CELL, *wording.CAPTION_YEAR)))
    sheet.row_heights = {0: 1.5, 1: 0.75}


def disclosure(table: dict, filling: Filling | None) -> Sheet:
    columns = 1 + max(len(block["columns"]) for block in table["blocks"])
    sheet = Sheet(table["sheet"], "FirstTable", TABLE_COLOUR, [5.2] + [4.0] * (columns - 1))
    put_title(sheet, table["heading"], columns - 1, filling)
    row = 2
    for number, block in enumerate(table["blocks"], start=1):
        first = row
        sheet.put(Area(row, 0, row, columns - 1), Cell("Block", block["heading"]))
        put_disclosure_line(sheet, row + 1, columns, block["corner"],
                            [Cell("Heading", column["labels"][-1]) for column in block["columns"]])
        row += 2
        for line in block["rows"]:
            cells = [
                figure_cell(column, filling and filling.figures[table["table"], line["row"], column["column"]])
                for column in block["columns"]
            ]
            put_disclosure_line(sheet, row, columns, line["labels"][-1], cells)
            row += 1
        sheet.names[f"disclosure_block_{number}_figures"] = Area(first + 2, 1, row - 1, len(block["columns"]))
    sheet.row_heights |= {line: 0.95 for line in range(2, row)}
    sheet.print_area = Area(0, 0, row - 1, columns - 1)
    sheet.heading_rows = (0, 1)
    sheet.cursor = (4, 1)
    return sheet


def put_disclosure_line(sheet: Sheet, row: int, columns: int, label: str, cells: list[Cell]) -> None:
    """A label and its cells; the last one reaches to the table's edge."""
    sheet.put(Area.cell(row, 0), Cell("Heading", label))
    for column, cell in enumerate(cells, start=1):
        last = columns - 1 if column == len(cells) else column
        sheet.put(Area(row, column, row, last), cell)


def applications_rows(table: dict, filling: Filling | None) -> list[dict]:
    """The official rows; a report that still uses a single row in place of several keeps it."""
    rows = table["blocks"][0]["rows"]
    outdated = [row for row in rows if "replaces" in row and filling and filling.holds("applications", row["row"])]
    replaced = {code for row in outdated for code in row["replaces"]}
    return [row for row in rows if row in outdated or ("replaces" not in row and row["row"] not in replaced)]


def applications_row_height(row: dict) -> float:
    depth, length = len(row["labels"]), len(row["labels"][-1])
    lines = -(-length // {1: 21, 2: 18, 3: 14}[depth])
    return {1: 0.66, 2: 1.15}.get(lines, 1.75)


def applications(table: dict, filling: Filling | None) -> Sheet:
    block, rows = table["blocks"][0], applications_rows(table, filling)
    columns = block["columns"]
    left, top = 3, 5
    last_row, last_column = top + len(rows) - 1, left + len(columns) - 1
    sheet = Sheet(table["sheet"], "Table", TABLE_COLOUR, [1.1, 1.75, 5.25] + [1.29] * len(columns) + [CHECK_WIDTH])
    put_title(sheet, table["heading"], last_column, filling)
    sheet.put(Area(2, 0, top - 1, left - 1), Cell("HeadingStart", block["corner"]))
    put_column_headings(sheet, [column["labels"] for column in columns], 2, left)
    put_row_headings(sheet, [row["labels"] for row in rows], top, 0)
    places = checks.ApplicationsPlaces(top, left, [row["row"] for row in rows], last_column)
    for number, row in enumerate(rows):
        for offset, column in enumerate(columns):
            place = (top + number, left + offset)
            sheet.put(Area.cell(*place), applications_cell(places, place, row, column, filling))
    sheet.row_heights |= {2: 0.7, 3: 0.7, 4: 1.75}
    sheet.row_heights |= {top + number: applications_row_height(row) for number, row in enumerate(rows)}
    checks.put_applications_checks(sheet, places)
    sheet.names = {
        "applications_figures": Area(top, left, last_row, last_column),
        "applications_row_totals": Area(top, last_column, last_row, last_column),
        "applications_outcome_totals": places.row(HANDLED),
    }
    sheet.print_area = Area(0, 0, last_row, last_column)
    sheet.heading_rows = (0, top - 1)
    sheet.frozen_rows, sheet.cursor = top, (top, left)
    return sheet


def applications_cell(places, place: tuple[int, int], row: dict, column: dict, filling: Filling | None) -> Cell:
    is_total = column["column"] == TOTAL or row["row"] == HANDLED
    if filling:
        cell = figure_cell(column, filling.figures["applications", row["row"], column["column"]])
        return Cell("Total", cell.value, validation=cell.validation) if is_total else cell
    if column["column"] == TOTAL:
        return total_cell(places.row_parts(place[0]))
    return total_cell(places.outcomes(place[1])) if is_total else figure_cell(column)


def reviews(table: dict, filling: Filling | None) -> Sheet:
    block = table["blocks"][0]
    columns, instances = block["columns"], block["rows"]
    width = len(columns)
    last_column = width * len(instances) - 1
    sheet = Sheet(table["sheet"], "Table", TABLE_COLOUR, [1.145] * (last_column + 1))
    put_title(sheet, table["heading"], last_column, filling)
    paths = [row["labels"] + column["labels"] for row in instances for column in columns]
    put_column_headings(sheet, paths, 2, 0)
    figures = 2 + max(len(path) for path in paths)
    for number, row in enumerate(instances):
        for offset, column in enumerate(columns):
            place = Area.cell(figures, number * width + offset)
            sheet.put(place, reviews_cell(place, row, column, width, filling))
    sheet.row_heights |= {2: 0.9, 3: 0.9, 4: 1.5, figures: 1.2}
    checks.put_reviews_checks(sheet, figures, width, len(instances))
    sheet.names["reviews_figures"] = Area(figures, 0, figures, last_column)
    for number, row in enumerate(instances):
        name = f"reviews_{row['row'].replace('-', '_')}_total"
        sheet.names[name] = Area.cell(figures, number * width + width - 1)
    sheet.print_area = Area(0, 0, figures, last_column)
    sheet.heading_rows = (0, figures - 1)
    sheet.cursor = (figures, 0)
    return sheet


def reviews_cell(place: Area, row: dict, column: dict, width: int, filling: Filling | None) -> Cell:
    is_total = column["column"] == TOTAL
    if filling:
        cell = figure_cell(column, filling.figures["reviews", row["row"], column["column"]])
        return Cell("Total", cell.value, validation=cell.validation) if is_total else cell
    parts = Area(place.top, place.left - width + 1, place.top, place.left - 1)
    return total_cell(parts) if is_total else figure_cell(column)


SHEETS = {"disclosure": disclosure, "applications": applications, "reviews": reviews}


def sheets(edition: dict, filling: Filling | None = None) -> list[Sheet]:
    """The cover and the tables; a filling without figures of a table leaves its sheet out."""
    tables = [table for table in edition["tables"] if filling is None or filling.holds(table["table"])]
    return [cover(edition, filling)] + [SHEETS[table["table"]](table, filling) for table in tables]
