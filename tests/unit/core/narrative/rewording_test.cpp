// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/rewording.hpp"

#include "narrative/sample.hpp"

#include <gtest/gtest.h>

namespace gouji::narrative {
namespace {

struct Written {
    const char* before;
    const char* figure;
    std::optional<int> decimals;
    const char* after;
};

class WrittenLikeTest : public testing::TestWithParam<Written> {};

TEST_P(WrittenLikeTest, KeepsTheWayTheNumberWasWritten)
{
    const Written& written = GetParam();
    EXPECT_EQ(writtenLike(written.before, *figures::Decimal::parse(written.figure), written.decimals),
              written.after);
}

INSTANTIATE_TEST_SUITE_P(Numbers, WrittenLikeTest,
                         testing::Values(Written{"83", "38", {}, "38"}, Written{"1,234", "5678", {}, "5,678"},
                                         Written{"1,234", "567", {}, "567"},
                                         Written{"1,234", "1234567.5", {}, "1,234,567.5"},
                                         Written{"８３", "38", {}, "３８"}, Written{"三", "2", {}, "两"},
                                         Written{"三", "4", {}, "四"}, Written{"十二", "20", {}, "二十"},
                                         Written{"两", "11", {}, "十一"}, Written{"三", "35", {}, "三十五"},
                                         Written{"三", "120", {}, "120"}, Written{"三", "0", {}, "0"},
                                         Written{"80余", "91", {}, "91"}, Written{"34", "43.589744", 0, "44"},
                                         Written{"34.1", "43.589744", 1, "43.6"},
                                         Written{"34.10", "0.05", 2, "0.05"}, Written{"34.10", "7", 2, "7.00"}));

std::string corrected(const std::string& text, const reports::Report* lastYear = nullptr)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "", {text})};
    const Narrative narrative = narrativeOf(report, lastYear);
    std::string after = text;
    for (auto figure = narrative.figures.rbegin(); figure != narrative.figures.rend(); ++figure)
        if (const auto rewording = rewordingOf(*figure, report))
            after.replace(rewording->span.begin, rewording->before.size(), rewording->after);
    return after;
}

TEST(RewordingTest, BringsSentencesUpToTheTables)
{
    EXPECT_EQ(corrected("全年收到政府信息公开申请83件。"), "全年收到政府信息公开申请38件。");
    EXPECT_EQ(corrected("全年收到政府信息公开申请 83 件，办结93件。"),
              "全年收到政府信息公开申请 38 件，办结39件。");
    const std::string sound = "全年收到政府信息公开申请38件，办结39件。";
    EXPECT_EQ(corrected(sound), sound);
    const std::string unjudged = "通过网络收到政府信息公开申请83件。";
    EXPECT_EQ(corrected(unjudged), unjudged);
}

TEST(RewordingTest, KeepsWhatIsReadAgainAsTied)
{
    reports::Report report = sampleReport();
    const std::string text = corrected("全年收到政府信息公开申请83件，办结政府信息公开申请93件。");
    report.sections = {section(1, "", {text})};
    for (const TextFigure& figure : narrativeOf(report).figures)
        EXPECT_EQ(figure.status, FigureStatus::Tied) << text;
}

} // namespace
} // namespace gouji::narrative
