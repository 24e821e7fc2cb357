// SPDX-License-Identifier: MPL-2.0
#include "core/functions/tying.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace gouji::functions {
namespace {

using figures::Decimal;

Decimal decimal(const char* text) { return Decimal::parse(text).value(); }
Block one(double figure) { return {1, 1, {figure}}; }

} // namespace

TEST(TieOutTest, ComparesCellByCell)
{
    EXPECT_TRUE(*tieOut({1, 2, {1, 2}}, {1, 2, {1, 2}}, Decimal()));
    EXPECT_FALSE(*tieOut({1, 2, {1, 2}}, {1, 2, {2, 1}}, Decimal()));
    EXPECT_TRUE(*tieOut(one(-0.0), one(0), Decimal()));
}

TEST(TieOutTest, AllowsTheToleranceExactly)
{
    EXPECT_TRUE(*tieOut(one(0.3), one(0.2), decimal("0.1")));
    EXPECT_TRUE(*tieOut(one(0.2), one(0.3), decimal("0.1")));
    EXPECT_FALSE(*tieOut(one(0.31), one(0.2), decimal("0.1")));
}

TEST(TieOutTest, TiesWhatIsOneFigureAtFifteenDigits)
{
    EXPECT_TRUE(*tieOut(one(0.1 + 0.2), one(0.3), Decimal()));
    EXPECT_TRUE(*tieOut(one(0.3), one(0.1 + 0.2), Decimal()));
    EXPECT_TRUE(*tieOut(one(-3.0000000000000004), one(-3), Decimal()));
    EXPECT_TRUE(*tieOut(one(1.0000000000000002), one(0.9999999999999999), Decimal()));
    EXPECT_FALSE(*tieOut(one(0.300000000000001), one(0.3), Decimal()));
    EXPECT_FALSE(*tieOut(one(123456789012345), one(123456789012346), Decimal()));
    EXPECT_FALSE(*tieOut(one(1e308), one(-1e308), Decimal()));
    EXPECT_EQ(tieDiff(one(0.1 + 0.2), one(0.3))->cells.front(), 0);
}

TEST(TieOutTest, RefusesRangesThatDoNotFit)
{
    EXPECT_EQ(tieOut({1, 2, {1, 2}}, {2, 1, {1, 2}}, Decimal()).error(), FunctionError::WrongArgument);
    EXPECT_EQ(tieOut({1, 2, {1, 2}}, one(1), Decimal()).error(), FunctionError::WrongArgument);
    EXPECT_EQ(tieDiff({1, 2, {1, 2}}, {2, 1, {1, 2}}).error(), FunctionError::WrongArgument);
}

TEST(TieOutTest, RefusesANegativeToleranceEvenForEqualFigures)
{
    EXPECT_EQ(tieOut(one(1), one(1), Decimal(-1)).error(), FunctionError::WrongArgument);
}

TEST(TieOutTest, RefusesTextEvenBehindADifference)
{
    EXPECT_EQ(tieOut({1, 2, {1, noNumber}}, {1, 2, {2, noNumber}}, Decimal()).error(), FunctionError::NotANumber);
}

TEST(TieDiffTest, SubtractsCellByCell)
{
    const Block differences = *tieDiff({2, 2, {0.3, 1, 5, 0}}, {2, 2, {0.1, 1, 7, -2}});
    EXPECT_EQ(differences.rows, 2);
    EXPECT_EQ(differences.columns, 2);
    EXPECT_EQ(differences.cells, std::vector<double>({0.2, 0, -2, 2}));
}

TEST(TieDiffTest, LosesOnlyTheCellsWithText)
{
    const Block differences = *tieDiff({1, 3, {1, noNumber, 3}}, {1, 3, {1, 2, noNumber}});
    EXPECT_EQ(differences.cells[0], 0);
    EXPECT_TRUE(std::isnan(differences.cells[1]));
    EXPECT_TRUE(std::isnan(differences.cells[2]));
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
    EXPECT_EQ(reconciled(Decimal(0), Decimal(-1)).error(), FunctionError::WrongArgument);
}

} // namespace gouji::functions
