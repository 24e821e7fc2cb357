#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Writes docs/rules.md from the rules of every edition; with --check, says whether it is up to date."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True  # a check must leave the source tree as it is
sys.path.insert(0, str(ROOT / "templates"))

import packs  # noqa: E402

PAGE = ROOT / "docs" / "rules.md"
SEVERITIES = {"error": "错误 error", "warning": "警告 warning", "information": "提示 information"}
HEAD = """# The rules

Made from `templates/<family>/<edition>/rules.json` by `docs/make_rules.py`. An error must be mended before submission; a warning
asks to look, then mend or explain; so does `applications.carried-over`, though it is an error. Differences are stated
minus expected. Formulas are explained in [own-rules.md](own-rules.md).

"""


def rules_by_id():
    """Every rule id with its editions, in the order of the files."""
    rules = {}
    for folder in packs.editions():
        catalogue = packs.rules(folder)
        for rule in catalogue["rules"]:
            rules.setdefault(rule["rule"], []).append((catalogue["edition"], rule))
    return rules


def both(rule, key):
    return f"{rule[key]['zh-CN']}<br>{rule[key]['en-US']}"


def check(rule):
    """The rule's formulas, or else its kind."""
    formulas = rule.get("holds", []) + ([rule["if"]] if "if" in rule else [])
    kind = [] if rule["kind"] == "relation" else [rule["kind"] + (" if" if formulas else "")]
    return "<br>".join(kind + [f"`{formula}`" for formula in formulas])


def section(rule_id, editions):
    name = editions[-1][1]["name"]
    lines = [f"## {rule_id}", "", f"{name['zh-CN']} · {name['en-US']}", ""]
    lines += ["| edition | severity | statement | source | check |", "|---|---|---|---|---|"]
    for edition, rule in editions:
        cells = [edition, SEVERITIES[rule["severity"]], both(rule, "statement"), both(rule, "source"), check(rule)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main():
    page = HEAD + "\n".join(section(rule_id, editions) for rule_id, editions in rules_by_id().items())
    if "--check" in sys.argv:
        if PAGE.read_text(encoding="utf-8") != page:
            sys.exit("docs/rules.md is out of date: run docs/make_rules.py")
        return
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
