# SPDX-License-Identifier: MPL-2.0
"""The packs as data: an edition's files with all that they inherit, as the program reads them."""

import json
from pathlib import Path

TEMPLATES = Path(__file__).resolve().parent
CODES = {"tables": "table", "rules": "rule"}
OWN_KEYS = ("extends", "without", "after")


def editions() -> list[Path]:
    """The folder of every edition, by family and edition."""
    return sorted(path.parent for path in TEMPLATES.glob("*/*/form.json"))


def folder(edition: str) -> Path:
    """That of an edition by its code."""
    return next(path for path in editions() if path.name == edition)


def read(folder: Path, name: str) -> dict:
    """A file of an edition, with what it takes over from the edition it extends."""
    data = json.loads((folder / name).read_text(encoding="utf-8"))
    if "extends" not in data:
        return data
    return _extended(read(folder.parent / data["extends"], name), data)


def rules(folder: Path) -> dict:
    """An edition's rules, their sources cited as messages cite them."""
    data = read(folder, "rules.json")
    form = read(folder, "form.json")
    citation = form.get("citation", form["source"])
    for rule in data["rules"]:
        rule["source"] = {
            language: text.replace("{source}", citation[language]) for language, text in rule["source"].items()
        }
    return data


def _extended(base: dict, over: dict) -> dict:
    left_out = over.get("without", [])
    result = dict(base)
    for key, code in CODES.items():
        if key in result:
            result[key] = [entry for entry in result[key] if entry[code] not in left_out]
    for key, value in over.items():
        if key in CODES and key in result:
            _merge(result[key], value, CODES[key])
        elif key not in OWN_KEYS:
            result[key] = value
    return result


def _merge(entries: list[dict], over: list[dict], code: str) -> None:
    for entry in over:
        codes = [known[code] for known in entries]
        own = {key: value for key, value in entry.items() if key not in OWN_KEYS}
        if "after" in entry:
            entries.insert(codes.index(entry["after"]) + 1, own)
        elif entry[code] in codes:
            place = codes.index(entry[code])
            entries[place] = entries[place] | own
        else:
            entries.append(own)
