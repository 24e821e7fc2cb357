// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/search.hpp"

#include "core/corrections/tableau.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

using Cells = std::vector<std::uint32_t>;

// Iterative deepening on the number of changed cells (Fellegi and Holt 1976; de Waal and Quéré 2003). At each node
// some cells are freed: they may change. A row that the freed cells cannot mend is broken, and stays so until
// another of its cells is freed: one branch for each, with the cells of the earlier branches kept as they are, so
// that no set of cells is met twice.
class Search {
public:
    Search(const System& system, const Component& component, const Limits& limits,
           std::chrono::steady_clock::time_point end, const Preference& preference)
        : m_tableau(system, component),
          m_limits(limits),
          m_end(end),
          m_preference(preference),
          m_seen(system.variables.size(), 0)
    {
        for (const std::uint32_t variable : component.mustChange)
            m_tableau.free(variable);
        m_must = static_cast<int>(component.mustChange.size());
    }

    Outcome run()
    {
        for (int size = m_must; size <= m_must + m_limits.cells; ++size) {
            visit(size - m_must);
            if (!m_outcome.isComplete || !m_outcome.solutions.empty())
                break;
            m_outcome.impossible = size;
        }
        if (m_outcome.solutions.empty())
            m_outcome.isComplete = false;
        std::ranges::sort(m_outcome.solutions);
        return std::move(m_outcome);
    }

private:
    void visit(int remaining)
    {
        if (!spend())
            return;
        const std::vector<std::size_t> broken = m_tableau.brokenRows();
        if (broken.empty())
            return settle(remaining);
        if (remaining == 0)
            return;
        std::vector<Cells> open;
        for (const std::size_t row : broken) {
            open.push_back(m_tableau.openCells(row));
            if (open.back().empty())
                return;
        }
        std::ranges::stable_sort(open, {}, &Cells::size);
        if (atLeastNeeded(open) <= remaining)
            branch(remaining == 1 ? commonOf(open) : open.front(), remaining);
    }

    // Nothing is broken: the freed cells are a solution, unless they leave a choice in which there is none.
    void settle(int remaining)
    {
        if (!m_tableau.leavesChoice())
            return accept(m_tableau.determined());
        const Choice choice = m_tableau.choose(m_preference);
        if (choice.kind == Choice::Kind::Found)
            accept(choice.changes);
        else if (choice.kind == Choice::Kind::TooWide)
            m_outcome.isComplete = false;
        else if (remaining > 0)
            branch(m_tableau.openCellsOfChoice(), remaining);
    }

    void accept(const Changes& changes)
    {
        if (m_outcome.solutions.size() >= m_limits.solutions)
            m_outcome.isComplete = false;
        else
            m_outcome.solutions.push_back(changes);
    }

    void branch(const Cells& cells, int remaining)
    {
        for (const std::uint32_t cell : cells) {
            if (!m_outcome.isComplete)
                break;
            m_tableau.free(cell);
            visit(remaining - 1);
            m_tableau.takeBack(cell);
            m_tableau.keep(cell);
        }
        for (const std::uint32_t cell : cells)
            m_tableau.open(cell);
    }

    // Rows that have no cell in common need a change each.
    int atLeastNeeded(const std::vector<Cells>& rows)
    {
        ++m_mark;
        int needed = 0;
        for (const Cells& row : rows) {
            if (std::ranges::any_of(row, [&](std::uint32_t cell) { return m_seen[cell] == m_mark; }))
                continue;
            ++needed;
            for (const std::uint32_t cell : row)
                m_seen[cell] = m_mark;
        }
        return needed;
    }

    // The last change must mend all that is broken.
    static Cells commonOf(const std::vector<Cells>& rows)
    {
        Cells common = rows.front();
        for (const Cells& row : rows)
            std::erase_if(common, [&](std::uint32_t cell) { return !std::ranges::binary_search(row, cell); });
        return common;
    }

    bool spend()
    {
        constexpr std::size_t clockInterval = 256;
        const bool isTooLate = ++m_nodes % clockInterval == 0 && std::chrono::steady_clock::now() > m_end;
        if (m_nodes > m_limits.nodes || isTooLate || m_tableau.overflowed())
            m_outcome.isComplete = false;
        return m_outcome.isComplete;
    }

    Tableau m_tableau;
    const Limits& m_limits;
    const std::chrono::steady_clock::time_point m_end;
    const Preference& m_preference;
    int m_must = 0;
    std::size_t m_nodes = 0;
    std::vector<std::uint32_t> m_seen; // the mark of the count that met the cell last
    std::uint32_t m_mark = 0;
    Outcome m_outcome;
};

} // namespace

Outcome smallestChanges(const System& system, const Component& component, const Limits& limits,
                        std::chrono::steady_clock::time_point end, const Preference& preference)
{
    return Search(system, component, limits, end, preference).run();
}

} // namespace gouji::corrections
