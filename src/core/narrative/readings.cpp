// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/readings.hpp"


#include <algorithm>

namespace gouji::narrative {
namespace {

using packs::ClaimReading;
using packs::ClaimTopic;
using packs::ColumnSets;
using packs::ColumnSum;
using rules::Figures;

constexpr std::size_t mostReadings = 24;

using RowSum = std::vector<const ClaimReading*>;

// The rows that the words may mean: a sum of those that go together, otherwise any of them.
std::vector<RowSum> rowSumsOf(const Subject& subject, const ClaimTopic& topic)
{
    std::vector<RowSum> sums;
    if (subject.rows.empty()) {
        for (const ClaimReading& reading : topic.readings)
            sums.push_back({&reading});
        return sums;
    }
    const bool join = subject.rows.size() > 1
                      && std::ranges::all_of(subject.rows, [&](auto row) { return topic.rows[row].joins; });
    if (!join) {
        for (const auto row : subject.rows)
            for (const ClaimReading& reading : topic.rows[row].readings)
                sums.push_back({&reading});
        return sums;
    }
    RowSum& sum = sums.emplace_back();
    for (const auto row : subject.rows)
        if (!topic.rows[row].readings.empty())
            sum.push_back(&topic.rows[row].readings.front());
    return sums;
}

// The columns that the words may mean. Several words together mean the sum of theirs, or all there are.
ColumnSets columnSetsOf(const Subject& subject, const ClaimTopic& topic)
{
    if (subject.columns.empty())
        return topic.whole;
    ColumnSets sets = topic.columns[subject.columns.front()];
    if (subject.columns.size() == 1)
        return sets;
    std::vector<reports::ColumnCode> all;
    for (const auto column : subject.columns)
        for (const reports::ColumnCode& code : topic.columns[column].front())
            if (std::ranges::find(all, code) == all.end())
                all.push_back(code);
    sets = topic.whole;
    sets.push_back(std::move(all));
    return sets;
}

bool isInSheet(std::size_t cell, const Figures& figures)
{
    const auto kind = figures[cell].kind;
    return kind != Figures::Entry::Kind::Absent && kind != Figures::Entry::Kind::LeftOut;
}

// The column's sum as this report's form has it.
const ColumnSum* sumFor(const ClaimReading& reading, const reports::ColumnCode& column, const Figures& figures)
{
    const ColumnSum* official = nullptr;
    for (const ColumnSum& sum : reading) {
        if (sum.column != column)
            continue;
        if (!sum.onlyWithout)
            official = &sum;
        else if (!isInSheet(*sum.onlyWithout, figures))
            return &sum;
    }
    return official;
}

bool isBlank(const Figures::Entry& entry)
{
    using Kind = Figures::Entry::Kind;
    return entry.kind == Kind::LeftOut
           || (entry.kind == Kind::Whole && entry.cell
               && entry.cell->figure.kind == document::Figure::Kind::Missing);
}

// Adds the figures of a sum to a reading; false where one of them is not known.
bool add(const rules::LinearSum& sum, const Figures& figures, reports::Period period, ReadFigure& read,
         std::size_t& filled)
{
    for (const auto& term : sum.terms) {
        const auto figure = figures.figure(term.cell.index);
        if (!figure)
            return false;
        filled += isBlank(figures[term.cell.index]) ? 0 : 1;
        read.cells.push_back({term.cell.index, period});
        for (std::int64_t count = 0; count < term.factor; ++count)
            read.value += *figure;
    }
    return true;
}

std::optional<ReadFigure> readFigure(const RowSum& rows, const std::vector<reports::ColumnCode>& columns,
                                     const Figures& figures, reports::Period period)
{
    ReadFigure read;
    std::size_t filled = 0;
    for (const ClaimReading* row : rows) {
        for (const reports::ColumnCode& column : columns) {
            const ColumnSum* sum = sumFor(*row, column, figures);
            if (!sum || !add(sum->sum, figures, period, read, filled))
                return std::nullopt;
        }
    }
    return filled > 0 ? std::optional(read) : std::nullopt;
}

} // namespace

Readings readingsOf(const Subject& subject, const Tables& tables, reports::Period period)
{
    const ClaimTopic& topic = tables.claims.topics[subject.topic];
    Readings readings;
    const Figures* figures = period == reports::Period::LastYear ? tables.lastYear : &tables.figures;
    if (!figures)
        return {{}, false};
    for (const RowSum& rows : rowSumsOf(subject, topic)) {
        for (const auto& columns : columnSetsOf(subject, topic)) {
            if (readings.figures.size() == mostReadings)
                return readings;
            if (auto read = readFigure(rows, columns, *figures, period))
                readings.figures.push_back(std::move(*read));
            else
                readings.areComplete = false;
        }
    }
    return readings;
}

std::vector<Readings> readingsOfEach(const Subject& subject, const Tables& tables)
{
    std::vector<Readings> each;
    const bool byRow = subject.rows.size() > 1;
    for (const auto member : byRow ? subject.rows : subject.columns) {
        Subject one = subject;
        (byRow ? one.rows : one.columns) = {member};
        each.push_back(readingsOf(one, tables, reports::Period::ThisYear));
    }
    return each;
}

} // namespace gouji::narrative
