// SPDX-License-Identifier: MPL-2.0
#include "core/functions/exact_sum.hpp"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <limits>
#include <random>
#include <vector>

namespace gouji::functions {
namespace {

using figures::Decimal;

ExactSum sumOf(const std::vector<double>& figures)
{
    ExactSum sum;
    for (const double figure : figures)
        sum.add(figure);
    return sum;
}

Decimal slowSumOf(const std::vector<double>& figures)
{
    Decimal sum;
    for (const double figure : figures)
        sum += Decimal::fromDouble(figure).value();
    return sum;
}

// Figures of every kind that the quick ways take, just take, or just do not take.
std::vector<double> oddFigures()
{
    std::vector<double> figures = {0.0,
                                   -0.0,
                                   0.1,
                                   0.2,
                                   0.3,
                                   0.01,
                                   0.0001,
                                   0.00001,
                                   1e-9,
                                   1e-300,
                                   5e-324,
                                   1.0 / 3,
                                   123456789012.345,
                                   99999999999999.99,
                                   999999999999999.0,
                                   9999999999999.99,
                                   99999999999.9999,
                                   1e15,
                                   1e15 + 0.5,
                                   9007199254740991.0,
                                   9007199254740992.0,
                                   9007199254740994.0,
                                   4503599627370496.5,
                                   1e16,
                                   1e22,
                                   1e300,
                                   std::numeric_limits<double>::max()};
    for (const double base : std::vector<double>(figures))
        if (base < 1e300)
            for (const double near : {std::nextafter(base, 1e308), std::nextafter(base, -1e308), -base})
                figures.push_back(near);
    return figures;
}

std::vector<double> randomFigures()
{
    std::mt19937_64 random(1);
    std::vector<double> figures;
    for (int count = 0; count < 20'000; ++count) {
        const auto digits = static_cast<double>(random() % (1ULL << (random() % 54)));
        figures.push_back(digits / std::array{1.0, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 3.0}[random() % 7]);
        const double any = std::bit_cast<double>(random());
        if (std::isfinite(any))
            figures.push_back(any);
    }
    return figures;
}

} // namespace

TEST(ExactSumTest, TakesEachFigureAtFifteenDigits)
{
    for (const auto& figures : {oddFigures(), randomFigures()})
        for (const double figure : figures) {
            const ExactSum sum = sumOf({figure});
            ASSERT_EQ(sum.decimal(), Decimal::fromDouble(figure).value()) << std::hexfloat << figure;
            ASSERT_EQ(sum.toDouble(), Decimal::fromDouble(figure)->toDouble()) << std::hexfloat << figure;
        }
}

TEST(ExactSumTest, AddsWithoutRounding)
{
    EXPECT_EQ(sumOf({0.1, 0.2, -0.3}).toDouble(), 0.0);
    EXPECT_EQ(sumOf({0.1, 0.2, -(0.1 + 0.2)}).toDouble(), 0.0) << "what Calc's own sum of them is";
    EXPECT_EQ(sumOf({1e16, 1.0, -1e16}).toDouble(), 1.0);
    EXPECT_EQ(sumOf({1e300, 1e-300, -1e300}).toDouble(), 1e-300);
    const std::vector<double> figures = randomFigures();
    for (std::size_t first = 0; first + 10 < figures.size(); first += 10) {
        const std::vector<double> some(figures.begin() + static_cast<std::ptrdiff_t>(first),
                                       figures.begin() + static_cast<std::ptrdiff_t>(first) + 10);
        ASSERT_EQ(sumOf(some).decimal(), slowSumOf(some)) << first;
        ASSERT_EQ(sumOf(some).toDouble(), slowSumOf(some).toDouble()) << first;
    }
}

TEST(ExactSumTest, HoldsAMillionOfTheLargestWholeNumbers)
{
    ExactSum sum;
    for (int count = 0; count < 1'000'000; ++count)
        sum.add(9007199254740991.0);
    EXPECT_EQ(sum.decimal().toString(), "9007199254740991000000");
    sum.add(0.01);
    EXPECT_EQ(sum.decimal().toString(), "9007199254740991000000.01");
}

TEST(ExactSumTest, SubtractsAndAddsMagnitudes)
{
    ExactSum difference;
    difference.subtract(0.75);
    difference.subtract(1.0 / 3);
    ExactSum magnitudes;
    magnitudes.addMagnitude(difference);
    magnitudes.addMagnitude(sumOf({-2.5}));
    EXPECT_EQ(magnitudes.decimal(), slowSumOf({0.75, 1.0 / 3, 2.5}));
    difference.add(magnitudes);
    EXPECT_EQ(difference.toDouble(), 2.5);
}

TEST(ExactSumTest, IsNotKnownWithWhatIsNoNumber)
{
    for (const double none : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        EXPECT_FALSE(sumOf({1.0, none, 2.0}).isKnown());
        ExactSum sum = sumOf({1.0});
        sum.addMagnitude(sumOf({none}));
        EXPECT_FALSE(sum.isKnown());
    }
    EXPECT_TRUE(sumOf({}).isKnown());
}

} // namespace gouji::functions
