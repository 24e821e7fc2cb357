# SPDX-License-Identifier: MPL-2.0
"""The cover of the workbook: whose report it is, and how to fill it in."""

from . import checks, wording
from .cells import Area, Cell, Sheet
from .filling import Filling

COVER_COLOUR = "#ccc1d9"
CHARACTERS_A_LINE = 40

# The cover's fields, from which the tables take their captions.
AGENCY_PLACE, YEAR_PLACE = Area.cell(4, 2), Area.cell(5, 2)
AGENCY_CELL, YEAR_CELL = (f"[{place.address(wording.COVER_SHEET)}]" for place in (AGENCY_PLACE, YEAR_PLACE))


def fits_a_line(note: str) -> bool:
    return sum(1 if ord(character) > 0x2000 else 0.5 for character in note) <= CHARACTERS_A_LINE


def cover(edition: dict, filling: Filling | None) -> Sheet:
    sheet = Sheet(wording.COVER_SHEET, "Cover", COVER_COLOUR, [2.2, 3.2, 9.4, 2.4])
    last = 3
    year = str(filling.year if filling else wording.NO_YEAR).join(wording.COVER_YEAR)
    sheet.put(Area(1, 0, 1, last), Cell("CoverTitle", edition["title"]))
    sheet.put(Area(2, 0, 2, last), Cell("CoverYear", year, checks.year_line(YEAR_CELL, *wording.COVER_YEAR)))
    put_fields(sheet, filling)
    sheet.put(Area(9, 0, 9, last), Cell("NoteHeading", wording.INSTRUCTIONS_HEADING))
    notes = wording.instructions(wording.FEE_NOTES[edition["edition"]])
    for row, note in enumerate(notes, start=10):
        sheet.put(Area(row, 0, row, last), Cell("Note", note))
    end = 10 + len(notes)
    source = wording.form_source(edition["name"]["zh-CN"], edition["source"]["zh-CN"])
    sheet.put(Area(end + 1, 0, end + 1, last), Cell("Source", source))
    sheet.row_heights = {0: 1.8, 1: 1.8, 2: 1.4, 3: 1.4} | {row: 1.25 for row in range(4, 8)} | {8: 1.6, 9: 1.0}
    sheet.row_heights |= {row: 0.85 if fits_a_line(note) else 1.4 for row, note in enumerate(notes, start=10)}
    sheet.row_heights |= {end: 0.8, end + 1: 0.9}
    sheet.print_area = Area(0, 0, end + 1, last)
    sheet.cursor = (AGENCY_PLACE.top, AGENCY_PLACE.left)
    return sheet


def put_fields(sheet: Sheet, filling: Filling | None) -> None:
    fields = [
        (wording.AGENCY, "report_agency", Cell("Field", filling and filling.agency)),
        (wording.YEAR, "report_year", Cell("YearField", filling and filling.year, validation=checks.YEAR)),
        (wording.CONTACT, "report_contact", Cell("Field")),
        (wording.PHONE, "report_phone", Cell("Field")),
    ]
    for row, (label, name, cell) in enumerate(fields, start=AGENCY_PLACE.top):
        sheet.put(Area.cell(row, 1), Cell("FieldLabel", label))
        sheet.put(Area.cell(row, 2), cell)
        sheet.names[name] = Area.cell(row, 2)
