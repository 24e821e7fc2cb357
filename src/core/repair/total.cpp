// SPDX-License-Identifier: MPL-2.0
#include "core/repair/total.hpp"

#include <algorithm>

namespace gouji::repair {
namespace {

const rules::LinearSum* plainSum(const rules::Side& side)
{
    const auto* sum = std::get_if<rules::LinearSum>(&side);
    const auto isPlain = [](const rules::LinearSum::Term& term) {
        return term.factor == 1 && term.cell.period == model::Period::ThisYear;
    };
    if (!sum || sum->constant != 0 || sum->divisor != 1 || !std::ranges::all_of(sum->terms, isPlain))
        return nullptr;
    return sum;
}

} // namespace

bool isPlainTotal(const rules::Relation& relation)
{
    const rules::LinearSum* total = plainSum(relation.statement.left);
    const rules::LinearSum* parts = plainSum(relation.statement.right);
    return total && parts && total->terms.size() == 1 && parts->terms.size() > 1 && relation.condition.empty()
           && relation.statement.comparison == rules::Comparison::Equal;
}

} // namespace gouji::repair
