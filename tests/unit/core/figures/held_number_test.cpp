// SPDX-License-Identifier: MPL-2.0
#include "core/figures/held_number.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace gouji::figures {
namespace {

double read(const HeldNumber& number)
{
    char text[64];
    std::snprintf(text, sizeof text, "%llde%d", static_cast<long long>(number.coefficient), number.exponent);
    return std::strtod(text, nullptr);
}

} // namespace

TEST(HeldNumberTest, HasTheFifteenDigitsThatPrintingHas)
{
    std::mt19937_64 random(1);
    for (int count = 0; count < 100'000; ++count) {
        const double value = std::bit_cast<double>(random());
        if (!std::isfinite(value) || std::abs(value) > 1e308 || value == std::trunc(value))
            continue;
        char text[64];
        std::snprintf(text, sizeof text, "%.14e", value);
        // In the middle between two, either may be taken: that of the shortest decimal is.
        const double printed = std::strtod(text, nullptr);
        const double shown = read(heldNumber(value));
        if (std::abs(shortestNumber(value).coefficient) % 10 != 5)
            ASSERT_EQ(shown, printed) << std::hexfloat << value;
        else
            ASSERT_LE(std::abs(shown - printed), std::abs(value) * 1.1e-14) << std::hexfloat << value;
    }
}

TEST(HeldNumberTest, KnowsWhatReadsBack)
{
    for (const double value :
         {0.1, 0.1 + 0.2, 1.0 / 3, 5e-324, 1e22, 9007199254740993.0, 1.7976931348623157e308, -7.0})
        EXPECT_EQ(read(shortestNumber(value)), value);
}

TEST(HeldNumberTest, TellsWhatWasWrittenTooLongFromWhatCalculatingLeft)
{
    for (const double value : {1234567890123456.0, 1000000000000001.0, 12345678901234.56, -1234567890.1234567,
                               0.1234567890123456, 9007199254740991.0})
        EXPECT_TRUE(isWrittenTooLong(value)) << value;
    for (const double value : {0.1 + 0.2, 1 - 0.9, 3.0000000000000004, 0.0, 1e22, 123456789012345.0,
                               12345678901.23 + 0.1 + 0.2, 1e300 * 10, std::nan(""), 1.1 * 1.1 * 100})
        EXPECT_FALSE(isWrittenTooLong(value)) << value;
}

} // namespace gouji::figures
