#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Makes workbooks/<id>.{fods,ods,xlsx,xls,et,html,docx,odt,doc,wps,rtf,txt} from reports/<id>.json.

    make_workbooks.py [SOFFICE]   SOFFICE is the office that writes what others cannot; by default the one on the path

Needs openpyxl (Debian: python3-openpyxl)."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

DATA = Path(__file__).resolve().parent
REPORTS, WORKBOOKS = DATA / "reports", DATA / "workbooks"
# Those of the pages, in turn.
ENCODINGS = ["utf-8", "gb2312", "gb18030", "gbk"]
sys.path.insert(0, str(DATA.parents[1] / "templates"))

import make_report  # noqa: E402
import other_documents  # noqa: E402
import other_workbook  # noqa: E402
from workbook.filling import Filling  # noqa: E402


def number(value: int | str | None) -> int | float | None:
    """Amounts are written as decimal strings."""
    return float(value) if isinstance(value, str) else value


def disclosure_figures(report: dict) -> dict:
    return {
        ("disclosure", row, column): number(value)
        for row, columns in (report["disclosure"] or {}).items()
        for column, value in columns.items()
    }


def applications_figures(report: dict, columns: list[str]) -> dict:
    return {
        ("applications", row, column): value
        for row, values in report["applications"].items()
        for column, value in zip(columns, values, strict=True)
    }


def reviews_figures(report: dict, rows: list[str], columns: list[str]) -> dict:
    places = [("reviews", row, column) for row in rows for column in columns]
    return dict(zip(places, report["reviews"], strict=True))


def filling(report: dict, definition: dict) -> Filling:
    blocks = {table["table"]: table["blocks"][0] for table in definition["tables"]}
    columns = {table: [column["column"] for column in block["columns"]] for table, block in blocks.items()}
    instances = [row["row"] for row in blocks["reviews"]["rows"]]
    figures = disclosure_figures(report)
    figures |= applications_figures(report, columns["applications"])
    figures |= reviews_figures(report, instances, columns["reviews"])
    return Filling(report["agency"], report["year"], figures)


def convert(soffice: str, target: str, sources: list[Path], ending: str | None = None) -> None:
    """Into what the target says, and under an ending of another program where one is given."""
    written = target.split(":")[0]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
             "--outdir", f"{folder}/out", *sources],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        for source in sources:
            shutil.move(f"{folder}/out/{source.stem}.{written}", WORKBOOKS / f"{source.stem}.{ending or written}")


def main(soffice: str = "soffice") -> None:
    WORKBOOKS.mkdir(exist_ok=True)
    sources = []
    for index, path in enumerate(sorted(REPORTS.glob("*.json"))):
        report = json.loads(path.read_text(encoding="utf-8"))
        definition = make_report.definition(make_report.packs.folder(report["edition"]))
        filled = filling(report, definition)
        source = WORKBOOKS / f"{path.stem}.fods"
        source.write_text(make_report.workbook(definition, filled), encoding="utf-8", newline="\n")
        sources.append(source)
        merged_headings = index % 2 == 0
        other_workbook.write(WORKBOOKS / f"{path.stem}.xlsx", definition, filled, merged_headings)
        other_documents.write(WORKBOOKS, path.stem, definition, filled, ENCODINGS[index % len(ENCODINGS)])
    convert(soffice, "ods", sources)
    convert(soffice, "xls", [source.with_suffix(".xlsx") for source in sources])
    convert(soffice, "xls", [source.with_suffix(".ods") for source in sources], "et")
    convert(soffice, "doc", [source.with_suffix(".odt") for source in sources])
    convert(soffice, "rtf", [source.with_suffix(".odt") for source in sources])
    convert(soffice, "doc", [source.with_suffix(".rtf") for source in sources], "wps")


if __name__ == "__main__":
    main(*sys.argv[1:])
