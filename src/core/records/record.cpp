// SPDX-License-Identifier: MPL-2.0
#include "core/records/record.hpp"

#include "core/packs/edition.hpp"
#include "core/records/digest.hpp"
#include "core/reports/report.hpp"
#include "core/validation/validation.hpp"

#include <algorithm>

namespace gouji::records {
namespace {

// To be raised when figures of a text are found that were not found before, or the other way round.
constexpr const char* wayOfReadingText = "1:";

std::string textOf(const document::Figure& figure)
{
    switch (figure.kind) {
    case document::Figure::Kind::Missing:
        return "-";
    case document::Figure::Kind::Number:
        return figure.number.toString();
    default:
        return "?" + figure.text;
    }
}

// Of the rules that are no official ones.
std::string ownRulesDigest(const packs::Edition& edition)
{
    std::string texts;
    for (const rules::Rule& rule : edition.ruleSet().all()) {
        if (rule.origin == rules::Origin::Official)
            continue;
        texts += rule.id.text() + "\n" + rules::wordOf(rule.severity) + "\n";
        for (const std::string& formula : rule.formulas)
            texts += formula + "\n";
    }
    return texts.empty() ? texts : digestOf(texts);
}

// Which cells there are to be filled in.
std::string formDigest(const packs::Edition& edition)
{
    Digest digest;
    for (const forms::TableDefinition& table : edition.form().tables)
        for (const forms::BlockDefinition& block : table.blocks)
            for (const forms::RowDefinition& row : block.rows)
                for (const forms::ColumnDefinition& column : block.columns)
                    digest.add(table.code.text() + " " + row.code.text() + " " + column.code.text() + "\n");
    return digest.finish();
}

} // namespace

RuleSet ruleSetOf(const packs::Edition& edition)
{
    return {edition.code(), edition.version(), ownRulesDigest(edition), edition.ruleSet().off(),
            formDigest(edition)};
}

std::string figuresDigest(const reports::Report& report)
{
    std::vector<const reports::Table*> tables;
    for (const reports::Table& table : report.tables)
        tables.push_back(&table);
    std::ranges::sort(tables, {}, [](const reports::Table* table) { return table->cells.front().index; });
    Digest digest;
    for (const reports::Table* table : tables) {
        std::vector<const reports::ReportCell*> cells;
        for (const reports::ReportCell& cell : table->cells)
            cells.push_back(&cell);
        std::ranges::sort(cells, {}, &reports::ReportCell::index);
        for (const reports::ReportCell* cell : cells)
            digest.add(table->code.text() + " " + cell->row.text() + " " + cell->column.text() + " "
                       + textOf(cell->figure) + "\n");
    }
    return digest.finish();
}

std::string textDigest(const Validation& validation)
{
    Digest digest;
    bool hasFigures = false;
    for (const narrative::TextFigure& figure : validation.textFigures) {
        const int section = validation.report.sections[figure.section].number;
        // What stands before and behind the sections belongs to a page or a template.
        if (!figure.isWritten || section < 1)
            continue;
        hasFigures = true;
        digest.add(std::to_string(section) + " " + figure.value.toString() + " " + figure.unit + "\n");
    }
    return hasFigures ? wayOfReadingText + digest.finish() : std::string();
}

bool areOfOneKind(std::string_view textDigest, std::string_view other)
{
    return textDigest.substr(0, textDigest.find(':')) == other.substr(0, other.find(':'));
}

Record recordOf(const Validation& validation, std::string time, std::string program)
{
    Record record;
    record.agency = validation.report.agency;
    record.year = validation.report.year;
    record.ruleSet = ruleSetOf(*validation.edition);
    record.figures = figuresDigest(validation.report);
    record.text = textDigest(validation);
    record.errors = validation.count(rules::Severity::Error);
    record.warnings = validation.count(rules::Severity::Warning);
    record.information = validation.count(rules::Severity::Information);
    const rules::Progress progress = validation.progress();
    record.emptyTables = progress.emptyTables;
    record.blankCells = progress.blankCells;
    for (const rules::Finding& finding : validation.findings) {
        if (!finding.isOpen())
            record.explanations.push_back({finding.rule, finding.at, finding.explanation});
    }
    record.time = std::move(time);
    record.program = std::move(program);
    return record;
}

} // namespace gouji::records
