// SPDX-License-Identifier: MPL-2.0
#include "core/packs/own_rules.hpp"

#include "core/packs/rule_sheet_words.hpp"
#include "core/rules/formula/compile.hpp"

#include <algorithm>

namespace gouji::packs {
namespace {

using rules::Finding;
using rules::FindingCell;
namespace formula = rules::formula;

constexpr std::size_t mostCellsInRange = 10'000;

std::string_view severityMeaning(const std::string& text)
{
    const auto found =
        std::ranges::find_if(severityWords, [&](const SeverityWord& entry) { return isWord(text, entry.word); });
    return found == severityWords.end() ? std::string_view() : found->meaning;
}

std::size_t cellCount(const document::Area& area)
{
    return static_cast<std::size_t>(area.last.row - area.first.row + 1)
           * static_cast<std::size_t>(area.last.column - area.first.column + 1);
}

// The figures of a named range, as a table whose cells follow those of the edition.
reports::Table readRange(const document::NamedRange& range, const document::Grid& grid, std::size_t firstCell)
{
    reports::Table table;
    table.code = reports::TableCode(range.name);
    table.sheetIndex = range.sheetIndex;
    table.sheet = grid.name();
    table.range = range.area;
    const bool isSingle = cellCount(range.area) == 1;
    for (int row = range.area.first.row; row <= range.area.last.row; ++row) {
        for (int column = range.area.first.column; column <= range.area.last.column; ++column) {
            const document::Cell& cell = grid.at({row, column});
            const std::string address = document::addressOf(document::Position{row, column});
            table.cells.push_back({firstCell + table.cells.size(), reports::RowCode(isSingle ? "" : address),
                                   reports::ColumnCode(), document::Position{row, column}, cell.origin,
                                   document::readFigure(cell.value, {}, cell.origin)});
        }
    }
    return table;
}

Finding switchedOff(const reports::RuleId& rule)
{
    Finding finding;
    finding.rule = ruleSwitchedOff;
    finding.severity = rules::Severity::Warning;
    finding.message = {"finding.own-rules.switched-off", {{"number", rule.text()}}};
    return finding;
}

// Takes the lines of a sheet one after the other.
class Extension {
public:
    Extension(const Edition& edition, const RuleSheet& sheet, const document::Workbook& workbook)
        : m_edition(edition),
          m_sheet(sheet)
    {
        addNamedRanges(workbook);
    }

    Extended finish()
    {
        if (m_sheet.missingHeading)
            report({{}, *m_sheet.missingHeading, false}, {"own-rules.no-headings", {}});
        if (m_sheet.firstLeftOut)
            report({{}, *m_sheet.firstLeftOut, false}, {"own-rules.too-many", {}});
        const formula::Vocabulary vocabulary(m_edition.form(), m_layer.named);
        for (const WrittenRule& rule : m_sheet.rules)
            take(rule, vocabulary);
        m_result.edition = m_edition.with(std::move(m_layer));
        return std::move(m_result);
    }

private:
    // Only the names that formulas mention: a workbook may have many.
    void addNamedRanges(const document::Workbook& workbook)
    {
        for (const document::NamedRange& range : workbook.names) {
            const bool isMentioned = std::ranges::any_of(m_sheet.rules, [&](const WrittenRule& rule) {
                return rule.formula.text.find(range.name) != std::string::npos;
            });
            const std::size_t count = cellCount(range.area);
            const bool isKnown = std::ranges::count(m_layer.named, range.name, &forms::NamedCells::name) > 0;
            if (!isMentioned || isKnown || count > mostCellsInRange)
                continue;
            const auto& grid = workbook.sheets[static_cast<std::size_t>(range.sheetIndex)];
            m_layer.named.push_back({range.name, m_cellCount, count});
            m_result.named.push_back(readRange(range, grid, m_cellCount));
            m_cellCount += count;
        }
    }

    void take(const WrittenRule& written, const formula::Vocabulary& vocabulary)
    {
        const std::string_view severity = severityMeaning(written.severity.text);
        const reports::RuleId id(written.id.text);
        if (id.empty())
            return report(written.id, {"own-rules.no-number", {}});
        if (severity.empty())
            return report(written.severity, {"own-rules.unknown-severity", {{"severity", written.severity.text}}});
        if (severity == "off")
            return switchOff(written, id);
        if (const char* taken = whereTaken(id))
            return report(written.id, {taken, {{"number", id.text()}}});
        if (written.formula.isFormula)
            return report(written.formula, {"own-rules.calc-formula", {}});
        const auto parsed = formula::parse(written.formula.text);
        if (!parsed)
            return report(written.formula, parsed.error());
        auto compiled = formula::compile(*parsed, vocabulary, formula::Placing::RowOrColumn);
        if (!compiled)
            return report(written.formula, compiled.error());
        add(written, id, *rules::severityNamed(severity), std::move(*compiled));
    }

    // What is wrong with a number that another rule has; null where none has it.
    const char* whereTaken(const reports::RuleId& id) const
    {
        if (std::ranges::count(m_layer.rules, id, &rules::Rule::id) > 0)
            return "own-rules.number-twice";
        const rules::Rule* known = m_edition.find(id);
        if (!known)
            return nullptr;
        return known->origin == rules::Origin::Own ? "own-rules.number-in-files" : "own-rules.official-number";
    }

    void add(const WrittenRule& written, const reports::RuleId& id, rules::Severity severity,
             std::vector<rules::Relation> relations)
    {
        const auto both = [](const std::string& text) { return LocalisedText{text, text}; };
        const std::string& statement =
            written.statement.text.empty() ? written.formula.text : written.statement.text;
        const std::string source = written.source.text.empty() ? m_sheet.name : written.source.text;
        rules::Rule rule;
        rule.id = id;
        rule.severity = severity;
        rule.explanation =
            severity == rules::Severity::Error ? rules::Explanation::DoesNotSettle : rules::Explanation::Settles;
        rule.name = both(id.text());
        rule.statement = both(statement);
        rule.source = both(source);
        rule.origin = rules::Origin::Own;
        rule.kind = "relation";
        rule.formulas = {written.formula.text};
        rule.relations = std::move(relations);
        m_layer.rules.push_back(std::move(rule));
    }

    void switchOff(const WrittenRule& written, const reports::RuleId& id)
    {
        if (!m_edition.find(id))
            return report(written.id, {"own-rules.unknown-number", {{"number", id.text()}}});
        // Already reported: switched off by the office's files or by a line above.
        if (std::ranges::count(m_edition.ruleSet().off(), id) > 0 || std::ranges::count(m_layer.off, id) > 0)
            return;
        m_layer.off.push_back(id);
        reported(written.id, switchedOff(id));
    }

    void report(const WrittenText& where, Message why)
    {
        Finding finding;
        finding.rule = ruleSheetMistake;
        finding.severity = rules::Severity::Warning;
        finding.message = std::move(why);
        reported(where, std::move(finding));
    }

    void reported(const WrittenText& where, Finding finding)
    {
        FindingCell& cell = finding.cells.emplace_back();
        cell.sheetIndex = m_sheet.index;
        cell.sheet = m_sheet.name;
        cell.position = where.position;
        cell.text = where.text;
        m_result.findings.push_back(std::move(finding));
    }

    const Edition& m_edition;
    const RuleSheet& m_sheet;
    std::size_t m_cellCount = m_edition.ruleSet().cellCount();
    rules::RuleSet::Layer m_layer;
    Extended m_result;
};

} // namespace

Finding switchedOffByFiles(const reports::RuleId& rule)
{
    Finding finding = switchedOff(rule);
    finding.variant = byFiles;
    finding.message->key += "." + finding.variant;
    return finding;
}

Extended extend(const Edition& edition, const RuleSheet& sheet, const document::Workbook& workbook)
{
    return Extension(edition, sheet, workbook).finish();
}

} // namespace gouji::packs
