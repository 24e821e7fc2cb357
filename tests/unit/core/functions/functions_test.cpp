// SPDX-License-Identifier: MPL-2.0
#include "core/functions/functions.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace gouji::functions {
namespace {

using model::Blank;
using model::CellError;
using model::CellValue;
using model::Decimal;

Decimal decimal(const char* text) { return Decimal::parse(text).value(); }
Block one(CellValue value) { return {{std::move(value)}}; }
const Block blank = one(Blank{});
const Block text = one("3件");

TEST(FootTest, IsTotalMinusTheSumOfItsParts)
{
    EXPECT_EQ(*foot(one(6.0), std::array{one(2.0), one(4.0)}), Decimal(0));
    EXPECT_EQ(*foot(one(7.0), std::array{one(2.0), one(4.0)}), Decimal(1));
    EXPECT_EQ(*foot(one(5.0), std::array{one(2.0), one(4.0)}), Decimal(-1));
    EXPECT_EQ(*foot({{1.0, 2.0}, {3.0, 4.0}}, std::array{one(10.0)}), Decimal(0));
    EXPECT_EQ(*foot(one(7.0), {}), Decimal(7));
}

TEST(FootTest, IsExactInDecimals)
{
    EXPECT_EQ(*foot(one(0.3), std::array{one(0.1), one(0.2)}), Decimal(0));
    EXPECT_EQ(*foot(one(1e16), std::array{one(1e16), one(-1.0)}), Decimal(1));
    EXPECT_EQ(*foot(one(1e9), std::array{one(1e9), one(1e-9)}), decimal("-1e-9"));
}

TEST(FootTest, CountsBlankAsZero) { EXPECT_EQ(*foot(blank, std::array{blank, one(3.0)}), Decimal(-3)); }

TEST(FootTest, RefusesWhatIsNoNumber)
{
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    for (const Block& bad : {text, one("3"), one(CellError{}), one(notANumber)}) {
        EXPECT_EQ(foot(bad, {}).error(), FunctionError::NotANumber);
        EXPECT_EQ(foot(one(1.0), std::array{bad}).error(), FunctionError::NotANumber);
    }
}

TEST(CrossFootTest, AddsTheDifferencesOfRowAndColumnTotals)
{
    EXPECT_EQ(*crossFoot({{1.0, 2.0, 3.0}, {4.0, 5.0, 9.0}, {5.0, 7.0, 12.0}}), Decimal(0));
    EXPECT_EQ(*crossFoot({{1.0, 2.0, 4.0}, {4.0, 5.0, 9.0}, {5.0, 7.0, 12.0}}), Decimal(2));
    // One row too low and one too high do not cancel out.
    EXPECT_EQ(*crossFoot({{1.0, 2.0, 2.0}, {4.0, 5.0, 10.0}, {5.0, 7.0, 12.0}}), Decimal(2));
}

TEST(CrossFootTest, TakesBlocksThatAreNotSquare)
{
    EXPECT_EQ(*crossFoot({{1.0, 2.0, 3.0}, {1.0, 2.0, 3.0}}), Decimal(0));
    EXPECT_EQ(*crossFoot({{1.0, 1.0}, {Blank{}, 0.0}, {1.0, 1.0}}), Decimal(0));
}

TEST(CrossFootTest, RefusesBlocksWithoutRoomForTotals)
{
    EXPECT_EQ(crossFoot(one(5.0)).error(), FunctionError::WrongShape);
    EXPECT_EQ(crossFoot({{1.0, 2.0, 3.0}}).error(), FunctionError::WrongShape);
    EXPECT_EQ(crossFoot({{1.0}, {2.0}, {3.0}}).error(), FunctionError::WrongShape);
}

TEST(CrossFootTest, RefusesText)
{
    EXPECT_EQ(crossFoot({{1.0, "/"}, {1.0, 1.0}}).error(), FunctionError::NotANumber);
}

TEST(RollForwardTest, IsZeroWhenTheBalanceIsCarriedForward)
{
    EXPECT_EQ(*rollForward(one(2.0), one(3.0), one(4.0), one(1.0)), Decimal(0));
    EXPECT_EQ(*rollForward({{1.0, 1.0}}, {{1.0}, {2.0}}, one(4.0), blank), Decimal(-1));
}

TEST(RollForwardTest, ReportsTheDifferenceWhenClosingIsTooLow)
{
    EXPECT_EQ(*rollForward(one(2.0), one(3.0), one(4.0), one(0.0)), Decimal(-1));
}

TEST(RollForwardTest, RefusesTextAnywhere)
{
    const Block three = one(3.0);
    EXPECT_EQ(rollForward(text, three, three, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, text, three, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, three, text, three).error(), FunctionError::NotANumber);
    EXPECT_EQ(rollForward(three, three, three, text).error(), FunctionError::NotANumber);
}

TEST(TieOutTest, ComparesCellByCell)
{
    EXPECT_TRUE(*tieOut({{1.0, 2.0}}, {{1.0, 2.0}}, Decimal()));
    EXPECT_FALSE(*tieOut({{1.0, 2.0}}, {{2.0, 1.0}}, Decimal()));
    EXPECT_TRUE(*tieOut(blank, one(0.0), Decimal()));
}

TEST(TieOutTest, AllowsTheToleranceExactly)
{
    EXPECT_TRUE(*tieOut(one(0.3), one(0.2), decimal("0.1")));
    EXPECT_TRUE(*tieOut(one(0.2), one(0.3), decimal("0.1")));
    EXPECT_FALSE(*tieOut(one(0.31), one(0.2), decimal("0.1")));
}

TEST(TieOutTest, RefusesRangesThatDoNotFit)
{
    EXPECT_EQ(tieOut({{1.0, 2.0}}, {{1.0}, {2.0}}, Decimal()).error(), FunctionError::WrongShape);
    EXPECT_EQ(tieOut({{1.0, 2.0}}, one(1.0), Decimal()).error(), FunctionError::WrongShape);
}

TEST(TieOutTest, RefusesTextEvenBehindADifference)
{
    EXPECT_EQ(tieOut({{1.0, "/"}}, {{2.0, "/"}}, Decimal()).error(), FunctionError::NotANumber);
}

TEST(ReconciledTest, LooksAtBothDirections)
{
    EXPECT_TRUE(*reconciled(Decimal(0), Decimal()));
    EXPECT_FALSE(*reconciled(Decimal(-1), Decimal()));
    EXPECT_TRUE(*reconciled(Decimal(-1), Decimal(1)));
    EXPECT_FALSE(*reconciled(Decimal(2), Decimal(1)));
}

TEST(ReconciledTest, RefusesANegativeTolerance)
{
    EXPECT_EQ(reconciled(Decimal(0), Decimal(-1)).error(), FunctionError::WrongShape);
}

} // namespace
} // namespace gouji::functions
