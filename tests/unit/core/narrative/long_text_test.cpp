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

// Ten megabytes: more than any report, and less than a second where time grows with the text alone.
TEST(HugeTextTest, IsReadInManyParagraphs)
{
    const std::string paragraph =
        repeated("我局认真落实各项工作要求，收到政府信息公开申请38件，均按期答复。", 100);
    reports::Report report = sampleReport();
    report.sections = {
        section(1, "一、总体情况", std::vector<std::string>(10'000'000 / paragraph.size(), paragraph))};
    const Narrative narrative = narrativeOf(report);
    EXPECT_EQ(narrative.figures.size(), 100 * (10'000'000 / paragraph.size()));
    for (const rules::Finding& finding : narrative.findings)
        EXPECT_NE(finding.rule.text(), "text.figure");
}

TEST(HugeTextTest, HoldsTenThousandFiguresInOneParagraph)
{
    reports::Report report = sampleReport();
    report.sections = {section(3, "", {repeated("收到政府信息公开申请38件，", 10'000)})};
    const Narrative narrative = narrativeOf(report);
    EXPECT_EQ(narrative.figures.size(), 10'000u);
    EXPECT_TRUE(narrative.findings.empty());
}

class OddTextTest : public testing::TestWithParam<const char*> {};

// What cannot be read for certain contradicts nothing.
TEST_P(OddTextTest, RaisesNoAlarm)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "一、总体情况", {GetParam()})};
    for (const rules::Finding& finding : narrativeOf(report).findings)
        ADD_FAILURE() << finding.rule.text() << ": " << finding.at.quote;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, OddTextTest,
    testing::Values("全年收到政府信息公开申请3O件，同比增长l8.75%。", "全年收到政府信息公开申请 3 8 件。",
                    "全年收到政府信息公開申請83件，全部依法答復。",
                    "In 2024 our bureau received 83 applications for information and answered all of them.",
                    "全年收到政府信|公开申谓83件。", "食品安全抽检83批次，合格率98%。", "�收到�83件",
                    "全年收到政府信息公开申请", "3", "件", "。。。，，，；；；", "收到83", "%％%％"));

TEST(HugeTextTest, IsReadWithoutASentenceEnd)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "", {repeated("没有句号的文字", 15'000) + "收到政府信息公开申请38件"})};
    EXPECT_EQ(narrativeOf(report).figures.size(), 1u);
}

} // namespace
} // namespace gouji::narrative
