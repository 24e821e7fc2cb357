// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/chooser.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

constexpr std::int64_t farthest = 1'000'000'000; // from the present figure
constexpr std::size_t mostSteps = 20'000;
// Beside a figure that must change whatever else does, another may be anything; the smallest will do.
constexpr std::int64_t mostWidth = 500;

std::int64_t floorOf(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t quotient = dividend / divisor;
    return dividend % divisor != 0 && (dividend < 0) != (divisor < 0) ? quotient - 1 : quotient;
}

std::int64_t ceilingOf(std::int64_t dividend, std::int64_t divisor) { return -floorOf(-dividend, divisor); }

} // namespace

Chooser::Chooser(const Tableau& tableau, const Preference& preference)
    : m_tableau(tableau),
      m_preference(preference)
{
    for (std::uint32_t variable = 0; variable < tableau.m_states.size(); ++variable)
        if (tableau.m_states[variable] == Tableau::State::Freed
            && std::ranges::find(tableau.m_lines, variable, &Tableau::SolvedLine::solvedFor)
                   == tableau.m_lines.end())
            m_free.push_back(variable);
    for (const Tableau::SolvedLine& line : tableau.m_lines)
        if (line.solvedFor != Tableau::none && tableau.hasChoice(line))
            m_lines.push_back(&line);
}

Choice Chooser::choose()
{
    walk(0);
    if (m_isTooWide || (m_isClipped && m_choice.kind == Choice::Kind::None))
        return {Choice::Kind::TooWide, {}};
    return std::move(m_choice);
}

std::size_t Chooser::positionOf(std::uint32_t variable) const
{
    return static_cast<std::size_t>(std::ranges::find(m_free, variable) - m_free.begin());
}

Chooser::Range Chooser::changesOf(std::size_t position) const
{
    if (position < m_chosen.size())
        return {m_chosen[position], m_chosen[position]};
    const Variable& cell = m_tableau.m_system.variables[m_free[position]];
    return {cell.mayBeNegative ? -farthest : -cell.current, farthest};
}

// The cell that the line is solved for must not become negative, whatever the cells chosen later are:
// factor × change = missing − own × this − Σ others.
bool Chooser::narrow(const Tableau::SolvedLine& line, std::size_t position, Range& range) const
{
    const std::int64_t factor = find(line, line.solvedFor)->factor;
    const Variable& solved = m_tableau.m_system.variables[line.solvedFor];
    if (solved.mayBeNegative)
        return true;
    // As sign × (missing − Σ) ≥ −|factor| × current, with sign that of the factor.
    const std::int64_t sign = factor < 0 ? -1 : 1;
    std::int64_t room = sign * line.missing + sign * factor * solved.current;
    std::int64_t own = 0;
    for (const Term& term : line.terms) {
        const std::size_t other = positionOf(term.variable);
        if (other == m_free.size())
            continue;
        const std::int64_t weight = sign * term.factor;
        if (other == position) {
            own = weight;
            continue;
        }
        const Range changes = changesOf(other);
        room -= weight > 0 ? weight * changes.lowest : weight * changes.highest;
    }
    if (own > 0)
        range.highest = std::min(range.highest, floorOf(room, own));
    else if (own < 0)
        range.lowest = std::max(range.lowest, ceilingOf(room, own));
    else
        return room >= 0;
    return range.lowest <= range.highest;
}

std::optional<Chooser::Range> Chooser::rangeOf(std::size_t position) const
{
    Range range = changesOf(position);
    for (const Tableau::SolvedLine* line : m_lines)
        if (!narrow(*line, position, range))
            return std::nullopt;
    return range;
}

void Chooser::walk(std::size_t position)
{
    if (position == m_free.size())
        return consider();
    const auto range = rangeOf(position);
    if (!range || m_isTooWide)
        return;
    const std::int64_t highest = std::min(range->highest, range->lowest + mostWidth);
    m_isClipped = m_isClipped || highest < range->highest;
    for (std::int64_t change = range->lowest; change <= highest; ++change) {
        m_isTooWide = m_isTooWide || ++m_steps > mostSteps;
        if (m_isTooWide)
            return;
        m_chosen.push_back(change);
        walk(position + 1);
        m_chosen.pop_back();
    }
}

void Chooser::consider()
{
    Changes changes;
    for (std::size_t position = 0; position < m_free.size(); ++position)
        changes.push_back({m_free[position], m_chosen[position]});
    for (const Tableau::SolvedLine& line : m_tableau.m_lines) {
        if (line.solvedFor == Tableau::none)
            continue;
        std::int64_t rest = line.missing;
        std::int64_t factor = 1;
        for (const Term& term : line.terms) {
            const std::size_t position = positionOf(term.variable);
            if (position < m_free.size())
                rest -= term.factor * m_chosen[position];
            else if (term.variable == line.solvedFor)
                factor = term.factor;
        }
        if (rest % factor != 0)
            return;
        changes.push_back({line.solvedFor, rest / factor});
    }
    const auto isPossible = [&](const Change& change) {
        return m_tableau.isPossible(change.variable, change.difference);
    };
    if (!std::ranges::all_of(changes, isPossible))
        return;
    std::ranges::sort(changes);
    const int preferred = m_preference(changes);
    if (m_choice.kind == Choice::Kind::Found && preferred <= m_best)
        return;
    m_best = preferred;
    m_choice = {Choice::Kind::Found, std::move(changes)};
}

} // namespace gouji::corrections
