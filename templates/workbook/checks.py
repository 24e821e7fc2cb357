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

# The rows of the applications table that its rules name, and the column of totals.
RECEIVED, CARRIED_OVER, HANDLED, CARRIED_FORWARD, TOTAL = "1", "2", "3.7", "4", "total"


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
        *(
            Validation(text_hint(section), f"cell-content-text-length()<={wording.LONGEST_TEXT}", "warning",
                       wording.LONG_TEXT_MESSAGE, hint)
            for section, hint in wording.TEXT_HINTS.items()
        ),
    ]


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def agency_line(agency: str) -> str:
    return f"{quoted(wording.REPORTING_AGENCY)}&{agency}"


def year_line(year: str, before: str, after: str) -> str:
    return f"{quoted(before)}&IF(ISBLANK({year});{quoted(wording.NO_YEAR)};{year})&{quoted(after)}"


def with_year(sentence: str, year: str) -> str:
    """A sentence, the year of which stands in a cell."""
    filled = f"IF(ISBLANK({year});{quoted(wording.NO_YEAR)};{year})"
    return f"&{filled}&".join(quoted(part) for part in sentence.split("{year}"))


def report_title(agency: str, year: str, title: str) -> str:
    return f"{agency}&{with_year(wording.REPORT_TITLE.replace('{title}', title), year)}"


def basis(year: str) -> str:
    return with_year(wording.BASIS, year)


def characters(text: Area) -> str:
    return f"SUMPRODUCT(LEN({text.reference()}))"


def text_hint(section: int) -> str:
    return f"text_section_{section}"


@dataclass(frozen=True)
class Reconciliation:
    """Two sides that must tie, as formulas; without a typed figure there is nothing to judge yet."""

    scope: Area  # every cell that takes part or feeds a total that does
    typed: list[Area]  # those of them a clerk fills in
    difference: str  # the extension's function: actual less expected
    built_in: str  # the same with built-in functions
    stated: str  # the total that is judged

    def not_numbers(self) -> str:
        return f"COUNTA({self.scope.reference()})<>COUNT({self.scope.reference()})"

    def not_whole(self) -> str:
        return f"SUMPRODUCT(ABS({self.scope.reference()}-INT({self.scope.reference()})))>0"

    def unfilled(self) -> str:
        typed = ";".join(area.reference() for area in self.typed)
        return f"AND(COUNT({typed})=0;{self.stated}=0)"

    def verdict(self) -> str:
        words = f'"{wording.DIFFERS} +"0;"{wording.DIFFERS} -"0;"{wording.AGREES}"'
        difference = f"IFERROR({self.difference};{self.built_in})"
        return (
            f"IF({self.not_numbers()};{quoted(wording.NOT_NUMBERS)};"
            f"IF({self.not_whole()};{quoted(wording.NOT_WHOLE)};"
            f'IF({self.unfilled()};"";TEXT({difference};{quoted(words)}))))'
        )

    def marks(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.not_numbers(), "CheckDiffers"),
            (self.not_whole(), "CheckDiffers"),
            (f"{self.built_in}<>0", "CheckDiffers"),
            (f"NOT({self.unfilled()})", "CheckAgrees"),
        )


def footing(total: Area, parts: Area, scope: Area, typed: list[Area]) -> Reconciliation:
    stated, summed = total.reference(), parts.reference()
    return Reconciliation(scope, typed, f"{FOOT}({stated};{summed})", f"{stated}-SUM({summed})", stated)


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
    """Where the applications table stands: the first figure, the codes of its rows, the column of totals."""

    top: int
    left: int
    codes: list[str]
    total_column: int

    @property
    def bottom(self) -> int:
        return self.top + len(self.codes) - 1

    @property
    def columns(self) -> range:
        return range(self.left, self.total_column + 1)

    def line(self, code: str) -> int:
        return self.top + self.codes.index(code)

    def row(self, code: str) -> Area:
        return Area(self.line(code), self.left, self.line(code), self.total_column)

    def row_parts(self, row: int) -> Area:
        return Area(row, self.left, row, self.total_column - 1)

    def outcomes(self, column: int) -> Area:
        return Area(self.line(CARRIED_OVER) + 1, column, self.line(HANDLED) - 1, column)

    def feeding(self, column: int) -> tuple[int, int]:
        """The first and last column of the typed figures behind a column."""
        return (self.left, column - 1) if column == self.total_column else (column, column)

    def typed(self, column: int) -> list[Area]:
        first, last = self.feeding(column)
        forward = self.line(CARRIED_FORWARD)
        return [Area(self.top, first, self.line(HANDLED) - 1, last), Area(forward, first, forward, last)]


def row_total(places: ApplicationsPlaces, row: int) -> Reconciliation:
    # The row of outcome totals is a sum itself: what was typed stands above it.
    first = places.line(CARRIED_OVER) + 1 if row == places.line(HANDLED) else row
    scope = Area(first, places.left, row, places.total_column)
    typed = Area(first, places.left, max(first, row - 1), places.total_column - 1)
    return footing(Area.cell(row, places.total_column), places.row_parts(row), scope, [typed])


def outcome_total(places: ApplicationsPlaces, column: int) -> Reconciliation:
    parts, handled = places.outcomes(column), places.line(HANDLED)
    first, last = places.feeding(column)
    scope = Area(parts.top, first, handled, column)
    return footing(Area.cell(handled, column), parts, scope, [Area(parts.top, first, parts.bottom, last)])


def balance(places: ApplicationsPlaces, column: int) -> Reconciliation:
    received, carried_over, handled, forward = (
        Area.cell(places.line(code), column).reference()
        for code in (RECEIVED, CARRIED_OVER, HANDLED, CARRIED_FORWARD)
    )
    return Reconciliation(
        Area(places.top, places.feeding(column)[0], places.bottom, column),
        places.typed(column),
        f"{ROLL_FORWARD}({carried_over};{received};{handled};{forward})",
        f"SUM({handled};{forward})-SUM({received};{carried_over})",
        f"SUM({received};{carried_over};{handled};{forward})",
    )


def put_applications_checks(sheet: Sheet, places: ApplicationsPlaces) -> None:
    check_column = places.total_column + 1
    sheet.put(Area(2, check_column, places.top - 1, check_column), Cell("CheckLabel", wording.TOTAL_CHECK))
    for row in range(places.top, places.bottom + 1):
        check = row_total(places, row)
        put_check(sheet, Area.cell(row, check_column), check)
        mark_unfilled(sheet, Area.cell(row, places.total_column), check.typed)
    balance_row, outcome_row = places.bottom + 1, places.bottom + 2
    for row, label in ((balance_row, wording.BALANCE_CHECK), (outcome_row, wording.OUTCOME_CHECK)):
        sheet.put(Area(row, 0, row, places.left - 1), Cell("CheckLabelEnd", label))
        sheet.row_heights[row] = 1.0
    sheet.put(Area(balance_row, check_column, outcome_row, check_column), Cell("CheckLabel", wording.OFF_PAPER))
    for column in places.columns:
        check = outcome_total(places, column)
        put_check(sheet, Area.cell(balance_row, column), balance(places, column))
        put_check(sheet, Area.cell(outcome_row, column), check)
        if column != places.total_column:
            mark_unfilled(sheet, Area.cell(places.line(HANDLED), column), check.typed)


def put_reviews_checks(sheet: Sheet, row: int, width: int, blocks: int) -> None:
    for first in range(0, width * blocks, width):
        last = first + width - 1
        total, parts, block = Area.cell(row, last), Area(row, first, row, last - 1), Area(row, first, row, last)
        put_check(sheet, Area(row + 1, first, row + 1, last), footing(total, parts, block, [parts]))
        mark_unfilled(sheet, total, [parts])
    label = Cell("CheckLabel", wording.REVIEWS_CHECK + wording.OFF_PAPER)
    sheet.put(Area(row + 2, 0, row + 2, width * blocks - 1), label)
    sheet.row_heights |= {row + 1: 0.8, row + 2: 0.8}
