// SPDX-License-Identifier: MPL-2.0
#include "core/rules/figures.hpp"

#include "core/catalogue/edition.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

using model::Figure;
using Kind = Figures::Entry::Kind;

bool isRemarkable(const Figure& figure, const Figures::Entry& entry)
{
    return figure.kind != Figure::Kind::Number || entry.kind != Kind::Whole || entry.whole < 0 || figure.hasWords
           || figure.isTooLong;
}

} // namespace

Figures::Figures(const model::Report& report, const catalogue::Edition& edition) : m_entries(edition.cells.size())
{
    const bool sameEdition = report.edition == edition.code;
    for (const model::Table& table : report.tables)
        take(table, edition, sameEdition);
    for (const model::Table& range : report.named)
        take(range, edition, sameEdition);
}

bool Figures::isFilled(const model::Table& table) const
{
    return std::ranges::find(m_empty, &table) == m_empty.end();
}

void Figures::take(const model::Table& table, const catalogue::Edition& edition, bool sameEdition)
{
    const bool isNamed = edition.find(table.code) == nullptr;
    const bool isEmpty = !isNamed && !table.hasTypedFigure();
    if (isEmpty)
        m_empty.push_back(&table);
    for (const model::ReportCell& cell : table.cells) {
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
            sameEdition ? std::optional(cell.index) : edition.cellIndex({table.code, cell.row, cell.column});
        if (index && !isEmpty)
            m_entries[*index] = entry;
    }
}

} // namespace gouji::rules
