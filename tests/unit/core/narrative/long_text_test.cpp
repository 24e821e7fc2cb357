// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

// Texts that no office writes: they must neither crash nor hang.
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

class LongTextTest : public testing::TestWithParam<const char*> {};

// Half a million bytes without an end: what takes time that grows faster than the text does not come back.
TEST_P(LongTextTest, IsReadToItsEnd)
{
    const std::string text = GetParam();
    reports::Report report = sampleReport();
    report.sections = {section(1, "一、总体情况", {repeated(text, 480'000 / text.size())})};
    static_cast<void>(narrativeOf(report));
}

INSTANTIATE_TEST_SUITE_P(Texts, LongTextTest,
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
