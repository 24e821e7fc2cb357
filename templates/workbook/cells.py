# SPDX-License-Identifier: MPL-2.0
"""Cells and sheets as plain values; knows nothing of the form and nothing of files."""

from dataclasses import dataclass, field


def column_name(column: int) -> str:
    name = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        name = chr(ord("A") + letter) + name
        column -= 1
    return name


@dataclass(frozen=True)
class Area:
    """A rectangle of cells, zero-based, both corners included."""

    top: int
    left: int
    bottom: int
    right: int

    @staticmethod
    def cell(row: int, column: int) -> "Area":
        return Area(row, column, row, column)

    @property
    def row_span(self) -> int:
        return self.bottom - self.top + 1

    @property
    def column_span(self) -> int:
        return self.right - self.left + 1

    def corners(self, absolute: bool = False) -> list[str]:
        places = [(self.top, self.left), (self.bottom, self.right)]
        mark = "$" if absolute else ""
        names = [f"{mark}{column_name(c)}{mark}{r + 1}" for r, c in places]
        return names[:1] if self.row_span == self.column_span == 1 else names

    def reference(self) -> str:
        """As a formula of OpenDocument names it on its own sheet."""
        return "[" + ":".join("." + corner for corner in self.corners()) + "]"

    def address(self, sheet: str) -> str:
        """As attributes of OpenDocument name it."""
        first, *rest = self.corners(absolute=True)
        return ":".join([f"$'{sheet}'.{first}"] + [f".{corner}" for corner in rest])


@dataclass(frozen=True)
class Cell:
    style: str
    value: str | int | float | None = None
    formula: str | None = None  # value is then its stored result
    validation: str | None = None
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Condition:
    """A conditional format: the first formula that holds gives the area its style."""

    area: Area
    styles: tuple[tuple[str, str], ...]  # formula as seen from the area's first cell, style


@dataclass
class Sheet:
    name: str
    page: str
    tab_colour: str
    column_widths: list[float]  # cm
    row_heights: dict[int, float] = field(default_factory=dict)  # cm
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    names: dict[str, Area] = field(default_factory=dict)
    print_area: Area | None = None
    heading_rows: tuple[int, int] | None = None  # first and last of those repeated on every page
    cursor: tuple[int, int] = (0, 0)
    frozen_rows: int = 0  # stay in view
    growing_rows: tuple[int, int] | None = None  # first and last of those that are as high as their text
    protected: bool = True

    def put(self, area: Area, cell: Cell) -> None:
        """Puts a cell at the area's first place; the rest of the area is merged with it."""
        for row in range(area.top, area.bottom + 1):
            for column in range(area.left, area.right + 1):
                self.cells[row, column] = Cell(cell.style)
        self.cells[area.top, area.left] = Cell(
            cell.style, cell.value, cell.formula, cell.validation, area.row_span, area.column_span
        )
