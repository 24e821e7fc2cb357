// SPDX-License-Identifier: MPL-2.0
#include "core/functions/functions.hpp"

#include <array>
#include <utility>

namespace gouji::functions {

using model::CellValue;
using model::Decimal;

namespace {

FunctionResult<Decimal> numberIn(const CellValue& cell)
{
    if (std::holds_alternative<model::Blank>(cell))
        return Decimal();
    if (const auto* number = std::get_if<double>(&cell))
        if (const auto decimal = Decimal::fromDouble(*number))
            return *decimal;
    return FunctionError::NotANumber;
}

FunctionResult<Decimal> sumOf(const Block& block)
{
    Decimal sum;
    for (const auto& row : block)
        for (const CellValue& cell : row) {
            const auto number = numberIn(cell);
            if (!number)
                return number.error();
            sum += *number;
        }
    return sum;
}

// The same cells with columns as rows.
Block transposed(const Block& block)
{
    Block columns(block.front().size(), std::vector<CellValue>(block.size()));
    for (std::size_t row = 0; row < block.size(); ++row)
        for (std::size_t column = 0; column < columns.size(); ++column)
            columns[column][row] = block[row][column];
    return columns;
}

// The absolute differences of all rows, each ending in its total.
FunctionResult<Decimal> rowDifferences(const Block& block)
{
    Decimal sum;
    for (const auto& row : block) {
        const Block parts = {{row.begin(), row.end() - 1}};
        const auto difference = foot({{row.back()}}, {&parts, 1});
        if (!difference)
            return difference.error();
        sum += difference->absolute();
    }
    return sum;
}

bool sameShape(const Block& left, const Block& right)
{
    return left.size() == right.size() && left.front().size() == right.front().size();
}

} // namespace

FunctionResult<Decimal> foot(const Block& total, std::span<const Block> parts)
{
    auto difference = sumOf(total);
    for (const Block& part : parts) {
        const auto sum = sumOf(part);
        if (!difference || !sum)
            return FunctionError::NotANumber;
        difference = *difference - *sum;
    }
    return difference;
}

FunctionResult<Decimal> crossFoot(const Block& block)
{
    if (block.size() < 2 || block.front().size() < 2)
        return FunctionError::WrongShape;
    const auto across = rowDifferences(block);
    const auto down = rowDifferences(transposed(block));
    if (!across || !down)
        return FunctionError::NotANumber;
    return *across + *down;
}

FunctionResult<Decimal> rollForward(const Block& opening, const Block& additions, const Block& reductions,
                                    const Block& closing)
{
    const auto added = foot(closing, std::array{opening, additions});
    const auto reduced = sumOf(reductions);
    if (!added || !reduced)
        return FunctionError::NotANumber;
    return *added + *reduced;
}

FunctionResult<bool> tieOut(const Block& left, const Block& right, const Decimal& tolerance)
{
    if (!sameShape(left, right))
        return FunctionError::WrongShape;
    bool agree = true;
    for (std::size_t row = 0; row < left.size(); ++row)
        for (std::size_t column = 0; column < left[row].size(); ++column) {
            const auto one = numberIn(left[row][column]);
            const auto other = numberIn(right[row][column]);
            if (!one || !other)
                return FunctionError::NotANumber;
            const auto tied = reconciled(*one - *other, tolerance);
            if (!tied)
                return tied.error();
            agree = agree && *tied;
        }
    return agree;
}

FunctionResult<bool> reconciled(const Decimal& difference, const Decimal& tolerance)
{
    if (tolerance.isNegative())
        return FunctionError::WrongShape;
    return difference.absolute() <= tolerance;
}

} // namespace gouji::functions
