// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/tableau.hpp"

#include "core/corrections/chooser.hpp"

#include <algorithm>

namespace gouji::corrections {

Tableau::Tableau(const System& system, const Component& component)
    : m_system(system),
      m_states(system.variables.size(), State::Open)
{
    m_lines.reserve(component.rows.size());
    for (const std::uint32_t row : component.rows)
        m_lines.push_back({{system.rows[row].terms, system.rows[row].missing}, none});
}

void Tableau::free(std::uint32_t variable)
{
    m_states[variable] = State::Freed;
    Step& step = m_steps.emplace_back();
    const std::size_t chosen = rowToSolve(variable);
    step.isFree = chosen == m_lines.size();
    m_freeCount += step.isFree ? 1 : 0;
    if (step.isFree)
        return;
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        SolvedLine& line = m_lines[index];
        if (!find(line, variable))
            continue;
        step.before.emplace_back(index, line);
        if (index != chosen)
            m_overflowed = !eliminate(variable, m_lines[chosen], line) || m_overflowed;
    }
    m_lines[chosen].solvedFor = variable;
}

void Tableau::takeBack(std::uint32_t variable)
{
    Step& step = m_steps.back();
    m_freeCount -= step.isFree ? 1 : 0;
    for (auto& [index, line] : step.before)
        m_lines[index] = std::move(line);
    m_steps.pop_back();
    m_states[variable] = State::Open;
}

// The shortest one, so that few cells come into the others.
std::size_t Tableau::rowToSolve(std::uint32_t variable) const
{
    std::size_t best = m_lines.size();
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const SolvedLine& line = m_lines[index];
        if (line.solvedFor == none && find(line, variable)
            && (best == m_lines.size() || line.terms.size() < m_lines[best].terms.size()))
            best = index;
    }
    return best;
}

// Whether another freed cell than the one it is solved for is in the row.
bool Tableau::hasChoice(const SolvedLine& line) const
{
    return m_freeCount > 0 && std::ranges::any_of(line.terms, [&](const Term& term) {
               return m_states[term.variable] == State::Freed && term.variable != line.solvedFor;
           });
}

bool Tableau::isPossible(std::uint32_t variable, std::int64_t difference) const
{
    const Variable& cell = m_system.variables[variable];
    const std::int64_t figure = cell.current + difference;
    return (cell.mayBeNegative || figure >= 0) && figure % cell.step == 0;
}

std::vector<std::size_t> Tableau::brokenRows() const
{
    std::vector<std::size_t> broken;
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const SolvedLine& line = m_lines[index];
        if (line.solvedFor == none) {
            if (line.missing != 0)
                broken.push_back(index);
            continue;
        }
        if (hasChoice(line))
            continue;
        const std::int64_t factor = find(line, line.solvedFor)->factor;
        if (line.missing % factor != 0 || !isPossible(line.solvedFor, line.missing / factor))
            broken.push_back(index);
    }
    return broken;
}

std::vector<std::uint32_t> Tableau::openCells(std::size_t row) const
{
    std::vector<std::uint32_t> cells;
    for (const Term& term : m_lines[row].terms)
        if (m_states[term.variable] == State::Open)
            cells.push_back(term.variable);
    return cells;
}

Changes Tableau::determined() const
{
    Changes changes;
    for (const SolvedLine& line : m_lines)
        if (line.solvedFor != none)
            changes.push_back({line.solvedFor, line.missing / find(line, line.solvedFor)->factor});
    std::ranges::sort(changes);
    return changes;
}

Choice Tableau::choose(const Preference& preference) const { return Chooser(*this, preference).choose(); }

std::vector<std::uint32_t> Tableau::openCellsOfChoice() const
{
    std::vector<std::uint32_t> cells;
    for (std::size_t index = 0; index < m_lines.size(); ++index)
        if (m_lines[index].solvedFor != none && hasChoice(m_lines[index]))
            std::ranges::copy(openCells(index), std::back_inserter(cells));
    std::ranges::sort(cells);
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

std::vector<std::uint32_t> Tableau::undetermined() const
{
    std::vector<std::uint32_t> cells;
    if (m_freeCount == 0)
        return cells;
    for (std::uint32_t variable = 0; variable < m_states.size(); ++variable) {
        if (m_states[variable] != State::Freed)
            continue;
        const auto line = std::ranges::find(m_lines, variable, &SolvedLine::solvedFor);
        if (line == m_lines.end() || hasChoice(*line))
            cells.push_back(variable);
    }
    return cells;
}

} // namespace gouji::corrections
