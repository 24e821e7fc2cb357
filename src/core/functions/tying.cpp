// SPDX-License-Identifier: MPL-2.0
#include "core/functions/tying.hpp"

#include "core/functions/exact_sum.hpp"

#include <algorithm>

namespace gouji::functions {

using model::Decimal;

namespace {

bool sameShape(const Block& left, const Block& right)
{
    return left.rows == right.rows && left.columns == right.columns && left.cells.size() == right.cells.size();
}

ExactSum differenceOf(double left, double right)
{
    ExactSum difference;
    difference.add(left);
    difference.subtract(right);
    return difference;
}

bool tied(double left, double right, const Decimal& tolerance)
{
    // Equal doubles are the same figure, and two different ones never are.
    if (left == right)
        return true;
    return !tolerance.isZero() && differenceOf(left, right).decimal().absolute() <= tolerance;
}

} // namespace

FunctionResult<bool> tieOut(const Block& left, const Block& right, const Decimal& tolerance)
{
    if (!sameShape(left, right) || tolerance.isNegative())
        return FunctionError::WrongArgument;
    const auto isKnown = [](double figure) { return std::isfinite(figure); };
    if (!std::ranges::all_of(left.cells, isKnown) || !std::ranges::all_of(right.cells, isKnown))
        return FunctionError::NotANumber;
    return std::ranges::equal(left.cells, right.cells,
                              [&](double one, double other) { return tied(one, other, tolerance); });
}

FunctionResult<Block> tieDiff(const Block& left, const Block& right)
{
    if (!sameShape(left, right))
        return FunctionError::WrongArgument;
    Block differences{left.rows, left.columns, {}};
    differences.cells.reserve(left.cells.size());
    for (std::size_t cell = 0; cell < left.cells.size(); ++cell) {
        const ExactSum difference = differenceOf(left.cells[cell], right.cells[cell]);
        differences.cells.push_back(difference.isKnown() ? difference.toDouble() : noNumber);
    }
    return differences;
}

FunctionResult<bool> reconciled(const Decimal& difference, const Decimal& tolerance)
{
    if (tolerance.isNegative())
        return FunctionError::WrongArgument;
    return difference.absolute() <= tolerance;
}

} // namespace gouji::functions
