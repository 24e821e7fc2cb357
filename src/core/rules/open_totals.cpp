// SPDX-License-Identifier: MPL-2.0
#include "core/rules/open_totals.hpp"

#include "core/rules/rule_set.hpp"
#include "core/rules/total.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

using Entry = Figures::Entry;
using Kind = Entry::Kind;

class Search {
public:
    Search(const RuleSet& rules, std::vector<Entry>& entries)
        : m_ruleSet(rules),
          m_entries(entries),
          m_states(entries.size(), State::NotSeen)
    {}

    void run()
    {
        for (const Rule& rule : m_ruleSet.judged())
            for (const Relation& relation : rule.relations)
                learn(relation);
        for (std::size_t cell = 0; cell < m_entries.size(); ++cell)
            if (m_entries[cell].parts)
                holdsSomething(cell);
    }

private:
    enum class State : std::uint8_t { NotSeen, BeingSeen, Holds, HoldsNothing };

    // Blanks of named ranges count as 0: no other finding speaks of them.
    bool isBlank(const Entry& entry) const
    {
        return entry.kind == Kind::LeftOut
               || (entry.kind == Kind::Whole && entry.cell->figure.kind == document::Figure::Kind::Missing
                   && m_ruleSet.form().find(entry.table->code));
    }

    void learn(const Relation& relation)
    {
        if (!isPlainTotal(relation) || (relation.onlyWithout && m_entries[*relation.onlyWithout].cell))
            return;
        Entry& total = m_entries[std::get<LinearSum>(relation.statement.left).terms.front().cell.index];
        const auto& parts = std::get<LinearSum>(relation.statement.right);
        const bool areThere = std::ranges::none_of(parts.terms, [&](const LinearSum::Term& part) {
            return m_entries[part.cell.index].kind == Kind::Absent;
        });
        if (!total.parts && isBlank(total) && areThere)
            total.parts = &parts;
    }

    // Also decides whether the cell is an open total.
    bool holdsSomething(std::size_t cell)
    {
        Entry& entry = m_entries[cell];
        if (!entry.parts)
            return entry.kind == Kind::Unknown || entry.kind == Kind::Exact || entry.whole != 0;
        State& state = m_states[cell];
        if (state == State::BeingSeen) { // rules in a circle: none of them determines the figure
            entry.parts = nullptr;
            return false;
        }
        if (state != State::NotSeen)
            return state == State::Holds;
        state = State::BeingSeen;
        bool holds = false;
        for (const LinearSum::Term& part : entry.parts->terms)
            holds = holdsSomething(part.cell.index) || holds;
        state = holds ? State::Holds : State::HoldsNothing;
        if (holds && entry.parts)
            entry.kind = Kind::OpenTotal;
        else
            entry.parts = nullptr;
        return holds;
    }

    const RuleSet& m_ruleSet;
    std::vector<Entry>& m_entries;
    std::vector<State> m_states;
};

} // namespace

void openTotals(const RuleSet& rules, std::vector<Entry>& entries)
{
    const auto isBlank = [](const Entry& entry) {
        return entry.kind == Kind::LeftOut
               || (entry.kind == Kind::Whole && entry.cell->figure.kind == document::Figure::Kind::Missing);
    };
    if (std::ranges::any_of(entries, isBlank))
        Search(rules, entries).run();
}

} // namespace gouji::rules
