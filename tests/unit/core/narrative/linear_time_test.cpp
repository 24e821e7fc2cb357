// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

#include <chrono>

// Texts that no office writes: they must neither crash nor take time that grows faster than they do.
namespace gouji::narrative {
namespace {

std::string repeated(const std::string& text, std::size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t index = 0; index < count; ++index)
        all += text;
    return all;
}

double secondsFor(const std::string& text)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "一、总体情况", {text})};
    const auto start = std::chrono::steady_clock::now();
    const Narrative narrative = narrativeOf(report);
    EXPECT_FALSE(narrative.figures.empty());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class LinearTimeTest : public testing::TestWithParam<const char*> {};

// Eight times as much takes eight times as long; one that is quadratic would take sixty-four times.
TEST_P(LinearTimeTest, HoldsForTextsOfAnyLength)
{
    const std::string text = GetParam();
    const std::size_t few = 60'000 / text.size();
    secondsFor(repeated(text, few));
    const double little = secondsFor(repeated(text, few));
    const double much = secondsFor(repeated(text, few * 8));
    EXPECT_LT(much, 0.05 + little * 30) << text;
}

INSTANTIATE_TEST_SUITE_P(Texts, LinearTimeTest,
                         testing::Values("收到政府信息公开申请38件，", "收到政府信息公开申请38件。", "3件",
                                         "3件、", "(3件", "行政复议、行政诉讼分别为7件", "均已审结，行政复议7件，",
                                         "未", "3件申请不予公开及", "《3件", "其中3件，占比3%，", "XX件"));

TEST(HugeTextTest, IsReadWithoutASentenceEnd)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "", {repeated("没有句号的文字", 15'000) + "收到政府信息公开申请38件"})};
    EXPECT_EQ(narrativeOf(report).figures.size(), 1u);
}

} // namespace
} // namespace gouji::narrative
