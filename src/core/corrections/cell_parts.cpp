// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/cell_parts.hpp"

#include "core/rules/total.hpp"

#include <algorithm>
#include <utility>

namespace gouji::corrections {
namespace {

using rules::Figures;
using rules::LinearSum;
using rules::YearCell;
using Kind = Figures::Entry::Kind;

constexpr std::int64_t largestFigure = 1'000'000'000'000; // in the system's unit: sums of them cannot overflow

} // namespace

void add(const std::vector<Term>& terms, std::int64_t factor, std::vector<Term>& to)
{
    for (const Term& term : terms) {
        const auto found = std::ranges::lower_bound(to, term.variable, {}, &Term::variable);
        if (found != to.end() && found->variable == term.variable)
            found->factor += factor * term.factor;
        else
            to.insert(found, {term.variable, factor * term.factor});
    }
}

bool isCount(const Figures::Entry& entry, std::size_t cell, const forms::Form& form)
{
    return form.find(entry.table->code) && form.cells[cell].figures != forms::FigureKind::Amount;
}

CellParts::CellParts(const YearFigures& figures, const rules::RuleSet& rules,
                     const std::vector<Equality>& equalities, System& system)
    : m_figures(figures),
      m_form(rules.form()),
      m_equalities(equalities),
      m_system(system),
      m_parts(rules.cellCount())
{
    for (int digit = 0; digit < system.decimals; ++digit)
        m_scale *= 10;
}

std::optional<std::int64_t> CellParts::scaled(const figures::Decimal& number) const
{
    return number.timesPowerOfTen(m_system.decimals).toWhole(largestFigure);
}

const Part& CellParts::partOf(const YearCell& cell)
{
    if (cell.period == reports::Period::LastYear) {
        m_lastPart = constantOf(cell);
        return m_lastPart;
    }
    Part& part = m_parts[cell.index];
    if (part.kind == Part::Kind::NotSeen) {
        part.kind = Part::Kind::BeingSeen;
        Part found = newPart(cell.index);
        part = std::move(found);
    }
    return part;
}

Part CellParts::newPart(std::size_t index)
{
    const Figures::Entry& entry = m_figures.thisYear[index];
    if (entry.kind == Kind::LeftOut)
        return {Part::Kind::Constant, 0};
    if (entry.kind == Kind::OpenTotal)
        return sumOf(*entry.parts).value_or(Part{Part::Kind::Useless});
    return entry.cell->origin == document::Origin::Formula ? formulaPart(index) : variableOf(index);
}

Part CellParts::constantOf(const YearCell& cell) const
{
    const auto figure = m_figures.of(cell.period).figure(cell.index);
    const auto whole = figure ? scaled(*figure) : std::nullopt;
    return whole ? Part{Part::Kind::Constant, *whole} : Part{Part::Kind::Useless};
}

Part CellParts::variableOf(std::size_t index)
{
    const Figures::Entry& entry = m_figures.thisYear[index];
    const document::Figure& figure = entry.cell->figure;
    const bool isWhole = !isCount(entry, index, m_form) || figure.number.isWhole();
    const bool isUsable = figure.isKnown() && isWhole;
    const auto current = scaled(figure.number);
    if (isUsable && !current)
        return {Part::Kind::Useless};
    Variable variable;
    variable.cell = index;
    variable.table = entry.table;
    variable.shown = entry.cell;
    variable.step = isCount(entry, index, m_form) ? m_scale : 1;
    variable.mayBeNegative =
        !m_form.find(entry.table->code) || m_form.cells[index].figures == forms::FigureKind::SignedCount;
    variable.current = isUsable ? *current : 0;
    variable.mustChange = !isUsable || (figure.number.isNegative() && !variable.mayBeNegative);
    m_system.variables.push_back(variable);
    const auto number = static_cast<std::uint32_t>(m_system.variables.size() - 1);
    return {Part::Kind::Variable, variable.current, {{number, 1}}};
}

// A formula that the rules say nothing about is as right as anything; what it depends on is not known.
Part CellParts::formulaPart(std::size_t index)
{
    bool isTotal = false;
    for (const Equality& equality : m_equalities) {
        if (!isPlainTotal(*equality.relation) || equality.left->terms.front().cell.index != index)
            continue;
        isTotal = true;
        if (isViolated(equality))
            continue;
        if (auto follower = followerOf(index, *equality.right))
            return *std::move(follower);
    }
    return isTotal ? variableOf(index) : constantOf({index});
}

// With a figure that cannot be read among its parts, a formula may show anything.
bool CellParts::isViolated(const Equality& equality) const
{
    figures::Decimal sum;
    for (const LinearSum::Term& term : equality.right->terms) {
        const auto figure = m_figures.thisYear.figure(term.cell.index);
        if (!figure)
            return false;
        sum += *figure;
    }
    const document::Figure& total = m_figures.entry(equality.left->terms.front().cell).cell->figure;
    if (total.kind == document::Figure::Kind::NotCalculated)
        return false;
    return !total.isKnown() || sum != total.number;
}

std::optional<Part> CellParts::followerOf(std::size_t index, const LinearSum& parts)
{
    auto follower = sumOf(parts);
    if (!follower)
        return std::nullopt;
    const Figures::Entry& entry = m_figures.thisYear[index];
    m_system.followers.push_back({entry.table, entry.cell, follower->base, follower->terms});
    return follower;
}

// What follows from the parts of a total.
std::optional<Part> CellParts::sumOf(const LinearSum& parts)
{
    Part sum{Part::Kind::Follower};
    for (const LinearSum::Term& term : parts.terms) {
        const Part part = partOf(term.cell);
        if (part.kind == Part::Kind::BeingSeen || part.kind == Part::Kind::Useless)
            return std::nullopt;
        sum.base += part.base;
        add(part.terms, 1, sum.terms);
    }
    return sum;
}

} // namespace gouji::corrections
