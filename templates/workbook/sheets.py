# SPDX-License-Identifier: MPL-2.0
"""The sheets of a report, laid out as the official form is, from an edition's form.json."""

from .applications_sheet import applications
from .cells import Sheet
from .cover import cover
from .disclosure_sheet import disclosure
from .filling import Filling
from .reviews_sheet import reviews

TABLE_SHEETS = {"disclosure": disclosure, "applications": applications, "reviews": reviews}


def sheets(edition: dict, filling: Filling | None = None) -> list[Sheet]:
    """The cover and the tables; a filling without figures of a table leaves its sheet out."""
    tables = [table for table in edition["tables"] if filling is None or filling.holds(table["table"])]
    return [cover(edition, filling)] + [TABLE_SHEETS[table["table"]](table, filling) for table in tables]
