#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Writes <family>/<edition>/report.fods, the workbook clerks fill in, from the form.json beside it.

    make_report.py          write the workbooks
    make_report.py --check  write nothing; exit status 1 if a committed workbook is not what would be written
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True  # a check must leave the source tree as it is

import packs  # noqa: E402
from workbook import checks, fods, wording  # noqa: E402
from workbook.filling import Filling  # noqa: E402
from workbook.sheets import sheets  # noqa: E402

TEMPLATES = Path(__file__).resolve().parent
REPORT = "report.fods"


def workbook(edition: dict, filling: Filling | None = None) -> str:
    """The edition's workbook, empty or filled in, as the text of a .fods file."""
    title = wording.document_title(edition["title"], edition["name"]["zh-CN"])
    return fods.render(fods.Workbook(title, sheets(edition, filling), checks.validations(edition)))


def definition(edition: Path) -> dict:
    return packs.read(edition, "form.json")


def is_current(edition: Path) -> bool:
    path = edition / REPORT
    return path.is_file() and path.read_text(encoding="utf-8") == workbook(definition(edition))


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        outdated = [edition for edition in packs.editions() if not is_current(edition)]
        for edition in outdated:
            print(f"{edition / REPORT} is not what make_report.py writes: run it", file=sys.stderr)
        return 1 if outdated else 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 64
    for edition in packs.editions():
        text = workbook(definition(edition))
        (edition / REPORT).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
