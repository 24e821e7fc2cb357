// SPDX-License-Identifier: MPL-2.0
#include "core/figures/decimal.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace gouji::figures {
namespace {

Decimal decimal(const char* text) { return Decimal::parse(text).value(); }

TEST(DecimalTest, AddsWithoutRounding)
{
    EXPECT_EQ(decimal("0.1") + decimal("0.2"), decimal("0.3"));
    EXPECT_EQ(decimal("1e300") + decimal("1e-300") - decimal("1e300"), decimal("1e-300"));
}

// 2^63 and its neighbours: where machine numbers end.
TEST(DecimalTest, StaysExactBeyondMachineNumbers)
{
    const Decimal most(std::numeric_limits<std::int64_t>::max());
    const Decimal least(std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(least.toString(), "-9223372036854775808");
    EXPECT_EQ((-least).toString(), "9223372036854775808");
    EXPECT_EQ(most + Decimal(1), -least);
    EXPECT_EQ(-least - Decimal(1), most);
    EXPECT_EQ((most + most).toString(), "18446744073709551614");
    EXPECT_EQ(decimal("9223372036854775809") - decimal("9223372036854775808"), Decimal(1));
    EXPECT_LT(most, -least);
    EXPECT_LT(least, -most);
    EXPECT_EQ(decimal("1e30") + decimal("-1e30"), Decimal());
    EXPECT_EQ(decimal("123456789012345678901").significantDigits(), 21);
    EXPECT_FALSE(least.toWhole(1'000'000'000'000'000'000));
}

TEST(DecimalTest, IsTheNumberOfACellAtFifteenDigits)
{
    const auto held = [](double value) { return Decimal::fromDouble(value)->toString(); };
    EXPECT_EQ(held(0.1), "0.1");
    EXPECT_EQ(held(20275.42), "20275.42");
    EXPECT_EQ(held(-0.0), "0");
    EXPECT_EQ(held(1e21), "1000000000000000000000");
    EXPECT_EQ(held(-1234500.0), "-1234500");
    EXPECT_EQ(held(0.1 + 0.2), "0.3");
    EXPECT_EQ(held(-(0.1 + 0.2)), "-0.3");
    EXPECT_EQ(held(3.0000000000000004), "3");
    EXPECT_EQ(held(1 - 0.9), "0.1") << "Calc shows 0.1";
    EXPECT_EQ(held(1.0 / 3), "0.333333333333333");
    EXPECT_EQ(held(2.0 / 3), "0.666666666666667");
    EXPECT_EQ(held(999999999999999.0), "999999999999999");
    EXPECT_EQ(held(9007199254740992.0), "9007199254740992") << "whole numbers are sure";
    EXPECT_EQ(held(1234567890123457000.0), "1234567890123460000");
    EXPECT_EQ(held(99999999999999.999), "100000000000000");
}

TEST(DecimalTest, IsNothingForWhatIsNoNumber)
{
    EXPECT_FALSE(Decimal::fromDouble(std::nan("")));
    EXPECT_FALSE(Decimal::fromDouble(std::numeric_limits<double>::infinity()));
    for (const char* text : {"", "-", ".", "1.2.3", "1e", "e5", "1e401", "0x10", " 1", "1 "})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(DecimalTest, ReadsLeadingZerosAsDecimal) { EXPECT_EQ(decimal("0017"), Decimal(17)); }

TEST(DecimalTest, EqualNumbersAreEqualHoweverWritten)
{
    EXPECT_EQ(decimal("1.50"), decimal("1.5"));
    EXPECT_EQ(decimal("1e2"), decimal("100"));
    EXPECT_EQ(decimal("-0.00"), Decimal());
}

TEST(DecimalTest, WritesPlainNotation)
{
    EXPECT_EQ(decimal("-0.05").toString(), "-0.05");
    EXPECT_EQ(decimal("12e3").toString(), "12000");
    EXPECT_EQ(decimal("-12.340").toString(), "-12.34");
}

TEST(DecimalTest, CountsSignificantDigits)
{
    EXPECT_EQ(decimal("123456789012345").significantDigits(), 15);
    EXPECT_EQ(decimal("0.0012").significantDigits(), 2);
    EXPECT_EQ(decimal("1200").significantDigits(), 2);
    EXPECT_EQ(decimal("1234567890123456").significantDigits(), 16);
}

TEST(DecimalTest, OrdersByValue)
{
    EXPECT_LT(decimal("-2"), decimal("-1.5"));
    EXPECT_GT(decimal("1e3"), decimal("999.999"));
}

TEST(DecimalTest, KnowsWholeNumbers)
{
    EXPECT_TRUE(decimal("1e3").isWhole());
    EXPECT_TRUE(decimal("3.0").isWhole());
    EXPECT_FALSE(decimal("3.5").isWhole());
}

TEST(DecimalTest, GoesBackToTheNearestDouble)
{
    EXPECT_EQ(decimal("0.3").toDouble(), 0.3);
    EXPECT_EQ(decimal("-123456789.25").toDouble(), -123456789.25);
}

TEST(DecimalTest, ScalesByPowersOfTen)
{
    EXPECT_EQ(decimal("20275.42").timesPowerOfTen(4).toString(), "202754200");
    EXPECT_EQ(decimal("251000").timesPowerOfTen(-4).toString(), "25.1");
}

} // namespace
} // namespace gouji::figures
