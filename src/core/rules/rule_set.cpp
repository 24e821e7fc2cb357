// SPDX-License-Identifier: MPL-2.0
#include "core/rules/rule_set.hpp"

#include "core/rules/total.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace gouji::rules {
namespace {

// The cell that always equals the plain sum of other cells of its table, if that is what the relation asks for.
std::optional<std::size_t> totalOf(const Relation& relation, const std::vector<forms::CellDefinition>& cells)
{
    if (!isPlainTotal(relation))
        return std::nullopt;
    const std::size_t total = std::get<LinearSum>(relation.statement.left).terms.front().cell.index;
    const auto& parts = std::get<LinearSum>(relation.statement.right).terms;
    const bool isOfOneTable = std::ranges::all_of(
        parts, [&](const auto& part) { return cells[part.cell.index].ref.table == cells[total].ref.table; });
    return isOfOneTable ? std::optional(total) : std::nullopt;
}

} // namespace

RuleSet::RuleSet(const forms::Form& form, Layer layer)
    : m_form(form),
      m_rules(std::move(layer.rules)),
      m_off(std::move(layer.off)),
      m_named(std::move(layer.named)),
      m_totals(form.cells.size())
{
    for (const Rule& rule : m_rules)
        for (const Relation& relation : rule.relations)
            if (const auto total = totalOf(relation, form.cells))
                m_totals[*total] = true;
    list();
}

RuleSet::RuleSet(const RuleSet& below, Layer layer)
    : m_form(below.m_form),
      m_rules(std::move(layer.rules)),
      m_all(below.m_all),
      m_off(below.m_off),
      m_named(below.m_named),
      m_totals(below.m_totals)
{
    std::ranges::move(layer.off, std::back_inserter(m_off));
    std::ranges::move(layer.named, std::back_inserter(m_named));
    list();
}

void RuleSet::list()
{
    m_all.insert(m_all.end(), m_rules.begin(), m_rules.end());
    std::ranges::copy_if(m_all, std::back_inserter(m_judged),
                         [&](const Rule& rule) { return std::ranges::find(m_off, rule.id) == m_off.end(); });
}

const Rule* RuleSet::find(const reports::RuleId& rule) const
{
    const auto found = std::ranges::find(m_all, rule, &Rule::id);
    return found == m_all.end() ? nullptr : &found->get();
}

std::size_t RuleSet::cellCount() const
{
    return m_named.empty() ? m_form.cells.size() : m_named.back().firstCell + m_named.back().count;
}

} // namespace gouji::rules
