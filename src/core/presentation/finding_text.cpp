// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/finding_text.hpp"

#include "core/presentation/names.hpp"

#include <algorithm>

namespace gouji::presentation {
namespace {

using catalogue::Edition;
using rules::Finding;
using rules::FindingCell;
using Side = FindingCell::Side;
using Cells = std::vector<const FindingCell*>;

// A sum of more terms than this is told by its first and last term, or by those that are not zero.
constexpr std::size_t mostTerms = 6;
constexpr std::size_t mostListedCells = 6;

// Everything the texts of one finding are made from.
struct Wording {
    const Finding& finding;
    const Edition& edition;
    const Messages& messages;

    std::string text(const std::string& key, const std::map<std::string, std::string>& arguments = {}) const
    {
        return messages.text(key, arguments);
    }
    std::string term(const FindingCell& cell) const
    {
        return text("finding.term", {{"name", termNameOf(cell, finding.at, edition, messages)},
                                     {"value", cell.value.value_or(model::Decimal()).toString()}});
    }
};

Cells cellsOf(const Finding& finding, Side side)
{
    Cells cells;
    for (const FindingCell& cell : finding.cells) {
        if (cell.side == side)
            cells.push_back(&cell);
    }
    return cells;
}

std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

// "一、本年新收 3 + 二、上年结转 2 = 5"
std::string sideText(const Wording& wording, Side side, const model::Decimal& sum)
{
    const Cells cells = cellsOf(wording.finding, side);
    Cells shown = cells;
    if (cells.size() > mostTerms)
        shown.erase(std::remove_if(shown.begin(), shown.end(),
                                   [](const FindingCell* cell) { return !cell->value || cell->value->isZero(); }),
                    shown.end());
    if (shown.empty() || shown.size() > mostTerms)
        return wording.text(
            "finding.sum-of-range",
            {{"first", termNameOf(*cells.front(), wording.finding.at, wording.edition, wording.messages)},
             {"last", termNameOf(*cells.back(), wording.finding.at, wording.edition, wording.messages)},
             {"sum", sum.toString()}});
    std::vector<std::string> terms;
    for (const FindingCell* cell : shown)
        terms.push_back(wording.term(*cell));
    const std::string sumOfTerms = joined(terms, " + ");
    if (shown.size() < cells.size())
        return wording.text("finding.sum-with-zeros", {{"terms", sumOfTerms}, {"sum", sum.toString()}});
    return shown.size() == 1 ? sumOfTerms
                             : wording.text("finding.sum", {{"terms", sumOfTerms}, {"sum", sum.toString()}});
}

std::string deviationText(const Wording& wording)
{
    const model::Decimal difference = *wording.finding.difference();
    return wording.text(difference.isNegative() ? "finding.too-low" : "finding.too-high",
                        {{"amount", difference.absolute().toString()}});
}

bool usesBlanks(const Finding& finding)
{
    return std::any_of(finding.cells.begin(), finding.cells.end(),
                       [](const FindingCell& cell) { return !cell.value; });
}

std::string listedCells(const Wording& wording)
{
    std::vector<std::string> names;
    const auto& cells = wording.finding.cells;
    for (std::size_t i = 0; i < std::min(cells.size(), mostListedCells); ++i)
        names.push_back(nameOf(cells[i].ref, wording.edition, wording.messages));
    const std::string list = joined(names, wording.text("finding.list-separator"));
    return cells.size() > mostListedCells ? wording.text("finding.list-cut", {{"list", list}}) : list;
}

std::string listedMissing(const Wording& wording)
{
    const model::TableCode& table = wording.finding.at.table;
    std::vector<std::string> names;
    for (const model::RowCode& row : wording.finding.missingRows)
        names.push_back(nameOf(table, row, wording.edition, wording.messages));
    for (const model::ColumnCode& column : wording.finding.missingColumns)
        names.push_back(nameOf(table, column, wording.edition, wording.messages));
    return joined(names, wording.text("finding.list-separator"));
}

std::string keyOf(const std::string& prefix, const Finding& finding)
{
    return prefix + finding.rule.text() + (finding.variant.empty() ? "" : "." + finding.variant);
}

// The arguments that every pattern of a finding may use.
std::map<std::string, std::string> argumentsOf(const Wording& wording)
{
    const Finding& finding = wording.finding;
    const auto* table = wording.edition.find(finding.at.table);
    const rules::Rule* rule = wording.edition.find(finding.rule);
    std::map<std::string, std::string> arguments{
        {"where", nameOf(finding.at, wording.edition, wording.messages)},
        {"table", nameOf(finding.at.table, wording.edition, wording.messages)},
        {"heading", table ? table->heading : finding.at.table.text()},
        {"count", std::to_string(finding.cells.size())},
        {"cells", listedCells(wording)},
        {"missing", listedMissing(wording)},
        {"rule", rule ? rule->name.in(wording.messages.language()) : finding.rule.text()},
    };
    if (finding.cells.size() == 1) {
        const FindingCell& cell = finding.cells.front();
        const auto* column = table ? table->find(cell.ref.row, cell.ref.column) : nullptr;
        arguments["text"] = cell.text;
        arguments["value"] = cell.value.value_or(model::Decimal()).toString() + (column ? column->unit : "");
    }
    if (finding.difference()) {
        arguments["expected"] = finding.expected->toString();
        arguments["actual"] = finding.actual->toString();
        arguments["deviation"] = deviationText(wording);
    }
    return arguments;
}

// "D5　一、本年新收　3"
std::string cellLine(const Wording& wording, const FindingCell& cell)
{
    const std::string shown = cell.value ? cell.value->toString() : wording.text("finding.no-figure");
    return wording.text("finding.cell-line", {{"sheet", cell.sheet},
                                              {"address", model::addressOf(cell.position)},
                                              {"name", nameOf(cell.ref, wording.edition, wording.messages)},
                                              {"value", cell.text.empty() ? shown : cell.text}});
}

void addSide(const Wording& wording, Side side, const std::string& key, const std::optional<model::Decimal>& sum,
             std::vector<std::string>& details)
{
    const Cells cells = cellsOf(wording.finding, side);
    if (cells.empty())
        return;
    std::vector<std::string> lines{wording.text(key, {{"sum", sum ? sum->toString() : ""}})};
    for (const FindingCell* cell : cells)
        lines.push_back(cellLine(wording, *cell));
    details.push_back(joined(lines, "\n"));
}

} // namespace

std::string messageOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    if (!finding.difference())
        return wording.text(keyOf("finding.", finding), argumentsOf(wording));
    const std::string note = usesBlanks(finding) ? wording.text("finding.blanks-count-as-zero") : std::string();
    return wording.text("finding.equality", {{"where", nameOf(finding.at, edition, messages)},
                                             {"expected", sideText(wording, Side::Expected, *finding.expected)},
                                             {"actual", sideText(wording, Side::Actual, *finding.actual)},
                                             {"deviation", deviationText(wording)},
                                             {"note", note}});
}

std::string titleOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    return wording.text(finding.difference() ? "title.equality" : keyOf("title.", finding), argumentsOf(wording));
}

std::vector<std::string> detailsOf(const Finding& finding, const Edition& edition, const Messages& messages)
{
    const Wording wording{finding, edition, messages};
    std::vector<std::string> details{messageOf(finding, edition, messages)};
    addSide(wording, Side::Expected, "detail.expected", finding.expected, details);
    addSide(wording, Side::Actual, "detail.actual", finding.actual, details);
    addSide(wording, Side::Concerned, "detail.cells", std::nullopt, details);
    if (finding.difference())
        details.push_back(wording.text("detail.difference", {{"difference", finding.difference()->toString()}}));
    if (const rules::Rule* rule = edition.find(finding.rule)) {
        details.push_back(wording.text("detail.rule", {{"statement", rule->statement.in(messages.language())}}));
        details.push_back(wording.text(
            "detail.source", {{"source", rule->source.in(messages.language())}, {"rule", rule->id.text()}}));
    }
    return details;
}

std::string verdictLineOf(const Validation& validation, const Messages& messages)
{
    const int errors = validation.count(rules::Severity::Error);
    if (errors == 0 && !validation.report.hasTypedFigure())
        return messages.text("verdict.not-filled-in");
    const int hints = static_cast<int>(validation.findings.size()) - errors;
    const std::string key =
        std::string("verdict.") + (errors > 0 ? "inconsistent" : "consistent") + (hints > 0 ? "-with-hints" : "");
    return messages.text(key, {{"errors", std::to_string(errors)}, {"hints", std::to_string(hints)}});
}

} // namespace gouji::presentation
