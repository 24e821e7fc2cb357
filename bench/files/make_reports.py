#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Makes reports to measure with: made-up figures that tie, in every 20th report one that does not.

    make_reports.py FOLDER COUNT [SOFFICE]

Writes FOLDER/<ending>/<number>.<ending> for .ods, .xlsx, .html and .docx, three sheets or tables each, saved by
LibreOffice. What is there already is kept.
Needs openpyxl (Debian: python3-openpyxl)."""

import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "templates"), str(ROOT / "tests" / "data")]

import make_report  # noqa: E402
import other_workbook  # noqa: E402
from openpyxl import Workbook  # noqa: E402
from workbook.filling import Filling  # noqa: E402

EDITION = "2021"
ENDINGS = ("ods", "xlsx", "html", "docx")
BATCH = 250  # an office's command line and patience are limited


def outcome_rows(block: dict) -> list[str]:
    codes = [row["row"] for row in block["rows"] if "replaces" not in row]
    return [code for code in codes if code.startswith("3.") and code != "3.7"]


def applications(block: dict, chance: random.Random) -> dict:
    figures = {}
    columns = [column["column"] for column in block["columns"]]
    for column in columns[:-1]:
        values = {row: chance.choice([0, 0, 0, chance.randrange(1, 90)]) for row in outcome_rows(block)}
        values["3.7"] = sum(values.values())
        values["4"] = chance.randrange(0, 9)
        values["2"] = min(chance.randrange(0, 9), values["3.7"] + values["4"])
        values["1"] = values["3.7"] + values["4"] - values["2"]
        figures |= {("applications", row, column): value for row, value in values.items()}
    for row in ["1", "2", *outcome_rows(block), "3.7", "4"]:
        figures["applications", row, columns[-1]] = sum(figures["applications", row, column] for column in columns[:-1])
    return figures


def reviews(block: dict, chance: random.Random) -> dict:
    figures = {}
    for row in (row["row"] for row in block["rows"]):
        parts = {column["column"]: chance.randrange(0, 12) for column in block["columns"] if column["column"] != "total"}
        figures |= {("reviews", row, column): value for column, value in (parts | {"total": sum(parts.values())}).items()}
    return figures


def disclosure(blocks: list[dict], chance: random.Random) -> dict:
    def figure(column: dict) -> int | float:
        return chance.randrange(0, 900) / 100 if column.get("figures") == "amount" else chance.randrange(0, 400)

    return {
        ("disclosure", row["row"], column["column"]): figure(column)
        for block in blocks
        for row in block["rows"]
        for column in block["columns"]
    }


def filling(definition: dict, number: int) -> Filling:
    chance = random.Random(number)
    blocks = {table["table"]: table["blocks"] for table in definition["tables"]}
    figures = disclosure(blocks["disclosure"], chance)
    figures |= applications(blocks["applications"][0], chance)
    figures |= reviews(blocks["reviews"][0], chance)
    if number % 20 == 0:
        figures["applications", "3.7", "total"] += 1
    return Filling(f"某市第{number}局", 2024, figures)


def write(path: Path, definition: dict, filled: Filling) -> None:
    book = Workbook()
    book.remove(book.active)
    for table in definition["tables"]:
        page = other_workbook.Page(book.create_sheet(table["heading"][:31]), True)
        page.text(f"{filled.agency}{filled.year}年{definition['title']}", blank_rows=1)
        page.text(table["heading"], blank_rows=1)
        other_workbook.WRITERS[table["table"]](page, table, filled)
    book.save(path)


def convert(soffice: str, profile: str, ending: str, folder: Path, sources: list[Path], *options: str) -> None:
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{profile}", "--headless", *options, "--convert-to", ending, "--outdir",
         folder, *sources],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def main(folder: Path, count: int, soffice: str = "soffice") -> None:
    definition = make_report.definition(make_report.packs.folder(EDITION))
    names = [f"{number:05}" for number in range(1, count + 1)]

    def not_there() -> list[str]:
        return [name for name in names if not all((folder / end / f"{name}.{end}").exists() for end in ENDINGS)]

    missing = not_there()
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as profile:
        for start in range(0, len(missing), BATCH):
            batch = missing[start : start + BATCH]
            sources = [Path(made) / f"{name}.xlsx" for name in batch]
            for source in sources:
                write(source, definition, filling(definition, int(source.stem)))
            for ending in ("ods", "xlsx", "html"):
                convert(soffice, profile, ending, folder / ending, sources)
            # A document has no sheets: the page is opened as one.
            pages = [folder / "html" / f"{name}.html" for name in batch]
            convert(soffice, profile, "docx", folder / "docx", pages, "--infilter=HTML (StarWriter)")
            print(f"made {start + len(batch)} of {len(missing)} reports", file=sys.stderr)
    if left := len(not_there()):
        sys.exit(f"the office left {left} reports out; run this again")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
