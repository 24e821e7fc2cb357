# SPDX-License-Identifier: MPL-2.0
"""The pages of the help that are made from data: commands, functions and rules, as Markdown."""
import json
import pathlib
import re
import xml.etree.ElementTree

from make_rules import rules_by_id

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "extension" / "help"
SEVERITIES = ("error", "warning", "information")
XCU = "{http://openoffice.org/2001/registry}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def added_texts(name):
    """What commands.json or functions.json adds to the office's configuration."""
    return json.loads((SOURCES / f"{name}.json").read_text(encoding="utf-8"))


def configuration(name):
    return xml.etree.ElementTree.parse(ROOT / "extension" / "registry" / f"{name}.xcu").getroot()


def properties(node):
    """Property → language → value; a value of no language stands under None."""
    return {prop.get(XCU + "name"): {value.get(XML_LANG): value.text or "" for value in prop.findall("value")}
            for prop in node.findall("prop")}


# ---- commands ----

def shortcuts():
    """Command → key, as it is written on keys: F3_SHIFT_MOD1 is Ctrl+Shift+F3."""
    keys = {}
    for node in configuration("Accelerators").iter("node"):
        command = properties(node).get("Command")
        if command:
            parts = node.get(XCU + "name").split("_")
            names = {"MOD1": "Ctrl", "SHIFT": "Shift", "MOD2": "Alt"}
            keys[command["en-US"]] = "+".join([names[part] for part in ("MOD1", "MOD2", "SHIFT") if part in parts[1:]]
                                              + parts[:1])
    return keys


def menu_commands(node, above=()):
    """(address, titles from the menu down to the command) of every command below a node of the menu."""
    for entry in node.findall("node"):
        known = properties(entry)
        titles = above + ((known["Title"],) if "Title" in known else ())
        submenu = [child for child in entry.findall("node") if child.get(XCU + "name") == "Submenu"]
        if submenu:
            yield from menu_commands(submenu[0], titles)
        elif "Title" in known:
            yield known["URL"][None], titles


def commands():
    addons = configuration("Addons")
    found = {}
    for items in (node for node in addons.iter("node") if node.get(XCU + "name") == "MenuItems"):
        for address, titles in menu_commands(items):
            found.setdefault(address, titles)  # the menu of Calc comes first
    return list(found.items())


def plain(title, language):
    """A menu's title without the letter to press and without dots: 校验(~V)… is 校验."""
    return re.sub(r"\(~.\)|~|…", "", title[language])


def commands_page(language, words):
    explained = added_texts("commands")
    keys = shortcuts()
    lines = [f"# {words['commands.title']}", "", words["commands.begin"], ""]
    for address, titles in commands():
        name = address.split(":")[1]
        path = " ▸ ".join(plain(title, language) for title in titles[1:])
        lines += [f'<h2 id="{name}">{path}</h2>', "", explained.get(name, {}).get(language, ""), ""]
        facts = [f"{words['commands.key']}{keys[address]}"] if address in keys else []
        lines += ["　".join(facts + [f"{words['commands.address']}`{address}`"]), ""]
    return "\n".join(lines)


# ---- functions ----

def functions():
    """Name → its texts, and those of its arguments in order."""
    found = {}
    for node in configuration("CalcAddIns").iter("node"):
        known = properties(node)
        if "CompatibilityName" in known:
            arguments = [properties(argument) for argument in node.find("node").findall("node")]
            found[known["DisplayName"]["en-US"]] = (known, arguments)
    return found


def example_table(cells):
    """The cells of an example from A1 on, as a sheet shows them."""
    columns = "ABCDEFGH"[:max(len(row) for row in cells)]
    lines = ["| | " + " | ".join(columns) + " |", "|---|" + "---:|" * len(columns)]
    lines += [f"| **{number}** | " + " | ".join(str(cell) for cell in row) + " |"
              for number, row in enumerate(cells, 1)]
    return lines + [""]


def signature(name, language):
    """FOOT(total; part; …), with what may be left out in brackets."""
    _, arguments = functions()[name]
    more = added_texts("functions").get(name, {})
    names = [argument["DisplayName"][language] for argument in arguments]
    needed = len(names) - more.get("optional", 0)
    shown = [text if index < needed else f"[{text}]" for index, text in enumerate(names)]
    return f"{name}({'; '.join(shown + ['…'] * more.get('repeats', False))})"


def function_page(name, language, words):
    known, arguments = functions()[name]
    lines = [f"# {name}", "", known["Description"][language] + words["stop"], "", f"    {signature(name, language)}",
             "", f"| {words['functions.argument']} | {words['functions.meaning']} |", "|---|---|"]
    lines += [f"| {argument['DisplayName'][language]} | {argument['Description'][language]} |"
              for argument in arguments]
    lines += ["", f"## {words['functions.example']}", ""]
    for example in added_texts("functions").get(name, {}).get("examples", []):
        lines += example_table(example["cells"]) if "cells" in example else []
        result = f" {words['functions.gives']} **{example['result']}**" if "result" in example else ""
        lines += [f"`{example['formula']}`{result}{words['colon']}{example[language]}", ""]
    return "\n".join(lines + [words["functions.more"], ""])


def functions_list(language, words):
    lines = [f"| {words['functions.function']} | {words['functions.result']} |", "|---|---|"]
    lines += [f"| [{name}](function-{name.lower()}.md) | {known['Description'][language]} |"
              for name, (known, _) in functions().items()]
    return "\n".join(lines)


def functions_table():
    """That of docs/functions.md."""
    lines = ["| function | result | example |", "|---|---|---|"]
    for name, (known, _) in functions().items():
        example = added_texts("functions").get(name, {}).get("examples", [{"formula": ""}])[0]
        result = f" is {example['result']}" if "result" in example and "cells" not in example else ""
        lines.append(f"| `{signature(name, 'en-US')}` | {known['Description']['en-US']} | "
                     f"`{example['formula']}`{result} |")
    return "\n".join(lines)


def with_functions(page, table):
    """The page with another table where its list of functions stands."""
    return re.sub(r"(<!-- functions -->\n\n)(?:\|.*\n)*", lambda match: match.group(1) + table + "\n", page)


# ---- rules ----

def rule_page(rule_id, language, words):
    editions = rules_by_id()[rule_id]
    rule = editions[-1][1]
    settles = rule["severity"] != "error" or rule.get("explanation") == "settles"
    todo = words["rules.error-explained" if settles and rule["severity"] == "error" else "rules." + rule["severity"]]
    lines = [f"# {rule['name'][language]}", "", f"**{rule['statement'][language]}**", "",
             f"{words['severity.' + rule['severity']]}{words['colon']}{todo}", "",
             f"| {words['rules.edition']} | {words['rules.statement']} | {words['rules.source']} |", "|---|---|---|"]
    lines += [f"| {edition} | {each['statement'][language]} | {each['source'][language]} |"
              for edition, each in editions]
    formulas = [(edition, formula) for edition, each in editions
                for formula in each.get("holds", []) + ([each["if"]] if "if" in each else [])]
    if formulas:
        lines += ["", words["rules.formula"], ""] + [f"- {edition}: `{formula}`" for edition, formula in formulas]
    return "\n".join(lines + ["", words["rules.number"].format(rule=rule_id), ""])


def rules_page(language, words):
    lines = [f"# {words['rules.title']}", "", words["rules.begin"], ""]
    for severity in SEVERITIES:
        lines += [f"## {words['severity.' + severity]}", ""]
        lines += [f"| {words['rules.rule']} | {words['rules.statement']} |", "|---|---|"]
        for rule_id, editions in rules_by_id().items():
            rule = editions[-1][1]
            if rule["severity"] == severity:
                lines.append(f"| [{rule['name'][language]}](rule-{rule_id}.md) | {rule['statement'][language]} |")
        lines.append("")
    return "\n".join(lines)
