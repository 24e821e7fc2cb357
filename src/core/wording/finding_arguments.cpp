// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_arguments.hpp"

#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"
#include "core/wording/sum_text.hpp"

#include <algorithm>

namespace gouji::wording {
namespace {

using rules::Finding;
using rules::FindingCell;
using Arguments = std::map<std::string, std::string>;

constexpr std::size_t mostListedCells = 6;

std::string deviationText(const FindingWording& wording)
{
    const figures::Decimal difference = *wording.finding.difference();
    return wording.text(difference.isNegative() ? "finding.too-low" : "finding.too-high",
                        {{"amount", difference.absolute().toString()}});
}

bool usesBlanks(const Finding& finding)
{
    return std::ranges::any_of(finding.cells, [](const FindingCell& cell) { return !cell.value; });
}

std::string listedCells(const FindingWording& wording)
{
    std::vector<std::string> names;
    const auto& cells = wording.finding.cells;
    for (std::size_t i = 0; i < std::min(cells.size(), mostListedCells); ++i)
        names.push_back(nameOf(cells[i].ref, wording.edition, wording.messages));
    const std::string list = joined(names, wording.text("finding.list-separator"));
    return cells.size() > mostListedCells ? wording.text("finding.list-cut", {{"list", list}}) : list;
}

std::string listedMissing(const FindingWording& wording)
{
    const reports::TableCode& table = wording.finding.at.table;
    std::vector<std::string> names;
    for (const reports::RowCode& row : wording.finding.missingRows)
        names.push_back(nameOf(table, row, wording.edition, wording.messages));
    for (const reports::ColumnCode& column : wording.finding.missingColumns)
        names.push_back(nameOf(table, column, wording.edition, wording.messages));
    return joined(names, wording.text("finding.list-separator"));
}

// The arguments of a finding that brings its own words; where those name a rule by its number, what that rule
// says.
void addOwnWords(const FindingWording& wording, Arguments& arguments)
{
    const Message& message = *wording.finding.message;
    arguments.insert(message.arguments.begin(), message.arguments.end());
    const auto number = message.arguments.find("number");
    const rules::Rule* rule =
        number == message.arguments.end() ? nullptr : wording.edition.find(reports::RuleId(number->second));
    if (!rule)
        return;
    arguments["off-rule"] = rule->name.in(wording.messages.language());
    arguments["off-statement"] = rule->statement.in(wording.messages.language());
}

void addFirstCell(const FindingWording& wording, Arguments& arguments)
{
    const auto& cells = wording.finding.cells;
    if (cells.empty())
        return;
    const FindingCell& cell = cells.front();
    const auto* table = wording.edition.find(cell.ref.table);
    const auto* column = table ? table->find(cell.ref.row, cell.ref.column) : nullptr;
    arguments["row"] = nameOf(cell.ref.table, cell.ref.row, wording.edition, wording.messages);
    arguments["text"] = shortened(cell.text);
    arguments["value"] = valueOf(cell).toString() + (column ? column->unit : "");
    arguments["sheet"] = cell.sheet;
    arguments["address"] = document::addressOf(cell.position);
    const auto before = std::ranges::find(cells, reports::Period::LastYear, &FindingCell::period);
    if (before != cells.end())
        arguments["last-year"] = valueOf(*before).toString();
}

void addComparison(const FindingWording& wording, Arguments& arguments)
{
    const Finding& finding = wording.finding;
    arguments["expected"] = finding.expected->toString();
    arguments["actual"] = finding.actual->toString();
    arguments["expected-side"] = sideText(wording, FindingCell::Side::Expected, *finding.expected);
    arguments["actual-side"] = sideText(wording, FindingCell::Side::Actual, *finding.actual);
    arguments["deviation"] = deviationText(wording);
    arguments["note"] = usesBlanks(finding) ? wording.text("finding.blanks-count-as-zero") : std::string();
}

} // namespace

std::map<std::string, std::string> argumentsOf(const FindingWording& wording)
{
    const Finding& finding = wording.finding;
    const auto* table = wording.edition.find(finding.at.table);
    const rules::Rule* rule = wording.edition.find(finding.rule);
    Arguments arguments{
        {"where", subjectOf(finding, wording.edition, wording.messages)},
        {"table", nameOf(finding.at.table, wording.edition, wording.messages)},
        {"heading", table ? table->heading : finding.at.table.text()},
        {"count", std::to_string(finding.cells.size())},
        {"cells", listedCells(wording)},
        {"missing", listedMissing(wording)},
        {"rule", rule ? rule->name.in(wording.messages.language()) : finding.rule.text()},
        {"edition", wording.edition.form().name.in(wording.messages.language())},
    };
    if (!finding.passages.empty())
        arguments["quote"] = shortened(finding.passages.front().quote);
    if (finding.message)
        addOwnWords(wording, arguments);
    addFirstCell(wording, arguments);
    if (finding.difference())
        addComparison(wording, arguments);
    return arguments;
}

} // namespace gouji::wording
