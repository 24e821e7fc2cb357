// SPDX-License-Identifier: MPL-2.0
#include "core/rules/not_judged.hpp"

#include "core/rules/formula/lower.hpp"
#include "core/rules/subject.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gouji::rules {
namespace {

using Kind = Figures::Entry::Kind;

constexpr std::array<std::string_view, 6> words{"open-total",    "unknown-figure",   "empty-table",
                                                "missing-table", "not-in-last-year", "division-by-zero"};

struct Obstruction {
    Obstacle why = Obstacle::DivisionByZero;
    reports::TableCode table; // of the cell in question
};

bool isMissingIn(const reports::Table& table, const reports::CellRef& ref)
{
    return std::ranges::count(table.missingRows, ref.row) > 0
           || std::ranges::count(table.missingColumns, ref.column) > 0;
}

// What stands in the way of a figure, and whether the form has it at all: rows of an out-of-date form and those in
// their place are never there together.
struct Sight {
    std::optional<Obstruction> obstruction;
    bool isOfTheForm = true;
};

// Of an open total, that of its parts: a total alone is no obstacle to rules about it.
Sight sightOf(const YearCell& cell, const Subject& subject)
{
    const bool isLastYears = cell.period == reports::Period::LastYear;
    const Figures& figures = isLastYears ? *subject.lastYear : subject.figures;
    if (figures.figure(cell.index))
        return {};
    // Named ranges have no place in the form, and all of their cells are there.
    const reports::CellRef ref =
        cell.index < subject.form().cells.size() ? subject.form().cells[cell.index].ref : reports::CellRef();
    if (isLastYears)
        return {Obstruction{Obstacle::NotInLastYear, ref.table}};
    if (figures[cell.index].kind != Kind::Absent)
        return {Obstruction{Obstacle::UnknownFigure, ref.table}};
    const reports::Table* table = subject.report.find(ref.table);
    if (table && !figures.isFilled(*table))
        return {Obstruction{Obstacle::EmptyTable, ref.table}};
    return {Obstruction{Obstacle::MissingTable, ref.table}, !table || isMissingIn(*table, ref)};
}

template <typename Visitor>
void visitAllCells(const Relation& relation, Visitor visitor)
{
    for (const auto& group : relation.condition)
        for (const Inequation& statement : group)
            formula::visitCells(statement, visitor);
    formula::visitCells(relation.statement, visitor);
}

bool isWithoutLastYear(const Relation& relation, const Subject& subject)
{
    bool looksAtLastYear = false;
    visitAllCells(relation, [&](const YearCell& cell) {
        looksAtLastYear = looksAtLastYear || cell.period == reports::Period::LastYear;
    });
    return looksAtLastYear && !subject.lastYear;
}

// Nothing where the relation is about another form.
std::optional<Obstruction> obstructionOf(const Relation& relation, const Subject& subject)
{
    if (tellsOpenTotal(relation, subject))
        return Obstruction{Obstacle::OpenTotal, {}};
    std::optional<Obstruction> found;
    bool isOfTheForm = true;
    visitAllCells(relation, [&](const YearCell& cell) {
        const Sight sight = sightOf(cell, subject);
        isOfTheForm = isOfTheForm && sight.isOfTheForm;
        if (!found)
            found = sight.obstruction;
    });
    return isOfTheForm ? std::optional(found.value_or(Obstruction())) : std::nullopt;
}

void add(const Relation& relation, const Obstruction& obstruction, const Rule& rule,
         std::vector<NotJudged>& notJudged)
{
    const bool isOfTable = obstruction.why == Obstacle::EmptyTable || obstruction.why == Obstacle::MissingTable;
    const Place place = isOfTable ? Place{obstruction.table, {}, {}} : relation.at;
    auto known = std::ranges::find_if(
        notJudged, [&](const NotJudged& entry) { return entry.rule == rule.id && entry.why == obstruction.why; });
    if (known == notJudged.end())
        known = notJudged.insert(known, {rule.id, obstruction.why, {}});
    if (std::ranges::count(known->places, place) == 0)
        known->places.push_back(place);
}

} // namespace

std::string_view wordOf(Obstacle obstacle) { return words.at(static_cast<std::size_t>(obstacle)); }

std::vector<NotJudged> notJudgedIn(const Subject& subject)
{
    std::vector<NotJudged> notJudged;
    for (const Rule& rule : subject.rules.judged()) {
        if (rule.exempts && rule.exempts(subject.report))
            continue;
        for (const Relation& relation : rule.relations) {
            if (judgementOf(relation, subject) != Judgement::NotJudged || isWithoutLastYear(relation, subject))
                continue;
            if (const auto obstruction = obstructionOf(relation, subject))
                add(relation, *obstruction, rule, notJudged);
        }
    }
    return notJudged;
}

} // namespace gouji::rules
