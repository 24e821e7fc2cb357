// SPDX-License-Identifier: MPL-2.0
#include "core/functions/footing.hpp"

namespace gouji::functions {

namespace {

FunctionResult<ExactSum> known(const ExactSum& sum)
{
    if (!sum.isKnown())
        return FunctionError::NotANumber;
    return sum;
}

void addAll(ExactSum& sum, const Block& block)
{
    forEachFigure(block, [&sum](double figure) { sum.add(figure); });
}

void subtractAll(ExactSum& sum, const Block& block)
{
    forEachFigure(block, [&sum](double figure) { sum.subtract(figure); });
}

bool hasRoomForTotals(const Block& block) { return block.rows >= 2 && block.columns >= 2; }

// Tells the difference of each row and keeps those of the columns, in one pass over the block.
template <typename TellRow>
std::vector<ExactSum> differences(const Block& block, TellRow&& tellRow)
{
    const int last = block.columns - 1;
    std::vector<ExactSum> down(static_cast<std::size_t>(block.columns));
    std::vector<double> buffer;
    for (int index = 0; index < block.rows; ++index) {
        const double* const row = block.row(index, buffer);
        const bool isTotals = index == block.rows - 1;
        ExactSum across;
        across.add(row[last]);
        for (int column = 0; column < last; ++column)
            across.subtract(row[column]);
        tellRow(across);
        for (int column = 0; column <= last; ++column) {
            ExactSum& sum = down[static_cast<std::size_t>(column)];
            isTotals ? sum.add(row[column]) : sum.subtract(row[column]);
        }
    }
    return down;
}

} // namespace

FunctionResult<ExactSum> sumOf(const Block& block)
{
    ExactSum sum;
    addAll(sum, block);
    return known(sum);
}

FunctionResult<ExactSum> foot(const Block& total, std::span<const Block> parts)
{
    ExactSum difference;
    addAll(difference, total);
    for (const Block& part : parts)
        subtractAll(difference, part);
    return known(difference);
}

FunctionResult<ExactSum> rollForward(const Block& opening, const Block& additions, const Block& reductions,
                                     const Block& closing)
{
    ExactSum difference;
    addAll(difference, closing);
    subtractAll(difference, opening);
    subtractAll(difference, additions);
    addAll(difference, reductions);
    return known(difference);
}

FunctionResult<std::vector<double>> crossFooting(const Block& block)
{
    if (!hasRoomForTotals(block))
        return FunctionError::WrongArgument;
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(block.rows) + static_cast<std::size_t>(block.columns));
    const auto tell = [&all](const ExactSum& sum) { all.push_back(sum.isKnown() ? sum.toDouble() : noNumber); };
    for (const ExactSum& sum : differences(block, tell))
        tell(sum);
    return all;
}

FunctionResult<ExactSum> crossFoot(const Block& block)
{
    if (!hasRoomForTotals(block))
        return FunctionError::WrongArgument;
    ExactSum magnitudes;
    const auto tell = [&magnitudes](const ExactSum& sum) { magnitudes.addMagnitude(sum); };
    for (const ExactSum& sum : differences(block, tell))
        tell(sum);
    return known(magnitudes);
}

} // namespace gouji::functions
