// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/own_sums.hpp"

#include "core/rules/total.hpp"

#include <algorithm>
#include <optional>

namespace gouji::narrative {
namespace {

using figures::Decimal;

// Nothing where one of the parts is not known.
std::optional<Decimal> sumOf(const rules::LinearSum& sum, const rules::Figures& figures)
{
    Decimal total;
    for (const rules::LinearSum::Term& term : sum.terms) {
        const auto figure = figures.figure(term.cell.index);
        if (!figure || term.factor != 1)
            return std::nullopt;
        total += *figure;
    }
    return total;
}

// The sum that should be in a cell, where the relation says so of it.
const rules::LinearSum* partsOf(std::size_t cell, const rules::Relation& relation)
{
    if (!rules::isPlainTotal(relation))
        return nullptr;
    const auto& total = std::get<rules::LinearSum>(relation.statement.left);
    return total.terms.front().cell.index == cell ? std::get_if<rules::LinearSum>(&relation.statement.right)
                                                  : nullptr;
}

} // namespace

std::vector<Decimal> ownSumsOf(const ReadFigure& reading, const rules::Subject& subject)
{
    std::vector<Decimal> sums;
    if (reading.cells.size() != 1 || reading.cells.front().period != reports::Period::ThisYear)
        return sums;
    const auto stated = subject.figures.figure(reading.cells.front().index);
    for (const rules::Rule& rule : subject.rules.judged()) {
        for (const rules::Relation& relation : rule.relations) {
            const rules::LinearSum* parts = partsOf(reading.cells.front().index, relation);
            const auto sum = parts ? sumOf(*parts, subject.figures) : std::nullopt;
            if (sum && sum != stated && std::ranges::find(sums, *sum) == sums.end())
                sums.push_back(*sum);
        }
    }
    return sums;
}

} // namespace gouji::narrative
