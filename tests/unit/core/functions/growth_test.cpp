// SPDX-License-Identifier: MPL-2.0
#include "core/functions/growth.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace gouji::functions {
namespace {

Block one(double figure) { return {1, 1, {figure}}; }

} // namespace

TEST(YoyChangeTest, IsGrowthAsARatio)
{
    EXPECT_EQ(*yoyChange(one(120), one(100)), 0.2);
    EXPECT_EQ(*yoyChange(one(80), one(100)), -0.2);
    EXPECT_EQ(*yoyChange(one(100), one(100)), 0);
    EXPECT_EQ(*yoyChange(one(0), one(100)), -1);
    EXPECT_EQ(*yoyChange({1, 2, {60, 60}}, {2, 1, {40, 60}}), 0.2);
}

TEST(YoyChangeTest, IsTheNearestNumberToTheExactRatio)
{
    EXPECT_EQ(*yoyChange(one(0.3), one(0.1)), 2);
    EXPECT_EQ(*yoyChange(one(1.1), one(1)), 0.1);
    EXPECT_EQ(*yoyChange(one(4), one(3)), 1.0 / 3);
    EXPECT_EQ(*yoyChange(one(1e300), one(1e-300)), std::numeric_limits<double>::infinity());
    // Division of whole numbers that doubles hold rounds rightly by itself.
    std::mt19937_64 random(1);
    for (int count = 0; count < 10'000; ++count) {
        const auto last = static_cast<double>(random() % (1ULL << (1 + random() % 52)) + 1);
        const auto change = static_cast<double>(random() % (1ULL << (1 + random() % 52)));
        ASSERT_EQ(*yoyChange(one(last + change), one(last)), change / last) << change << " / " << last;
    }
}

TEST(YoyChangeTest, HasNoGrowthFromZero)
{
    EXPECT_EQ(yoyChange(one(5), one(0)).error(), FunctionError::DivisionByZero);
    EXPECT_EQ(yoyChange(one(0), one(0)).error(), FunctionError::DivisionByZero);
    EXPECT_EQ(yoyChange(one(5), {1, 2, {3, -3}}).error(), FunctionError::DivisionByZero);
}

TEST(YoyChangeTest, RefusesText)
{
    EXPECT_EQ(yoyChange(one(noNumber), one(1)).error(), FunctionError::NotANumber);
    EXPECT_EQ(yoyChange(one(1), one(noNumber)).error(), FunctionError::NotANumber);
}

} // namespace gouji::functions
