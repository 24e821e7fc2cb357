// SPDX-License-Identifier: MPL-2.0
#include "core/rules/total.hpp"

#include <algorithm>

namespace gouji::rules {
namespace {

const LinearSum* plainSum(const Side& side)
{
    const auto* sum = std::get_if<LinearSum>(&side);
    const auto isPlain = [](const LinearSum::Term& term) {
        return term.factor == 1 && term.cell.period == reports::Period::ThisYear;
    };
    if (!sum || sum->constant != 0 || sum->divisor != 1 || !std::ranges::all_of(sum->terms, isPlain))
        return nullptr;
    return sum;
}

} // namespace

bool isPlainTotal(const Relation& relation)
{
    const LinearSum* total = plainSum(relation.statement.left);
    const LinearSum* parts = plainSum(relation.statement.right);
    return total && parts && total->terms.size() == 1 && parts->terms.size() > 1 && isHardEquality(relation);
}

bool isHardEquality(const Relation& relation)
{
    return relation.condition.empty() && relation.statement.comparison == Comparison::Equal
           && std::holds_alternative<LinearSum>(relation.statement.left)
           && std::holds_alternative<LinearSum>(relation.statement.right);
}

} // namespace gouji::rules
