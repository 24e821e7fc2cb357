#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""Writes the extension's help: one HTML page a subject and language, from what exists already.

    make_help.py --list-pages       the names of all files, relative to the folder of the help
    make_help.py --list-sources     what they are made from
    make_help.py --check            says which command, function or dialog has no text, and what docs/functions.md
                                    lacks; --docs writes it there
    make_help.py CMARK-GFM FOLDER   writes them

Rules come from the packs in templates/, functions and commands from extension/registry/*.xcu with what
extension/help/*.json adds to them, everything else from Markdown: extension/help/<language>/, and for some English
pages docs/. Markdown is made HTML by cmark-gfm.
"""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys

from help_pages import (ROOT, SOURCES, added_texts, commands, commands_page, function_page, functions, functions_list,
                        functions_table, rule_page, rules_page, with_functions)
from make_rules import rules_by_id

LANGUAGES = ("zh-CN", "en-US")
# In the order of the contents. Those named after a dialog in extension/dialogs are opened by F1 in it.
WRITTEN = ("index", "first-steps", "new_report", "from_file", "word", "wps", "web", "findings", "corrections",
           "explanation", "last_year", "submit", "validation-record", "own-rules", "options", "command-line", "functions",
           "text", "insert_figure", "update_text")
ENGLISH_IN_DOCS = ("validation-record", "own-rules", "command-line", "functions", "text")
CONTENTS = ("index", "first-steps", "new_report", "from_file", "word", "wps", "web", "commands", "findings", "corrections",
            "rules", "text", "insert_figure", "update_text", "explanation", "last_year", "submit", "validation-record",
            "own-rules", "options", "functions", "command-line")
FUNCTIONS = ROOT / "docs" / "functions.md"


def texts():
    """The words that pages made from data are built with."""
    return json.loads((SOURCES / "texts.json").read_text(encoding="utf-8"))


def page_source(name, language):
    in_docs = language == "en-US" and name in ENGLISH_IN_DOCS
    return (ROOT / "docs" if in_docs else SOURCES / language) / f"{name}.md"


def written_page(name, language):
    return page_source(name, language).read_text(encoding="utf-8").split("\n## Speed\n")[0]


def page_names():
    return (sorted(set(CONTENTS)) + ["function-" + name.lower() for name in functions()]
            + ["rule-" + rule_id for rule_id in rules_by_id()])


def markdown_of(name, language, words):
    if name == "commands":
        return commands_page(language, words)
    if name == "rules":
        return rules_page(language, words)
    if name.startswith("rule-"):
        return rule_page(name.removeprefix("rule-"), language, words)
    if name.startswith("function-"):
        return function_page(name.removeprefix("function-").upper(), language, words)
    page = written_page(name, language)
    return with_functions(page, functions_list(language, words))


def with_links(page, known):
    """Links to other pages lead there; those to what is no part of the help become plain text."""
    def link(match):
        target, label = match.group(1), match.group(2)
        name, _, anchor = target.partition("#")
        if name.endswith(".md") and name[:-3] in known:
            return f'<a href="{name[:-3]}.html{"#" + anchor if anchor else ""}">{label}</a>'
        return match.group(0) if target.startswith("#") else label
    return re.sub(r'<a href="([^"]*)">(.*?)</a>', link, page, flags=re.DOTALL)


def with_anchors(page):
    """Headings can be linked to as they can where the Markdown is shown: by their words."""
    def heading(match):
        level, text = match.groups()
        words = re.sub(r"[^\w\- ]", "", html.unescape(re.sub(r"<[^>]*>", "", text)).lower())
        return f'<h{level} id="{words.replace(" ", "-")}">{text}</h{level}>'
    return re.sub(r"<h([2-6])>(.*?)</h\1>", heading, page)


def to_html(cmark, markdown):
    return subprocess.run([cmark, "--unsafe", "-e", "table", "--to", "html"], input=markdown, text=True,
                          encoding="utf-8", capture_output=True, check=True).stdout


def title_of(markdown):
    return markdown.split("\n", 1)[0].removeprefix("# ")


def framed(name, language, title, body, contents, words):
    other = next(each for each in LANGUAGES if each != language)
    links = "\n".join(f'<li><a href="{each}.html"{current}>{html.escape(text)}</a></li>' for each, text in contents
                      for current in [' aria-current="page"' if each == name else ""])
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)} · {words['product']}</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<nav>
<p><strong>{words['product']}</strong></p>
<ul>
{links}
</ul>
<p><a href="../{other}/{name}.html" hreflang="{other}">{words['other-language']}</a></p>
</nav>
<main>
{body}</main>
</body>
</html>
"""


def pictures():
    return sorted(f"{path.parent.name}/{path.name}" for path in SOURCES.glob("*/*.png"))


def file_names():
    return ([f"{language}/{name}.html" for language in LANGUAGES for name in page_names()] + pictures()
            + ["style.css"])


def missing():
    """Everything that should be explained and is not, and every text of what is no more."""
    def differences(what, expected, found):
        return [f"{what}: {name}" for name in sorted(set(expected) ^ set(found))]
    names = [address.split(":")[1] for address, _ in commands()]
    # One without a Help button only says to wait.
    dialogs = [path.stem for path in ROOT.glob("extension/dialogs/*.xdl")
               if 'dlg:id="help"' in path.read_text(encoding="utf-8") or path.stem in WRITTEN]
    pages = [f"{language}/{path.stem}" for language in LANGUAGES for path in (SOURCES / language).glob("*.md")]
    written = [f"{language}/{name}" for language in LANGUAGES for name in WRITTEN
               if language == "zh-CN" or name not in ENGLISH_IN_DOCS]
    page = FUNCTIONS.read_text(encoding="utf-8")
    outdated = [] if page == with_functions(page, functions_table()) else ["docs/functions.md is out of date"]
    return (outdated + differences("extension/help/commands.json", names, added_texts("commands"))
            + differences("extension/help/functions.json", functions(), added_texts("functions"))
            + differences("pages in extension/help", written, pages)
            + [f"page of the dialog: {name}" for name in dialogs if name not in WRITTEN])


def sources():
    paths = [ROOT / "docs" / name for name in ("help_pages.py", "make_help.py", "make_rules.py")]
    paths += [ROOT / "extension" / "registry" / f"{name}.xcu" for name in ("Accelerators", "Addons", "CalcAddIns")]
    paths.append(ROOT / "templates" / "packs.py")
    paths += sorted(ROOT.glob("templates/*/*/*.json"))
    paths += [SOURCES / f"{name}.json" for name in ("commands", "functions", "texts")]
    paths += [page_source(name, language) for language in LANGUAGES for name in WRITTEN]
    paths += [SOURCES / name for name in pictures() + ["style.css"]]
    return [str(path.relative_to(ROOT)) for path in paths]


def write(cmark, folder):
    names = page_names()
    for language in LANGUAGES:
        words = texts()[language]
        pages = {name: markdown_of(name, language, words) for name in names}
        contents = [(name, title_of(pages[name])) for name in CONTENTS]
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, markdown in pages.items():
            body = with_anchors(with_links(to_html(cmark, markdown), names))
            page = framed(name, language, title_of(markdown), body, contents, words)
            (folder / language / f"{name}.html").write_text(page, encoding="utf-8")
    for name in pictures() + ["style.css"]:
        shutil.copyfile(SOURCES / name, folder / name)


if __name__ == "__main__":
    if sys.argv[1:] == ["--list-pages"]:
        print("\n".join(file_names()))
    elif sys.argv[1:] == ["--list-sources"]:
        print("\n".join(sources()))
    elif sys.argv[1:] == ["--check"]:
        sys.exit("\n".join(missing()) or None)
    elif sys.argv[1:] == ["--docs"]:
        FUNCTIONS.write_text(with_functions(FUNCTIONS.read_text(encoding="utf-8"), functions_table()), encoding="utf-8")
    elif len(sys.argv) == 3:
        write(sys.argv[1], pathlib.Path(sys.argv[2]))
    else:
        sys.exit(__doc__)
