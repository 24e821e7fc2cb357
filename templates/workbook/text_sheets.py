# SPDX-License-Identifier: MPL-2.0
"""The sheets of the report's text: its head, and the sections that have no table. A paragraph a row, as wide as the
paper; rows grow with their text. Nothing but the text itself stands in a cell: hints are shown beside the cell that
is being filled in."""

from . import checks, wording
from .cells import Area, Cell, Sheet
from .cover import AGENCY_CELL, YEAR_CELL

TEXT_COLOUR = "#d7e4bd"
PAPER_WIDTH, COUNT_WIDTH = 17.2, 3.4  # cm
PARAGRAPHS = 60  # rows that are ready to be written in

# The sections with a table have a sheet of theirs.
TEXT_SECTIONS = (1, 5, 6)


def text_sheet(name: str) -> Sheet:
    sheet = Sheet(name, "Text", TEXT_COLOUR, [PAPER_WIDTH, COUNT_WIDTH])
    sheet.protected = False  # rows are inserted and pasted as they come
    return sheet


def head(edition: dict) -> Sheet:
    sheet = text_sheet(wording.HEAD_SHEET)
    title = wording.report_title("", wording.NO_YEAR, edition["title"])
    formula = checks.report_title(AGENCY_CELL, YEAR_CELL, edition["title"])
    sheet.put(Area.cell(0, 0), Cell("TextTitle", title, formula))
    basis = wording.basis(wording.NO_YEAR)
    sheet.put(Area.cell(1, 0), Cell("Paragraph", basis, checks.basis(YEAR_CELL)))
    sheet.row_heights = {0: 2.4, 1: 2.6}
    sheet.print_area = Area(0, 0, 1, 0)
    sheet.cursor = (1, 0)
    return sheet


def section(edition: dict, number: int) -> Sheet:
    heading = edition["sections"][number - 1]
    sheet = text_sheet(heading)
    sheet.put(Area.cell(0, 0), Cell("TextHeading", heading))
    text = Area(1, 0, PARAGRAPHS, 0)
    sheet.put(Area.cell(0, 1), Cell("CharacterCount", 0, checks.characters(text)))
    for row in range(text.top, text.bottom + 1):
        sheet.put(Area.cell(row, 0), Cell("Paragraph", validation=checks.text_hint(number)))
    sheet.row_heights = {0: 1.2}
    sheet.growing_rows = (text.top, text.bottom)
    sheet.names[f"text_section_{number}"] = text
    sheet.cursor = (1, 0)
    sheet.frozen_rows = 1
    return sheet


def with_text(edition: dict, tables: list[Sheet]) -> list[Sheet]:
    """The tables among the sections of the report, in its order."""
    numbered = {number: section(edition, number) for number in TEXT_SECTIONS}
    numbered |= {number: table for number, table in enumerate(tables, start=2)}
    return [head(edition)] + [numbered[number] for number in sorted(numbered)]
