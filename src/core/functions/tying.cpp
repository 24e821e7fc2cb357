// SPDX-License-Identifier: MPL-2.0
#include "core/functions/tying.hpp"

#include "core/functions/exact_sum.hpp"

#include <cmath>

namespace gouji::functions {

using figures::Decimal;

namespace {

bool sameShape(const Block& left, const Block& right)
{
    return left.rows == right.rows && left.columns == right.columns;
}

// Calls look(one, other) for the cells of two blocks of one shape.
template <typename Look>
void forEachPair(const Block& left, const Block& right, Look&& look)
{
    std::vector<double> leftBuffer;
    std::vector<double> rightBuffer;
    for (int index = 0; index < left.rows; ++index) {
        const double* const leftRow = left.row(index, leftBuffer);
        const double* const rightRow = right.row(index, rightBuffer);
        for (int column = 0; column < left.columns; ++column)
            look(leftRow[column], rightRow[column]);
    }
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
    // Equal doubles are the same figure; two that differ may be one figure all the same, but not if by more than
    // this.
    constexpr double mostWithinFigure = 2e-14;
    if (left == right)
        return true;
    if (tolerance.isZero() && std::abs(left - right) > mostWithinFigure * std::abs(left))
        return false;
    const ExactSum difference = differenceOf(left, right);
    return difference.isKnown() && difference.decimal().absolute() <= tolerance;
}

} // namespace

FunctionResult<bool> tieOut(const Block& left, const Block& right, const Decimal& tolerance)
{
    if (!sameShape(left, right) || tolerance.isNegative())
        return FunctionError::WrongArgument;
    bool areKnown = true;
    bool tie = true;
    forEachPair(left, right, [&](double one, double other) {
        areKnown = areKnown && std::isfinite(one) && std::isfinite(other);
        tie = tie && tied(one, other, tolerance);
    });
    if (!areKnown)
        return FunctionError::NotANumber;
    return tie;
}

FunctionResult<Block> tieDiff(const Block& left, const Block& right)
{
    if (!sameShape(left, right))
        return FunctionError::WrongArgument;
    Block differences{left.rows, left.columns};
    differences.cells.reserve(static_cast<std::size_t>(left.rows) * static_cast<std::size_t>(left.columns));
    forEachPair(left, right, [&](double one, double other) {
        const ExactSum difference = differenceOf(one, other);
        differences.cells.push_back(difference.isKnown() ? difference.toDouble() : noNumber);
    });
    return differences;
}

FunctionResult<bool> reconciled(const Decimal& difference, const Decimal& tolerance)
{
    if (tolerance.isNegative())
        return FunctionError::WrongArgument;
    return difference.absolute() <= tolerance;
}

} // namespace gouji::functions
