# SPDX-License-Identifier: MPL-2.0
"""What a report puts into the workbook."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Filling:
    """A report's figures by table, row and column; None is a blank cell. Totals are typed figures like all others."""

    agency: str
    year: int
    figures: dict[tuple[str, str, str], int | float | None]

    def holds(self, table: str, row: str | None = None) -> bool:
        return any(key[0] == table and row in (None, key[1]) for key in self.figures)
