#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Compares the help's pages of all rules with the approved ones; --approve takes those that there are now."""
import difflib
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "docs"))
import make_help  # noqa: E402


def pages_of(language):
    words = make_help.texts()[language]
    names = [name for name in make_help.page_names() if name.startswith("rule-")]
    return "\n".join(make_help.markdown_of(name, language, words) for name in names)


def main():
    differs = False
    for language in make_help.LANGUAGES:
        file, pages = HERE / f"rule-help.{language}.md", pages_of(language)
        if "--approve" in sys.argv:
            file.write_text(pages, encoding="utf-8")
        elif (approved := file.read_text(encoding="utf-8")) != pages:
            differs = True
            sys.stdout.writelines(difflib.unified_diff(approved.splitlines(True), pages.splitlines(True),
                                                       str(file), "as it is now"))
    sys.exit("./dev approve, where it is better" if differs else 0)


main()
