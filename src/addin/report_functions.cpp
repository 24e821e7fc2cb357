// SPDX-License-Identifier: MPL-2.0
#include "addin/report_functions.hpp"

#include "core/engine/check.hpp"
#include "core/rules/shown_cells.hpp"
#include "core/wording/finding_text.hpp"
#include "core/wording/verdict_text.hpp"
#include "office/calc/document_reader.hpp"
#include "office/interop/text.hpp"
#include "office/interop/values.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace gouji::addin {

using css::uno::Any;
using css::uno::Sequence;
using functions::FunctionError;
using functions::FunctionResult;
using rules::Finding;
using rules::Severity;
using wording::Messages;

namespace {

constexpr sal_Int32 columnCount = 7;
// Calc repeats an array of one row in all cells that were selected for it, and shows #N/A in those below a longer
// one. A function is not told how many were: so many rows are filled, with nothing where there is no finding.
constexpr std::size_t fewestRows = 1'000;

using Row = std::array<Any, columnCount>;

// As typed: the number 2019 or the text “2019”; nothing where it is left out.
FunctionResult<std::optional<reports::EditionCode>> editionIn(const Any& argument,
                                                              const packs::Catalogue& catalogue)
{
    std::string name;
    if (double year = 0; argument >>= year)
        name = figures::Decimal::fromDouble(year).value_or(figures::Decimal()).toString();
    if (rtl::OUString text; argument >>= text)
        name = interop::toUtf8(text);
    // An empty cell arrives as 0.
    if (name.empty() || name == "0")
        return std::optional<reports::EditionCode>();
    if (!catalogue.find(reports::EditionCode(name)))
        return FunctionError::WrongArgument;
    return std::optional(reports::EditionCode(name));
}

Any textCell(const std::string& text) { return Any(interop::toUno(text)); }

Any numberCell(const std::optional<figures::Decimal>& number)
{
    return number ? Any(number->toDouble()) : textCell("");
}

std::string severityIn(const Messages& messages, Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return messages.text("function.findings.error");
    case Severity::Warning:
        return messages.text("function.findings.warning");
    case Severity::Information:
        return messages.text("function.findings.information");
    }
    return {};
}

// Where the stated figure stands, else the first cell that the finding speaks of.
std::string addressIn(const Finding& finding)
{
    const auto ofThisYear = [](const rules::FindingCell& cell) {
        return cell.period == reports::Period::ThisYear;
    };
    if (const auto cells = rules::statedCells(finding); !finding.passages.empty() && !cells.empty())
        return document::addressOf(cells.front().cell);
    auto found = std::ranges::find_if(finding.cells, [&](const rules::FindingCell& cell) {
        return ofThisYear(cell) && cell.side == rules::FindingCell::Side::Actual;
    });
    if (found == finding.cells.end())
        found = std::ranges::find_if(finding.cells, ofThisYear);
    return found == finding.cells.end() ? std::string() : document::addressOf(found->position);
}

Row rowOf(const Finding& finding, const packs::Edition& edition, const Messages& messages)
{
    const std::string severity = severityIn(messages, finding.severity);
    return {textCell(finding.isOpen() ? severity
                                      : messages.text(wording::isIgnored(finding) ? "function.findings.ignored"
                                                                                  : "function.findings.explained",
                                                      {{"severity", severity}})),
            textCell(addressIn(finding)),
            textCell(finding.rule.text()),
            textCell(wording::messageOf(finding, edition, messages)),
            numberCell(finding.expected),
            numberCell(finding.actual),
            numberCell(finding.difference())};
}

Row blankRow()
{
    Row row;
    row.fill(textCell(""));
    return row;
}

Row verdictRow(const Validation& validation, const Messages& messages)
{
    Row row = blankRow();
    row.front() = textCell(wording::verdictLineOf(validation, messages));
    return row;
}

std::vector<Row> rowsOf(const std::vector<Validation>& validations, const Messages& messages)
{
    std::vector<Row> rows;
    for (const Validation& validation : validations)
        for (const Finding& finding : validation.findings)
            rows.push_back(rowOf(finding, *validation.edition, messages));
    if (rows.empty())
        rows.push_back(verdictRow(validations.front(), messages));
    rows.resize(std::max(rows.size(), fewestRows), blankRow());
    return rows;
}

Any arrayOf(const std::vector<Row>& rows)
{
    Sequence<Sequence<Any>> cells(static_cast<sal_Int32>(rows.size()));
    std::ranges::transform(rows, cells.getArray(),
                           [](const Row& row) { return Sequence<Any>(row.data(), columnCount); });
    return Any(cells);
}

// A range may hold one table of the form: that the others stand elsewhere is no fault of it.
void keepToTablesIn(Validation& validation)
{
    const reports::Report& report = validation.report;
    std::erase_if(validation.findings, [&](const Finding& finding) {
        const reports::TableCode& table = finding.at.table;
        return !table.empty() && !report.find(table)
               && std::ranges::find(report.named, table, &reports::Table::code) == report.named.end();
    });
    std::erase_if(validation.notJudged,
                  [](const rules::NotJudged& entry) { return entry.why == rules::Obstacle::MissingTable; });
}

FunctionResult<std::vector<Validation>> validationsOf(const calc::Document& document, const calc::CellRange& range,
                                                      const Any& edition, const Surroundings& with)
{
    const packs::Catalogue& packs = *with.packs;
    const auto wanted = editionIn(edition, packs);
    if (!wanted)
        return wanted.error();
    const document::Workbook whole = document.is() ? calc::readRulesOf(document, packs) : document::Workbook();
    auto validations =
        engine::check(calc::readRange(document, range, packs), {packs, *wanted, with.beside, &whole});
    std::ranges::for_each(validations, keepToTablesIn);
    return validations;
}

} // namespace

double ReportFunctions::check(const calc::Document& document, const calc::CellRange& range,
                              const Any& edition) const
{
    const Surroundings with = m_surroundingsOf(document);
    const auto validations = validationsOf(document, range, edition, with);
    if (!validations)
        return cellResult(validations.error());
    if (validations->empty())
        return notAvailable();
    int errors = 0;
    for (const Validation& validation : *validations)
        errors += validation.count(Severity::Error);
    return errors;
}

Any ReportFunctions::findings(const calc::Document& document, const calc::CellRange& range, const Any& edition,
                              const Messages& messages) const
{
    const Surroundings with = m_surroundingsOf(document);
    const auto validations = validationsOf(document, range, edition, with);
    if (!validations)
        return Any(cellResult(validations.error()));
    if (validations->empty())
        return Any(notAvailable());
    return arrayOf(rowsOf(*validations, messages));
}

} // namespace gouji::addin
