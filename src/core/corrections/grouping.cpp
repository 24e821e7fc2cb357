// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/grouping.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji::corrections {
namespace {

// Rows of a component, joined step by step; by their place in it.
class RowSets {
public:
    explicit RowSets(std::size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), 0); }

    std::size_t rootOf(std::size_t row) const
    {
        while (m_parents[row] != row)
            row = m_parents[row];
        return row;
    }
    // The earlier row stands for both.
    void join(std::size_t left, std::size_t right)
    {
        const std::size_t first = rootOf(left);
        const std::size_t second = rootOf(right);
        m_parents[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::size_t> m_parents;
};

class Split {
public:
    Split(const System& system, const Component& component)
        : m_system(system),
          m_component(component),
          m_sets(component.rows.size())
    {}

    std::vector<Faults> faults(const std::vector<Changes>& solutions)
    {
        for (const Changes& solution : solutions)
            joinViolated(solution);
        std::map<std::size_t, Faults> found;
        for (std::size_t row = 0; row < m_component.rows.size(); ++row)
            if (m_system.rows[m_component.rows[row]].missing != 0)
                found[m_sets.rootOf(row)].rows.push_back(m_component.rows[row]);
        for (const std::uint32_t variable : m_component.mustChange)
            found[m_sets.rootOf(rowsOf(variable).front())].mustChange.push_back(variable);
        for (const Changes& solution : solutions)
            take(solution, found);
        std::vector<Faults> all;
        for (auto& [root, faults] : found) {
            std::ranges::sort(faults.solutions);
            faults.solutions.erase(std::unique(faults.solutions.begin(), faults.solutions.end()),
                                   faults.solutions.end());
            all.push_back(std::move(faults));
        }
        return all;
    }

private:
    const std::vector<std::size_t>& rowsOf(std::uint32_t variable)
    {
        auto& rows = m_rows[variable];
        if (rows.empty()) {
            for (std::size_t row = 0; row < m_component.rows.size(); ++row)
                if (std::ranges::binary_search(m_system.rows[m_component.rows[row]].terms, variable, {},
                                               &Term::variable))
                    rows.push_back(row);
        }
        return rows;
    }

    bool isFault(std::size_t row) const { return m_system.rows[m_component.rows[row]].missing != 0; }

    // The rows that the cells of one solution join, violated or not.
    RowSets partsOf(const Changes& solution)
    {
        RowSets parts(m_component.rows.size());
        for (const Change& change : solution) {
            const auto& rows = rowsOf(change.variable);
            for (const std::size_t row : rows)
                parts.join(rows.front(), row);
        }
        return parts;
    }

    void joinViolated(const Changes& solution)
    {
        const RowSets parts = partsOf(solution);
        std::map<std::size_t, std::size_t> firstFaults;
        for (const Change& change : solution) {
            for (const std::size_t row : rowsOf(change.variable)) {
                if (!isFault(row) && !isOfMustChange(change.variable))
                    continue;
                const auto [first, isNew] = firstFaults.emplace(parts.rootOf(row), row);
                if (!isNew)
                    m_sets.join(first->second, row);
            }
        }
    }

    bool isOfMustChange(std::uint32_t variable) const
    {
        return std::ranges::find(m_component.mustChange, variable) != m_component.mustChange.end();
    }

    // Gives each part of a solution to the faults it mends.
    void take(const Changes& solution, std::map<std::size_t, Faults>& found)
    {
        const RowSets parts = partsOf(solution);
        std::map<std::size_t, std::size_t> faultsOf; // of a part
        for (const Change& change : solution)
            for (const std::size_t row : rowsOf(change.variable))
                if (isFault(row) || isOfMustChange(change.variable))
                    faultsOf.emplace(parts.rootOf(row), m_sets.rootOf(row));
        std::map<std::size_t, Changes> pieces;
        for (const Change& change : solution)
            pieces[faultsOf.at(parts.rootOf(rowsOf(change.variable).front()))].push_back(change);
        for (auto& [faults, changes] : pieces)
            found[faults].solutions.push_back(std::move(changes));
    }

    const System& m_system;
    const Component& m_component;
    RowSets m_sets;
    std::map<std::uint32_t, std::vector<std::size_t>> m_rows; // by variable
};

} // namespace

std::vector<Faults> independentFaults(const System& system, const Component& component,
                                      const std::vector<Changes>& solutions)
{
    if (!solutions.empty())
        return Split(system, component).faults(solutions);
    Faults all{{}, component.mustChange, {}};
    std::ranges::copy_if(component.rows, std::back_inserter(all.rows),
                         [&](std::uint32_t row) { return system.rows[row].missing != 0; });
    return {all};
}

} // namespace gouji::corrections
