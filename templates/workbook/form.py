# SPDX-License-Identifier: MPL-2.0
"""What the sheets of the three tables share: headings, figures, totals, the title."""

from dataclasses import dataclass

from . import checks, wording
from .cells import Area, Cell, Sheet
from .cover import AGENCY_CELL, YEAR_CELL
from .filling import Filling

TABLE_COLOUR = "#c6d9f1"


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


def total_cell(parts: Area) -> Cell:
    return Cell("Total", 0, formula=f"SUM({parts.reference()})", validation=checks.COUNT)


def typed_total_cell(value: int | float | None) -> Cell:
    return Cell("Total", value, validation=checks.COUNT)


def put_title(sheet: Sheet, heading: str, last_column: int, filling: Filling | None) -> None:
    sheet.put(Area(0, 0, 0, last_column), Cell("Title", heading))
    middle = last_column // 2
    agency = wording.REPORTING_AGENCY + (filling.agency if filling else "")
    year = str(filling.year if filling else wording.NO_YEAR).join(wording.CAPTION_YEAR)
    year_line = checks.year_line(YEAR_CELL, *wording.CAPTION_YEAR)
    sheet.put(Area(1, 0, 1, middle), Cell("CaptionStart", agency, checks.agency_line(AGENCY_CELL)))
    sheet.put(Area(1, middle + 1, 1, last_column), Cell("CaptionEnd", year, year_line))
    sheet.row_heights = {0: 1.5, 1: 0.75}
