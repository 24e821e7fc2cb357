#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Writes the menu entries that begin new reports, and their icons, into extension/registry/Addons.xcu.

    make_menu.py                  write them
    make_menu.py --check          write nothing; exit status 1 if they are not what would be written
    make_menu.py --print FOLDER   print the entries of the packs in a folder

An edition is offered where its form.json has a "menu": the text of its entry in both languages.
"""

import json
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

sys.dont_write_bytecode = True  # a check must leave the source tree as it is

TEMPLATES = Path(__file__).resolve().parent
ADDONS = TEMPLATES.parent / "extension" / "registry" / "Addons.xcu"
ENTRY = """{indent}<node oor:name="m{number}" oor:op="replace">
{indent}  <prop oor:name="URL"><value>org.gouji.calc:NewReport{edition}</value></prop>
{indent}  <prop oor:name="Title">
{indent}    <value xml:lang="en-US">{english}</value>
{indent}    <value xml:lang="zh-CN">{chinese}</value>
{indent}  </prop>
{indent}  <prop oor:name="Target"><value>_self</value></prop>
{indent}</node>
"""
IMAGE = """{indent}<node oor:name="org.gouji.calc.NewReport{edition}" oor:op="replace">
{indent}  <prop oor:name="URL"><value>org.gouji.calc:NewReport{edition}</value></prop>
{indent}  <node oor:name="UserDefinedImages">
{indent}    <prop oor:name="ImageSmallURL"><value>%origin%/../icons/report.svg</value></prop>
{indent}    <prop oor:name="ImageBigURL"><value>%origin%/../icons/report.svg</value></prop>
{indent}  </node>
{indent}</node>
"""


def offered(packs: Path) -> list[dict]:
    """The forms of the editions that the menu offers: family by family, in each the latest first."""
    forms = []
    for family in sorted(path.parent for path in packs.glob("*/family.json")):
        own = [json.loads(path.read_text(encoding="utf-8")) for path in family.glob("*/form.json")]
        own.sort(key=lambda form: -form["years"]["first"])
        forms += [form for form in own if "menu" in form]
    return forms


def filled(pattern: str, forms: list[dict], indent: str) -> str:
    return "".join(
        pattern.format(
            indent=indent,
            number=number,
            edition=form["edition"],
            english=escape(form["menu"]["en-US"]),
            chinese=escape(form["menu"]["zh-CN"]),
        )
        for number, form in enumerate(forms, 1)
    )


def between(name: str, pattern: str, forms: list[dict], text: str) -> str:
    """The text with what stands between the two comments of a name written anew."""
    place = re.compile(rf"( *)<!-- {name}: templates/make_menu.py -->\n.*?( *)<!-- end of {name} -->\n", re.DOTALL)
    match = place.search(text)
    assert match, f"no place for {name} in {ADDONS}"
    indent = match[1]
    written = filled(pattern, forms, indent)
    return (
        text[: match.start()]
        + f"{indent}<!-- {name}: templates/make_menu.py -->\n{written}{indent}<!-- end of {name} -->\n"
        + text[match.end() :]
    )


def main(arguments: list[str]) -> int:
    if len(arguments) == 2 and arguments[0] == "--print":
        print(filled(ENTRY, offered(Path(arguments[1])), ""), end="")
        return 0
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 64
    text = ADDONS.read_text(encoding="utf-8")
    forms = offered(TEMPLATES)
    new = between("new reports", ENTRY, forms, text)
    new = between("icons of new reports", IMAGE, forms, new)
    if arguments:
        if new != text:
            print("extension/registry/Addons.xcu is not what make_menu.py writes: run it", file=sys.stderr)
        return int(new != text)
    ADDONS.write_text(new, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
