# SPDX-License-Identifier: MPL-2.0
"""The sheets of a report, laid out as the official form is, from an edition's form.json."""

from .applications_sheet import applications
from .cells import Sheet
from .cover import cover
from .disclosure_sheet import disclosure
from .filling import Filling
from .reviews_sheet import reviews
from .text_sheets import with_text

TABLE_SHEETS = {"disclosure": disclosure, "applications": applications, "reviews": reviews}


def sheets(edition: dict, filling: Filling | None = None) -> list[Sheet]:
    """The cover, the tables and the text around them; of a filling only the tables that it has figures of."""
    tables = [table for table in edition["tables"] if filling is None or filling.holds(table["table"])]
    filled = [TABLE_SHEETS[table["table"]](table, filling) for table in tables]
    return [cover(edition, filling)] + (filled if filling else with_text(edition, filled))
