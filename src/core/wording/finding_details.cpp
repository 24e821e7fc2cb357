// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_details.hpp"

#include "core/corrections/text_corrections.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/finding_wording.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"
#include "core/wording/quote_text.hpp"

namespace gouji::wording {
namespace {

using rules::Finding;
using rules::FindingCell;
using Side = FindingCell::Side;

std::string fullName(const FindingWording& wording, const FindingCell& cell)
{
    if (cell.ref.table.empty())
        return {};
    // A heading is that of a row, of a column, or of the whole table.
    const bool isHeading =
        wording.edition.find(cell.ref.table) && (cell.ref.row.empty() || cell.ref.column.empty());
    const std::string name = isHeading ? nameOf(rules::Place{cell.ref.table, cell.ref.row, cell.ref.column},
                                                wording.edition, wording.messages)
                                       : nameOf(cell.ref, wording.edition, wording.messages);
    return inPeriodOf(wording, cell, name);
}

// "D5　一、本年新收　3"
std::string cellLine(const FindingWording& wording, const FindingCell& cell)
{
    const std::string shown = cell.value ? cell.value->toString() : wording.text("finding.no-figure");
    return wording.text("finding.cell-line", {{"sheet", cell.sheet},
                                              {"address", document::addressOf(cell.position)},
                                              {"name", fullName(wording, cell)},
                                              {"value", cell.text.empty() ? shown : shortened(cell.text)}});
}

void addSide(const FindingWording& wording, Side side, const std::string& key,
             const std::optional<figures::Decimal>& sum, std::vector<std::string>& details)
{
    const FindingCells cells = cellsOf(wording.finding, side);
    if (cells.empty())
        return;
    std::vector<std::string> lines{wording.text(key, {{"sum", sum ? sum->toString() : ""}})};
    for (const FindingCell* cell : cells)
        lines.push_back(cellLine(wording, *cell));
    details.push_back(joined(lines, "\n"));
}

// "一、总体情况 第2段　“全年收到申请35件”"
std::string passageLine(const FindingWording& wording, const rules::Passage& passage)
{
    const auto* cell = std::get_if<document::CellLocation>(&passage.at);
    const std::map<std::string, std::string> arguments{{"name", nameOf(passage, wording.messages)},
                                                       {"address", cell ? document::addressOf(cell->cell) : ""},
                                                       {"quote", markedQuote(passage)}};
    return wording.text(cell ? "finding.passage-line-of-cell" : "finding.passage-line", arguments);
}

void addPassages(const FindingWording& wording, std::vector<std::string>& details)
{
    const Finding& finding = wording.finding;
    if (finding.passages.empty())
        return;
    std::vector<std::string> lines{finding.actual
                                       ? wording.text("detail.text-states", {{"sum", finding.actual->toString()}})
                                       : wording.text("detail.text")};
    for (const rules::Passage& passage : finding.passages)
        lines.push_back(passageLine(wording, passage));
    details.push_back(joined(lines, "\n"));
}

} // namespace

std::vector<std::string> detailsOf(const Finding& finding, const packs::Edition& edition, const Messages& messages)
{
    const FindingWording wording{finding, edition, messages};
    std::vector<std::string> details{messageOf(finding, edition, messages)};
    addPassages(wording, details);
    addSide(wording, Side::Expected, "detail.expected", finding.expected, details);
    addSide(wording, Side::Actual, "detail.actual", finding.actual, details);
    addSide(wording, Side::Concerned, "detail.cells", std::nullopt, details);
    if (finding.difference() && finding.severity != rules::Severity::Information)
        details.push_back(wording.text("detail.difference", {{"difference", finding.difference()->toString()}}));
    if (const std::string slip = corrections::slipOf(finding); !slip.empty())
        details.push_back(wording.text("detail.slip", {{"slip", wording.text("repair.evidence." + slip)}}));
    if (const rules::Rule* rule = edition.find(finding.rule)) {
        details.push_back(wording.text("detail.rule", {{"statement", rule->statement.in(messages.language())}}));
        details.push_back(wording.text(
            "detail.source", {{"source", rule->source.in(messages.language())}, {"rule", rule->id.text()}}));
    }
    if (isIgnored(finding))
        details.push_back(wording.text("detail.ignored"));
    else if (!finding.explanation.empty())
        details.push_back(wording.text("detail.explanation", {{"explanation", finding.explanation}}));
    if (!finding.lapsedExplanation.empty())
        details.push_back(wording.text("detail.lapsed-explanation", {{"explanation", finding.lapsedExplanation}}));
    return details;
}

} // namespace gouji::wording
