// SPDX-License-Identifier: MPL-2.0
#include "core/figures/rational.hpp"

#include <gtest/gtest.h>

namespace gouji::figures {
namespace {

TEST(RationalTest, FiniteDecimalsStayExact)
{
    for (const char* text : {"0", "7", "-12.5", "0.000000125", "123456789012345678901234567890.5", "1e30"})
        EXPECT_EQ(toDecimal(toRational(*Decimal::parse(text))), *Decimal::parse(text)) << text;
    EXPECT_EQ(toDecimal(Rational(1, 8)).toString(), "0.125");
    EXPECT_EQ(toDecimal(Rational(-3, 40)).toString(), "-0.075");
}

TEST(RationalTest, OthersAreRoundedToSixPlaces)
{
    EXPECT_EQ(toDecimal(Rational(1, 3)).toString(), "0.333333");
    EXPECT_EQ(toDecimal(Rational(2, 3)).toString(), "0.666667");
    EXPECT_EQ(toDecimal(Rational(-2, 3)).toString(), "-0.666667");
}

TEST(RationalTest, WholeNumbersWithinReachAreMachineNumbers)
{
    EXPECT_EQ(Decimal(0).toWhole(10), 0);
    EXPECT_EQ(Decimal(1200).toWhole(10'000), 1200);
    EXPECT_EQ(Decimal(-7).toWhole(10), -7);
    EXPECT_EQ(Decimal(11).toWhole(10), std::nullopt);
    EXPECT_EQ(Decimal(10).toWhole(10), 10);
    EXPECT_EQ(Decimal::parse("0.5")->toWhole(10), std::nullopt);
    EXPECT_EQ(Decimal::parse("1e30")->toWhole(1'000'000), std::nullopt);
    EXPECT_EQ(Decimal::parse("123456789012345678901")->toWhole(1'000'000), std::nullopt);
}

} // namespace
} // namespace gouji::figures
