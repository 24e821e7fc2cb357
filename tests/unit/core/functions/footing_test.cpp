// SPDX-License-Identifier: MPL-2.0
#include "core/functions/footing.hpp"

#include "core/functions/tying.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji::functions {
namespace {

Block one(double figure) { return {1, 1, {figure}}; }
const Block text = one(noNumber);

// The same block, read row by row instead of held.
Block readFrom(const Block& held)
{
    return {held.rows, held.columns, {}, [&held](int row, double* figures) {
                std::copy_n(held.cells.data() + static_cast<std::ptrdiff_t>(row) * held.columns, held.columns,
                            figures);
            }};
}

} // namespace

TEST(BlockTest, IsReadRowByRowAsItIsHeld)
{
    const Block block = {3, 3, {1, 2, 4, 4, 5, 9, 5, 7, 12}};
    const Block other = {3, 3, {1, 2, 4, 4, 5, 9, 5, 7, 11}};
    EXPECT_EQ(sumOf(readFrom(block))->toDouble(), 49);
    EXPECT_EQ(foot(one(49), std::array{readFrom(block)})->toDouble(), 0);
    EXPECT_EQ(crossFoot(readFrom(block))->toDouble(), 2);
    EXPECT_EQ(*crossFooting(readFrom(block)), *crossFooting(block));
    EXPECT_TRUE(*tieOut(readFrom(block), readFrom(block), {}));
    EXPECT_FALSE(*tieOut(readFrom(block), readFrom(other), {}));
    EXPECT_EQ(tieDiff(readFrom(block), other)->cells, std::vector<double>({0, 0, 0, 0, 0, 0, 0, 0, 1}));
}

TEST(FootTest, IsTotalMinusTheSumOfItsParts)
{
    EXPECT_EQ(foot(one(6), std::array{one(2), one(4)})->toDouble(), 0);
    EXPECT_EQ(foot(one(7), std::array{one(2), one(4)})->toDouble(), 1);
    EXPECT_EQ(foot(one(5), std::array{one(2), one(4)})->toDouble(), -1);
    EXPECT_EQ(foot({2, 2, {1, 2, 3, 4}}, std::array{one(10)})->toDouble(), 0);
    EXPECT_EQ(foot(one(7), {})->toDouble(), 7);
}

TEST(FootTest, IsExactInDecimals)
{
    EXPECT_EQ(foot(one(0.3), std::array{one(0.1), one(0.2)})->toDouble(), 0);
    EXPECT_EQ(foot(one(0.1 + 0.2), std::array{one(0.1), one(0.2)})->toDouble(), 0);
    EXPECT_EQ(foot(one(0.1 + 0.2), std::array{one(0.1)})->toDouble(), 0.2);
    EXPECT_EQ(foot(one(1e16), std::array{one(1e16), one(-1)})->toDouble(), 1);
    EXPECT_EQ(foot(one(1e9), std::array{one(1e9), one(1e-9)})->toDouble(), -1e-9);
    EXPECT_EQ(foot(one(9999999999999.99), std::array{one(9999999999999.98)})->toDouble(), 0.01);
}

TEST(FootTest, RefusesWhatIsNoNumber)
{
    EXPECT_EQ(foot(text, {}).error(), FunctionError::NotANumber);
    EXPECT_EQ(foot(one(1), std::array{one(2), text}).error(), FunctionError::NotANumber);
}

TEST(CrossFootTest, AddsTheDifferencesOfRowAndColumnTotals)
{
    EXPECT_EQ(crossFoot({3, 3, {1, 2, 3, 4, 5, 9, 5, 7, 12}})->toDouble(), 0);
    EXPECT_EQ(crossFoot({3, 3, {1, 2, 4, 4, 5, 9, 5, 7, 12}})->toDouble(), 2);
    // One row too low and one too high do not cancel out.
    EXPECT_EQ(crossFoot({3, 3, {1, 2, 2, 4, 5, 10, 5, 7, 12}})->toDouble(), 2);
}

TEST(CrossFootTest, TakesBlocksThatAreNotSquare)
{
    EXPECT_EQ(crossFoot({2, 3, {1, 2, 3, 1, 2, 3}})->toDouble(), 0);
    EXPECT_EQ(crossFoot({3, 2, {1, 1, 0, 0, 1, 1}})->toDouble(), 0);
}

TEST(CrossFootTest, RefusesBlocksWithoutRoomForTotals)
{
    for (const Block& block : {one(5), Block{1, 3, {1, 2, 3}}, Block{3, 1, {1, 2, 3}}}) {
        EXPECT_EQ(crossFoot(block).error(), FunctionError::WrongArgument);
        EXPECT_EQ(crossFooting(block).error(), FunctionError::WrongArgument);
    }
}

TEST(CrossFootTest, RefusesText)
{
    EXPECT_EQ(crossFoot({2, 2, {1, noNumber, 1, 1}}).error(), FunctionError::NotANumber);
}

TEST(CrossFootingTest, TellsRowsThenColumns)
{
    EXPECT_EQ(*crossFooting({3, 3, {1, 2, 4, 4, 5, 9, 5, 7, 12}}), std::vector<double>({1, 0, 0, 0, 0, -1}));
    EXPECT_EQ(*crossFooting({2, 3, {0.1, 0.2, 0.3, 0.1, 0.2, 0.4}}), std::vector<double>({0, 0.1, 0, 0, 0.1}));
}

TEST(CrossFootingTest, LosesOnlyTheTotalsThatATextBelongsTo)
{
    const auto differences = *crossFooting({3, 3, {1, noNumber, 3, 4, 5, 9, 5, 7, 12}});
    ASSERT_EQ(differences.size(), 6u);
    EXPECT_TRUE(std::isnan(differences[0]));
    EXPECT_TRUE(std::isnan(differences[4]));
    for (const std::size_t whole : {1u, 2u, 3u, 5u})
        EXPECT_EQ(differences[whole], 0) << whole;
}

TEST(RollForwardTest, IsZeroWhenTheBalanceIsCarriedForward)
{
    EXPECT_EQ(rollForward(one(2), one(3), one(4), one(1))->toDouble(), 0);
    EXPECT_EQ(rollForward({1, 2, {1, 1}}, {2, 1, {1, 2}}, one(4), one(0))->toDouble(), -1);
}

TEST(RollForwardTest, ReportsTheDifferenceWhenClosingIsTooLow)
{
    EXPECT_EQ(rollForward(one(2), one(3), one(4), one(0))->toDouble(), -1);
}

TEST(RollForwardTest, RefusesTextAnywhere)
{
    const Block three = one(3);
    EXPECT_EQ(rollForward(text, three, three, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, text, three, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, three, text, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, three, three, text).error(), FunctionError::NotANumber);
}

} // namespace gouji::functions
