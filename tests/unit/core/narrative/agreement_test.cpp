// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/agreement.hpp"

#include <gtest/gtest.h>

namespace gouji::narrative {
namespace {

using figures::Decimal;

Decimal decimal(const char* text) { return *Decimal::parse(text); }

TEST(AgreementTest, TakesAPercentageRoundedOrCutOffAtItsDigits)
{
    EXPECT_TRUE(isPercentage(decimal("33.33"), 2, Decimal(1), Decimal(3)));
    EXPECT_TRUE(isPercentage(decimal("66.67"), 2, Decimal(2), Decimal(3)));
    EXPECT_TRUE(isPercentage(decimal("66.66"), 2, Decimal(2), Decimal(3)));
    EXPECT_TRUE(isPercentage(decimal("67"), 0, Decimal(2), Decimal(3)));
    EXPECT_TRUE(isPercentage(decimal("66"), 0, Decimal(2), Decimal(3)));
    EXPECT_FALSE(isPercentage(decimal("66.68"), 2, Decimal(2), Decimal(3)));
    EXPECT_FALSE(isPercentage(decimal("66.65"), 2, Decimal(2), Decimal(3)));
    EXPECT_FALSE(isPercentage(decimal("65"), 0, Decimal(2), Decimal(3)));
}

TEST(AgreementTest, HasNoPercentageOfNothing)
{
    EXPECT_FALSE(isPercentage(Decimal(0), 0, Decimal(0), Decimal(0)));
}

TEST(AgreementTest, TakesAnApproximateFigureForAnExactOneNearIt)
{
    EXPECT_TRUE(isAbout(Decimal(280), Decimal(286), false));
    EXPECT_TRUE(isAbout(Decimal(40), Decimal(38), false));
    EXPECT_FALSE(isAbout(Decimal(280), Decimal(330), false));
    EXPECT_FALSE(isAbout(Decimal(40), Decimal(83), false));
    EXPECT_FALSE(isAbout(Decimal(300), Decimal(399), false)) << "约300";
    EXPECT_FALSE(isAbout(Decimal(1000), Decimal(1999), false));
    EXPECT_FALSE(isAbout(Decimal(30), Decimal(39), false));
}

TEST(AgreementTest, TakesSoManyAndMoreForSomewhatMore)
{
    EXPECT_TRUE(isAbout(Decimal(30), Decimal(39), true)) << "30余";
    EXPECT_FALSE(isAbout(Decimal(30), Decimal(40), true));
    EXPECT_TRUE(isAbout(Decimal(200), Decimal(245), true));
    EXPECT_FALSE(isAbout(Decimal(200), Decimal(299), true));
    EXPECT_FALSE(isAbout(Decimal(10000), Decimal(19999), true));
}

} // namespace
} // namespace gouji::narrative
