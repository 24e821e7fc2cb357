# SPDX-License-Identifier: MPL-2.0
"""What the workbook checks by itself: the check cells, their marks, and what a cell accepts.

A check cell asks the extension's function first and falls back on built-in ones, so it says the same everywhere.
Its marks use built-in functions alone."""

from dataclasses import dataclass

from . import wording
from .cells import Area, Cell, Condition, Sheet
from .fods import Validation

FOOT, ROLL_FORWARD = "ORG.GOUJI.FUNCTIONS.FOOT", "ORG.GOUJI.FUNCTIONS.ROLLFORWARD"
COUNT, SIGNED, YEAR = "count", "signed_count", "year"
AMOUNT_NAMES = {"万元": "amount_wan_yuan", "元": "amount_yuan"}
WHOLE = "cell-content-is-whole-number()"


def amount_name(unit: str) -> str:
    return AMOUNT_NAMES[unit]


def validations(edition: dict) -> list[Validation]:
    first, last = edition["years"]["first"], edition["years"].get("last")
    years = f"cell-content-is-between({first},{last})" if last else f"cell-content()>={first}"
    units = {
        column["unit"]
        for table in edition["tables"]
        for block in table["blocks"]
        for column in block["columns"]
        if "unit" in column
    }
    amounts = [
        Validation(amount_name(unit), "cell-content-is-decimal-number() and cell-content()>=0", "warning",
                   wording.AMOUNT_MESSAGE, wording.amount_help(unit))
        for unit in sorted(units)
    ]
    return [
        Validation(YEAR, f"{WHOLE} and {years}", "warning", wording.year_message(first, last)),
        Validation(COUNT, f"{WHOLE} and cell-content()>=0", "stop", wording.COUNT_MESSAGE),
        Validation(SIGNED, f"{WHOLE} and cell-content-is-between(-999999999,999999999)", "stop",
                   wording.SIGNED_MESSAGE, wording.SIGNED_HELP),
        *amounts,
    ]


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def agency_line(agency: str) -> str:
    return f"{quoted(wording.REPORTING_AGENCY)}&{agency}"


def year_line(year: str, before: str = "", after: str = wording.YEAR_SUFFIX) -> str:
    return f'IF(ISBLANK({year});"";{quoted(before)}&{year}&{quoted(after)})'


@dataclass(frozen=True)
class Reconciliation:
    """Two sides that must tie, as formulas; without a typed figure there is nothing to judge yet."""

    cells: list[Area]  # all that take part
    typed: list[Area]  # those of them a clerk fills in, seen through the totals
    difference: str  # the extension's function: actual less expected
    built_in: str  # the same with built-in functions
    stated: str  # the total that is judged

    def not_numbers(self) -> str:
        cells = ";".join(area.reference() for area in self.cells)
        return f"COUNTA({cells})<>COUNT({cells})"

    def unfilled(self) -> str:
        typed = ";".join(area.reference() for area in self.typed)
        return f"AND(COUNT({typed})=0;{self.stated}=0)"

    def verdict(self) -> str:
        words = f'"{wording.DIFFERS} +"0;"{wording.DIFFERS} -"0;"{wording.AGREES}"'
        difference = f"IFERROR({self.difference};{self.built_in})"
        return (
            f"IF({self.not_numbers()};{quoted(wording.NOT_NUMBERS)};"
            f'IF({self.unfilled()};"";TEXT({difference};{quoted(words)})))'
        )

    def marks(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.not_numbers(), "CheckDiffers"),
            (f"ROUND({self.built_in};6)<>0", "CheckDiffers"),
            (f"NOT({self.unfilled()})", "CheckAgrees"),
        )


def footing(total: Area, parts: Area, typed: list[Area]) -> Reconciliation:
    stated, summed = total.reference(), parts.reference()
    return Reconciliation(
        [total, parts], typed, f"{FOOT}({stated};{summed})", f"{stated}-SUM({summed})", stated
    )


def put_check(sheet: Sheet, area: Area, reconciliation: Reconciliation) -> None:
    sheet.put(area, Cell("Check", formula=reconciliation.verdict()))
    sheet.conditions.append(Condition(area, reconciliation.marks()))


def mark_unfilled(sheet: Sheet, total: Area, typed: list[Area]) -> None:
    """A total that is still a formula over nothing shows nothing: 0 is a figure somebody stands for."""
    counted = ";".join(area.reference() for area in typed)
    hidden = f"AND(ISFORMULA({total.reference()});COUNT({counted})=0)"
    sheet.conditions.append(Condition(total, ((hidden, "TotalUnfilled"),)))


@dataclass(frozen=True)
class ApplicationsPlaces:
    """Where the applications table stands: the first figure, the codes of the rows, the column of totals."""

    top: int
    left: int
    codes: list[str]
    total_column: int

    def line(self, code: str) -> int:
        return self.top + self.codes.index(code)

    def row(self, code: str) -> Area:
        return Area(self.line(code), self.left, self.line(code), self.total_column)

    def row_parts(self, row: int) -> Area:
        return Area(row, self.left, row, self.total_column - 1)

    def outcomes(self, column: int) -> Area:
        return Area(self.line("2") + 1, column, self.line("3.7") - 1, column)

    def typed(self, column: int) -> list[Area]:
        """The cells a clerk fills in that a total in this column comes from."""
        first, last = (self.left, column - 1) if column == self.total_column else (column, column)
        return [
            Area(self.top, first, self.line("3.7") - 1, last),
            Area(self.line("4"), first, self.line("4"), last),
        ]

    def typed_in_row(self, row: int) -> list[Area]:
        if row == self.line("3.7"):
            return [Area(self.line("2") + 1, self.left, row - 1, self.total_column - 1)]
        return [self.row_parts(row)]


def balance(places: ApplicationsPlaces, column: int) -> Reconciliation:
    received, carried_over, handled, forward = (Area.cell(places.line(code), column) for code in ("1", "2", "3.7", "4"))
    cells = [received, carried_over, handled, forward]
    arguments = [cell.reference() for cell in (carried_over, received, handled, forward)]
    return Reconciliation(
        cells,
        places.typed(column),
        f"{ROLL_FORWARD}({';'.join(arguments)})",
        f"SUM({handled.reference()};{forward.reference()})-SUM({received.reference()};{carried_over.reference()})",
        f"SUM({';'.join(cell.reference() for cell in cells)})",
    )


def put_applications_checks(sheet: Sheet, places: ApplicationsPlaces) -> None:
    last, check_column = places.top + len(places.codes) - 1, places.total_column + 1
    sheet.put(Area(2, check_column, places.top - 1, check_column), Cell("CheckLabel", wording.TOTAL_CHECK))
    for row in range(places.top, last + 1):
        total, typed = Area.cell(row, places.total_column), places.typed_in_row(row)
        put_check(sheet, Area.cell(row, check_column), footing(total, places.row_parts(row), typed))
        mark_unfilled(sheet, total, typed)
    for row, label in ((last + 1, wording.BALANCE_CHECK), (last + 2, wording.OUTCOME_CHECK)):
        sheet.put(Area(row, 0, row, places.left - 1), Cell("CheckLabelEnd", label))
        sheet.row_heights[row] = 1.0
    sheet.put(Area.cell(last + 1, check_column), Cell("CheckLabel", wording.OFF_PAPER))
    for column in range(places.left, places.total_column + 1):
        total = Area.cell(places.line("3.7"), column)
        outcome = footing(total, places.outcomes(column), places.typed(column))
        put_check(sheet, Area.cell(last + 1, column), balance(places, column))
        put_check(sheet, Area.cell(last + 2, column), outcome)
        if column != places.total_column:
            mark_unfilled(sheet, total, [places.outcomes(column)])


def put_reviews_checks(sheet: Sheet, row: int, width: int, blocks: int) -> None:
    for first in range(0, width * blocks, width):
        total, parts = Area.cell(row, first + width - 1), Area(row, first, row, first + width - 2)
        put_check(sheet, Area(row + 1, first, row + 1, first + width - 1), footing(total, parts, [parts]))
        mark_unfilled(sheet, total, [parts])
    label = Cell("CheckLabel", wording.REVIEWS_CHECK + wording.OFF_PAPER)
    sheet.put(Area(row + 2, 0, row + 2, width * blocks - 1), label)
    sheet.row_heights |= {row + 1: 0.8, row + 2: 0.8}
