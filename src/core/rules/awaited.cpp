// SPDX-License-Identifier: MPL-2.0
#include "core/rules/awaited.hpp"

#include "core/rules/total.hpp"

#include <algorithm>

namespace gouji::rules {

Awaited::Awaited(const reports::Report& report, const RuleSet& rules)
    : m_rules(rules),
      m_states(rules.form().cells.size(), State::There),
      m_partsOf(rules.form().cells.size())
{
    for (const reports::Table& table : report.tables) {
        for (const reports::ReportCell& cell : table.cells) {
            const auto index = rules.form().cellIndex({table.code, cell.row, cell.column});
            if (!index)
                continue;
            if (cell.figure.kind == document::Figure::Kind::Missing)
                m_states[*index] = State::Blank;
            else
                m_states[*index] = cell.origin == document::Origin::Formula ? State::Calculated : State::Typed;
        }
    }
    for (const Rule& rule : rules.all())
        for (const Relation& relation : rule.relations)
            if (isPlainTotal(relation))
                if (const std::size_t total =
                        std::get<LinearSum>(relation.statement.left).terms.front().cell.index;
                    total < m_partsOf.size())
                    m_partsOf[total].push_back(&std::get<LinearSum>(relation.statement.right));
}

bool Awaited::waits(const Finding& finding) const
{
    if (isAboutBlanks(finding, m_rules))
        return true;
    if (isTypedTotal(finding))
        return false;
    return std::ranges::any_of(finding.cells, [&](const FindingCell& cell) {
        const auto index = m_rules.form().cellIndex(cell.ref);
        std::vector<bool> seen(m_states.size());
        return index && cell.period == reports::Period::ThisYear && !isThere(*index, seen);
    });
}

bool Awaited::isThere(std::size_t cell, std::vector<bool>& seen) const
{
    if (cell >= m_states.size() || seen[cell])
        return true;
    seen[cell] = true;
    if (m_states[cell] != State::Calculated)
        return m_states[cell] != State::Blank;
    return std::ranges::all_of(m_partsOf[cell], [&](const LinearSum* parts) {
        return std::ranges::all_of(parts->terms,
                                   [&](const LinearSum::Term& part) { return isThere(part.cell.index, seen); });
    });
}

bool Awaited::isTypedTotal(const Finding& finding) const
{
    using Part = FindingCell::Side;
    if (std::ranges::count(finding.cells, Part::Actual, &FindingCell::side) != 1)
        return false;
    const auto total = std::ranges::find(finding.cells, Part::Actual, &FindingCell::side);
    const auto index = m_rules.form().cellIndex(total->ref);
    return index && total->period == reports::Period::ThisYear && m_rules.isTotal(*index)
           && m_states[*index] == State::Typed
           && std::ranges::count(finding.cells, Part::Expected, &FindingCell::side) > 1;
}

bool isAboutBlanks(const Finding& finding, const RuleSet& rules)
{
    const Rule* const rule = rules.find(finding.rule);
    return rule && (rule->kind == "presence" || rule->kind == "table-filled");
}

} // namespace gouji::rules
