// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/differences.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::comparison {
namespace {

using document::Figure;
using reports::Report;
using reports::ReportCell;
using reports::Table;

Side sideOf(const Table& table, const ReportCell& cell)
{
    Side side{true, cell.figure.text, false, table.sheetOf(cell.part), cell.position};
    if (cell.figure.kind == Figure::Kind::Number) {
        side.text = cell.figure.number.toString();
        side.isFigure = true;
    } else if (cell.figure.kind == Figure::Kind::Missing) {
        side.text.clear();
    }
    return side;
}

Side sideOf(const Table* table)
{
    return table ? Side{true, {}, false, table->sheet, table->range.first} : Side{};
}

// Whether a cell says anything that the lack of its row does not say as well.
bool saysMoreThanNothing(const ReportCell& cell)
{
    switch (cell.figure.kind) {
    case Figure::Kind::Missing:
        return false;
    case Figure::Kind::Number:
        return !cell.figure.number.isZero();
    default:
        return true;
    }
}

bool saySame(const ReportCell& a, const ReportCell& b)
{
    if (a.figure.kind != b.figure.kind)
        return false;
    return a.figure.kind == Figure::Kind::Number
               ? a.figure.number == b.figure.number
               : a.figure.kind == Figure::Kind::Missing || a.figure.text == b.figure.text;
}

bool hasFigure(const Table& table) { return std::ranges::any_of(table.cells, saysMoreThanNothing); }

// Gathers the differences of two reports.
class Comparing {
public:
    Comparing(const Report& a, const Report& b) : m_a(a), m_b(b) {}

    std::vector<Difference> all()
    {
        compareIdentity();
        for (const Table& table : m_a.tables)
            if (const Table* other = m_b.find(table.code))
                compare(table, *other);
            else if (hasFigure(table))
                add(Difference::Kind::Table, {table.code, {}, {}}, sideOf(&table), {});
        for (const Table& table : m_b.tables)
            if (!m_a.find(table.code) && hasFigure(table))
                add(Difference::Kind::Table, {table.code, {}, {}}, {}, sideOf(&table));
        return std::move(m_found);
    }

private:
    void add(Difference::Kind kind, const reports::CellRef& cell, Side a, Side b)
    {
        m_found.push_back({kind, cell, a.isThere ? m_a.edition : m_b.edition,
                           m_a.agency.empty() ? m_b.agency : m_a.agency, m_a.year ? m_a.year : m_b.year,
                           std::move(a), std::move(b)});
    }

    void compareIdentity()
    {
        if (!m_a.agency.empty() && !m_b.agency.empty() && m_a.agency != m_b.agency)
            add(Difference::Kind::Agency, {}, {true, m_a.agency, false, {}, {}},
                {true, m_b.agency, false, {}, {}});
        if (m_a.year && m_b.year && *m_a.year != *m_b.year)
            add(Difference::Kind::Year, {}, {true, std::to_string(*m_a.year), true, {}, {}},
                {true, std::to_string(*m_b.year), true, {}, {}});
    }

    void compare(const Table& a, const Table& b)
    {
        for (const ReportCell& cell : a.cells) {
            const ReportCell* other = b.find(cell.row, cell.column);
            if (other ? !saySame(cell, *other) : saysMoreThanNothing(cell))
                add(Difference::Kind::Cell, {a.code, cell.row, cell.column}, sideOf(a, cell),
                    other ? sideOf(b, *other) : Side{});
        }
        for (const ReportCell& cell : b.cells)
            if (!a.find(cell.row, cell.column) && saysMoreThanNothing(cell))
                add(Difference::Kind::Cell, {b.code, cell.row, cell.column}, {}, sideOf(b, cell));
    }

    const Report& m_a;
    const Report& m_b;
    std::vector<Difference> m_found;
};

bool areOfOneBodyAndYear(const Report& a, const Report& b)
{
    return !a.agency.empty() && a.agency == b.agency && a.year && a.year == b.year;
}

} // namespace

std::vector<Difference> differencesBetween(const Report& a, const Report& b) { return Comparing(a, b).all(); }

std::vector<Pair> pairsOf(std::span<const Report> a, std::span<const Report> b)
{
    if (a.size() == 1 && b.size() == 1)
        return {{&a.front(), &b.front()}};
    std::vector<Pair> pairs;
    std::vector<bool> isTaken(b.size(), false);
    for (const Report& report : a) {
        pairs.emplace_back(&report, nullptr);
        for (std::size_t index = 0; index < b.size(); ++index)
            if (!isTaken[index] && areOfOneBodyAndYear(report, b[index])) {
                isTaken[index] = true;
                pairs.back().second = &b[index];
                break;
            }
    }
    for (std::size_t index = 0; index < b.size(); ++index)
        if (!isTaken[index])
            pairs.emplace_back(nullptr, &b[index]);
    return pairs;
}

std::vector<Difference> differencesBetween(std::span<const Report> a, std::span<const Report> b)
{
    std::vector<Difference> all;
    for (const auto& [left, right] : pairsOf(a, b)) {
        if (left && right) {
            std::ranges::move(differencesBetween(*left, *right), std::back_inserter(all));
            continue;
        }
        const Report& alone = left ? *left : *right;
        const Table* first = alone.tables.empty() ? nullptr : &alone.tables.front();
        Difference difference{Difference::Kind::Report, {}, alone.edition, alone.agency, alone.year, {}, {}};
        (left ? difference.a : difference.b) = sideOf(first);
        all.push_back(std::move(difference));
    }
    return all;
}

std::size_t cellsInBoth(const Report& a, const Report& b)
{
    std::size_t count = 0;
    for (const Table& table : a.tables)
        if (const Table* other = b.find(table.code))
            count += static_cast<std::size_t>(std::ranges::count_if(table.cells, [other](const ReportCell& cell) {
                return other->find(cell.row, cell.column) != nullptr;
            }));
    return count;
}

} // namespace gouji::comparison
