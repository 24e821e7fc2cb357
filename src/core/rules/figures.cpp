// SPDX-License-Identifier: MPL-2.0
#include "core/rules/figures.hpp"

#include "core/rules/completeness.hpp"
#include "core/rules/open_totals.hpp"
#include "core/rules/progress.hpp"
#include "core/rules/rule_set.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

using document::Figure;
using Kind = Figures::Entry::Kind;

bool isRemarkable(const Figure& figure, const Figures::Entry& entry)
{
    return figure.kind != Figure::Kind::Number || entry.kind != Kind::Whole || entry.whole < 0 || figure.hasWords
           || figure.isTooLong;
}

} // namespace

Figures::Figures(const reports::Report& report, const RuleSet& rules, reports::Period period)
    : m_entries(rules.cellCount())
{
    if (!report.family.empty() && report.family != rules.form().family) { // nothing of it is in this form
        m_hasGaps = true;
        return;
    }
    const bool countsLeftOut = report.edition == rules.form().code && period == reports::Period::ThisYear;
    const bool sameEdition = report.edition == rules.form().code;
    for (const reports::Table& table : report.tables)
        take(table, rules, sameEdition);
    for (const reports::Table& range : report.named)
        take(range, rules, sameEdition);
    for (const forms::TableDefinition& definition : rules.form().tables) {
        if (countsLeftOut && completenessOf(report, definition) == Completeness::Partial)
            leaveOut(*report.find(definition.code), rules);
    }
    openTotals(rules, m_entries);
    const auto isJudged = [&](const forms::TableDefinition& definition) {
        const Completeness completeness = completenessOf(report, definition);
        return (completeness == Completeness::Whole || (countsLeftOut && completeness == Completeness::Partial))
               && isFilled(*report.find(definition.code));
    };
    const auto isKnown = [](const Entry& entry) {
        return entry.kind != Kind::Unknown && entry.kind != Kind::OpenTotal;
    };
    m_hasGaps = !sameEdition || !std::ranges::all_of(rules.form().tables, isJudged)
                || !std::ranges::all_of(m_entries, isKnown);
}

std::optional<figures::Decimal> Figures::figure(std::size_t cell) const
{
    const Entry& entry = m_entries[cell];
    if (entry.kind == Kind::Absent || entry.kind == Kind::Unknown)
        return std::nullopt;
    if (entry.kind == Kind::LeftOut)
        return figures::Decimal();
    if (entry.kind != Kind::OpenTotal)
        return entry.cell->figure.number;
    figures::Decimal sum;
    for (const LinearSum::Term& part : entry.parts->terms) {
        const auto figure = this->figure(part.cell.index);
        if (!figure)
            return std::nullopt;
        sum += *figure;
    }
    return sum;
}

bool Figures::isFilled(const reports::Table& table) const
{
    return std::ranges::find(m_empty, &table) == m_empty.end();
}

void Figures::take(const reports::Table& table, const RuleSet& rules, bool sameEdition)
{
    const bool isNamed = rules.form().find(table.code) == nullptr;
    const bool isEmpty = !isNamed && !isBegun(table, rules);
    if (isEmpty)
        m_empty.push_back(&table);
    for (const reports::ReportCell& cell : table.cells) {
        Entry entry;
        entry.cell = &cell;
        entry.table = &table;
        if (!cell.figure.isKnown())
            entry.kind = Kind::Unknown;
        else if (const auto whole = cell.figure.number.toWhole(largestWhole)) {
            entry.kind = Kind::Whole;
            entry.whole = *whole;
        } else
            entry.kind = Kind::Exact;
        if (!isNamed && isRemarkable(cell.figure, entry))
            m_remarkable.push_back({&table, &cell});
        const auto index =
            sameEdition ? std::optional(cell.index) : rules.form().cellIndex({table.code, cell.row, cell.column});
        if (index && !isEmpty)
            m_entries[*index] = entry;
    }
}

// What the table has of a row that is not whole stays.
void Figures::leaveOut(const reports::Table& table, const RuleSet& rules)
{
    if (!isFilled(table))
        return;
    for (std::size_t cell = 0; cell < rules.form().cells.size(); ++cell) {
        const reports::CellRef& ref = rules.form().cells[cell].ref;
        const bool isGone = ref.table == table.code && m_entries[cell].kind == Kind::Absent
                            && (std::ranges::count(table.missingRows, ref.row) > 0
                                || std::ranges::count(table.missingColumns, ref.column) > 0);
        if (isGone) {
            m_entries[cell].kind = Kind::LeftOut;
            m_entries[cell].table = &table;
        }
    }
}

} // namespace gouji::rules
