// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/components.hpp"

#include "core/corrections/tableau.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace gouji::corrections {
namespace {

// Sets of variables that rows join.
class Joined {
public:
    explicit Joined(const System& system) : m_parents(system.variables.size())
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
        for (const Row& row : system.rows)
            for (const Term& term : row.isImplied ? std::vector<Term>() : row.terms)
                m_parents[rootOf(term.variable)] = rootOf(row.terms.front().variable);
    }

    std::uint32_t rootOf(std::uint32_t variable)
    {
        while (m_parents[variable] != variable)
            variable = m_parents[variable] = m_parents[m_parents[variable]];
        return variable;
    }

private:
    std::vector<std::uint32_t> m_parents;
};

// Figures that cannot be read and that the rows do not determine: those rows are not judged either. False where
// there are none.
bool leaveOutUndetermined(const System& system, Component& component)
{
    if (component.mustChange.size() < 2)
        return false;
    Tableau tableau(system, component);
    for (const std::uint32_t variable : component.mustChange)
        tableau.free(variable);
    const std::vector<std::uint32_t> undetermined = tableau.undetermined();
    std::erase_if(component.rows, [&](std::uint32_t row) {
        return std::ranges::any_of(system.rows[row].terms, [&](const Term& term) {
            return std::ranges::binary_search(undetermined, term.variable);
        });
    });
    const auto isInRow = [&](std::uint32_t variable) {
        return std::ranges::any_of(component.rows, [&](std::uint32_t row) {
            return std::ranges::binary_search(system.rows[row].terms, variable, {}, &Term::variable);
        });
    };
    std::erase_if(component.mustChange, [&](std::uint32_t variable) { return !isInRow(variable); });
    return !undetermined.empty();
}

} // namespace

void markImpliedRows(System& system)
{
    std::vector<Row*> rows;
    for (Row& row : system.rows)
        rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const Row* row) { return row->terms.size(); });
    std::vector<Line> independent; // each solved for its first variable, which the later ones lack
    for (Row* row : rows) {
        Line rest{row->terms, row->missing};
        bool fits = true;
        for (const Line& line : independent)
            if (fits && find(rest, line.terms.front().variable))
                fits = eliminate(line.terms.front().variable, line, rest);
        row->isImplied = fits && rest.terms.empty() && rest.missing == 0;
        if (fits && !rest.terms.empty())
            independent.push_back(std::move(rest));
    }
}

std::vector<Component> violatedComponents(const System& system)
{
    Joined joined(system);
    std::map<std::uint32_t, Component> found;
    for (std::uint32_t row = 0; row < system.rows.size(); ++row)
        if (!system.rows[row].isImplied)
            found[joined.rootOf(system.rows[row].terms.front().variable)].rows.push_back(row);
    for (std::uint32_t variable = 0; variable < system.variables.size(); ++variable)
        if (system.variables[variable].mustChange)
            if (const auto at = found.find(joined.rootOf(variable)); at != found.end())
                at->second.mustChange.push_back(variable);
    std::vector<Component> violated;
    for (auto& [root, component] : found) {
        while (leaveOutUndetermined(system, component)) {
        }
        const auto isViolated = [&](std::uint32_t row) { return system.rows[row].missing != 0; };
        if (!component.mustChange.empty() || std::ranges::any_of(component.rows, isViolated))
            violated.push_back(std::move(component));
    }
    // In the order of the rules.
    std::ranges::sort(violated, {}, [](const Component& component) { return component.rows.front(); });
    return violated;
}

} // namespace gouji::corrections
