// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::narrative {
namespace {

using Ids = std::vector<std::string>;

reports::Report soundReport()
{
    reports::Report report = sampleReport();
    report.agency = "某县交通运输局";
    report.sections = soundSections();
    return report;
}

reports::Report withParagraph(const std::string& text, std::size_t section = 1)
{
    reports::Report report = soundReport();
    report.sections[section].paragraphs = {{text, document::ParagraphLocation{7}, 0}};
    return report;
}

Ids idsWith(const std::string& text, std::size_t section = 1)
{
    return idsOf(narrativeOf(withParagraph(text, section)));
}

TEST(TextFindingsTest, FindNothingInASoundText) { EXPECT_EQ(idsOf(narrativeOf(soundReport())), Ids{}); }

TEST(TextFindingsTest, AreNoneWithoutAText)
{
    const Narrative narrative = narrativeOf(sampleReport());
    EXPECT_TRUE(narrative.figures.empty());
    EXPECT_TRUE(narrative.findings.empty());
}

TEST(TextFindingsTest, TellBothSidesOfAContradiction)
{
    const Narrative narrative = narrativeOf(withParagraph("全年收到政府信息公开申请83件。"));
    ASSERT_EQ(idsOf(narrative), Ids{"figure"});
    const rules::Finding& finding = narrative.findings.front();
    EXPECT_EQ(finding.severity, rules::Severity::Warning);
    EXPECT_EQ(finding.actual, figures::Decimal(83));
    EXPECT_EQ(finding.expected, figures::Decimal(38));
    ASSERT_EQ(finding.passages.size(), 1u);
    EXPECT_EQ(finding.passages.front().section, 1);
    EXPECT_EQ(finding.passages.front().paragraph, 1);
    EXPECT_EQ(finding.at.section, 1);
    EXPECT_NE(finding.at.quote.find("83件"), std::string::npos);
    ASSERT_EQ(finding.cells.size(), 1u);
    EXPECT_EQ(finding.cells.front().ref.row.text(), "1");
}

TEST(TextFindingsTest, FindPartsAboveTheirWhole)
{
    EXPECT_EQ(idsWith("全年开展检查3件，其中专项检查5件。"), Ids{"parts"});
    EXPECT_EQ(idsWith("全年开展检查5件，其中专项检查3件。"), Ids{});
    EXPECT_EQ(idsWith("发布推文3期，其中阅读500人次。"), Ids{});
}

TEST(TextFindingsTest, FindAFigureGivenTwice)
{
    EXPECT_EQ(idsWith("全年收到政府信息公开申请83件。年内收到政府信息公开申请38件，均已答复。"),
              (Ids{"figure", "repeated-figure"}));
    EXPECT_EQ(idsWith("全年收到政府信息公开申请38件。年内收到政府信息公开申请38件，均已答复。"), Ids{});
}

TEST(TextFindingsTest, FindSharesAndGrowthThatAreNot)
{
    EXPECT_EQ(idsWith("全年办结政府信息公开申请39件，其中予以公开17件，占比34%。"), Ids{"share"});
    const reports::Report lastYear = sampleReport("2021", "last-year");
    const Narrative narrative =
        narrativeOf(withParagraph("全年收到政府信息公开申请38件，同比增长17.75%。"), &lastYear);
    EXPECT_EQ(idsOf(narrative), Ids{"growth"});
}

// Neither the tables nor last year's report tell, but the text itself does.
TEST(TextFindingsTest, FindChangesThatAreNotThoseOfTheTextsOwnFigures)
{
    const std::string both = "我局收到政府信息公开申请38件，上年收到政府信息公开申请32件，";
    EXPECT_EQ(idsWith(both + "同比增长18.75%。"), Ids{});
    EXPECT_EQ(idsWith(both + "同比增长28.75%。"), Ids{"growth.text"});
    EXPECT_EQ(idsWith(both + "同比增加6件。"), Ids{});
    EXPECT_EQ(idsWith(both + "同比增加9件。"), Ids{"growth.text"});
    EXPECT_EQ(idsWith(both + "同比下降18.75%。"), Ids{"growth.text"});
    EXPECT_EQ(idsWith("我局收到政府信息公开申请38件，同比增长28.75%。"), Ids{}) << "nobody knows of last year";
}

// What stands between the figure and its change is last year's: it did not grow.
TEST(TextFindingsTest, TakeThisYearsFigureForWhatGrew)
{
    const reports::Report lastYear = sampleReport("2021", "last-year");
    const std::string both = "我局收到政府信息公开申请38件，上年收到政府信息公开申请32件，";
    EXPECT_EQ(idsOf(narrativeOf(withParagraph(both + "同比增长18.75%。"), &lastYear)), Ids{});
    EXPECT_EQ(idsOf(narrativeOf(withParagraph(both + "同比增长28.75%。"), &lastYear)), Ids{"growth"});
}

TEST(TextFindingsTest, FindPartsThatTogetherAreAboveTheirWhole)
{
    EXPECT_EQ(idsWith("区政府办收到政府信息公开申请10件，其中自然人7件、商业企业5件。"), Ids{"parts.sum"});
    EXPECT_EQ(idsWith("区政府办收到政府信息公开申请12件，其中自然人7件、商业企业5件。"), Ids{});
    EXPECT_EQ(idsWith("区政府办收到政府信息公开申请10件，其中自然人7件、法人或其他组织3件、商业企业3件。"), Ids{})
        << "the enterprises are among the organisations";
    EXPECT_EQ(idsWith("召开会议10次，其中部署会7次、推进会5次。"), Ids{}) << "one may be both";
}

TEST(TextFindingsTest, ShowTheOwnSumBesideAStatedTotal)
{
    reports::Report report = withParagraph("全年收到政府信息公开申请83件。");
    for (reports::Table& table : report.tables)
        for (reports::ReportCell& cell : table.cells)
            if (table.code.text() == "applications" && cell.row.text() == "1" && cell.column.text() == "total")
                cell.figure.number = figures::Decimal(0);
    const Narrative narrative = narrativeOf(report);
    ASSERT_EQ(idsOf(narrative), Ids{"figure"});
    EXPECT_EQ(narrative.findings.front().expected, figures::Decimal(0)) << "what is stated counts, also a wrong 0";
    EXPECT_NE(narrative.findings.front().message->arguments.at("others").find("38"), std::string::npos);
}

struct Spoilt {
    const char* text;
    const char* id; // empty: no finding
};

class BlankTest : public testing::TestWithParam<Spoilt> {};

// Figures of other matters beside a change or a whole say nothing about it.
TEST(TextFindingsTest, LeaveOtherMattersAlone)
{
    for (const char* text : {"收到政府信息公开申请38件，同比增长25%；办理群众来信3件，上年5件。",
                             "某街道共收到政府信息公开申请10件，其中新收8件、办结9件。",
                             "某街道共收到政府信息公开申请10件，其中已答复8件、予以公开5件。"})
        EXPECT_EQ(idsWith(text), Ids{}) << text;
}

TEST_P(BlankTest, IsFoundWhereANumberWasLeftOut)
{
    const std::string id = GetParam().id;
    EXPECT_EQ(idsWith(GetParam().text), id.empty() ? Ids{} : Ids{id}) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, BlankTest,
    testing::Values(
        Spoilt{"全年收到政府信息公开申请XX件。", "blank"}, Spoilt{"全年收到政府信息公开申请××件。", "blank"},
        Spoilt{"全年收到政府信息公开申请【上年83】件。", "blank"},
        Spoilt{"全年收到政府信息公开申请____件。", "blank"}, Spoilt{"全年收到政府信息公开申请（　）件。", "blank"},
        Spoilt{"全年公开政府信息条，更新栏目。", "blank"}, Spoilt{"共收到依申请公开申请件，均已答复。", "blank"},
        Spoilt{"其中予以公开的占%。", "blank"}, Spoilt{"对收到的申请件，逐件登记。", ""},
        Spoilt{"受理的申请件已按规定办理。", ""}, Spoilt{"全年收到的申请件都已答复。", ""},
        Spoilt{"收到申请件及时办理。", ""}, Spoilt{"按照政府信息公开条例的要求。", ""},
        Spoilt{"张**、王XX等同志获奖。", ""}, Spoilt{"全年共公开信息一百条。", ""}, Spoilt{"24×7小时服务。", ""},
        Spoilt{"每一件申请件均有回音。", ""}, Spoilt{"此处填写主动公开情况。", "leftover"},
        Spoilt{"（略）", "leftover"}));

TEST(FormFindingsTest, WantTheSixSections)
{
    reports::Report report = soundReport();
    report.sections[6].paragraphs.clear();
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{"section.empty"});
    report = soundReport();
    report.sections[6].heading = "六、其它需要报告的事项";
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{"section.heading"});
    for (const char* heading :
         {"四、政府信息公开行政复议与行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"}) {
        report = soundReport();
        report.sections[4].heading = heading;
        EXPECT_EQ(idsOf(narrativeOf(report)), Ids{}) << heading;
    }
    report = soundReport();
    report.sections.erase(report.sections.begin() + 5);
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{"section.missing"});
    report = soundReport();
    std::swap(report.sections[5], report.sections[6]);
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{"section.order"});
}

TEST(FormFindingsTest, AskNothingOfAPartOfAReport)
{
    reports::Report report = soundReport();
    report.sections.erase(report.sections.begin() + 3, report.sections.end());
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{});
}

TEST(FormFindingsTest, SayWhenTheFirstSectionIsLong)
{
    std::string text;
    for (int count = 0; count < 120; ++count)
        text += "认真做好各项工作，";
    const Narrative narrative = narrativeOf(withParagraph(text + text));
    ASSERT_EQ(idsOf(narrative), Ids{"length"});
    EXPECT_EQ(narrative.findings.front().severity, rules::Severity::Information);
}

TEST(FormFindingsTest, WantTheOfficialTitle)
{
    EXPECT_EQ(idsWith("某县交通运输局2024年政府信息公开年报", 0), Ids{"title"});
    EXPECT_EQ(idsWith("某县交通运输局2024年度政府信息公开工作年度报告", 0), Ids{});
    EXPECT_EQ(idsWith("某县交通运输局关于2024年工作的说明", 0), Ids{});
    reports::Report report = soundReport();
    report.sections[0].paragraphs = {{"某县交通运输局2024年", document::ParagraphLocation{1}, 0},
                                     {"政府信息公开工作年度报告", document::ParagraphLocation{2}, 0}};
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{});
}

TEST(FormFindingsTest, FindTheYearOfAnotherReport)
{
    EXPECT_EQ(idsWith("某县交通运输局2023年政府信息公开工作年度报告", 0), Ids{"year"});
    EXPECT_EQ(idsWith("统计期限自2023年1月1日起至2023年12月31日止。"), Ids{"year"});
    EXPECT_EQ(idsWith("统计期限自2024年1月1日起至2024年12月31日止。"), Ids{});
    EXPECT_EQ(idsWith("与2023年相比，工作更加规范。"), Ids{});
}

TEST(FormFindingsTest, FindASignatureOfAnotherBody)
{
    const auto signedBy = [](const char* name) {
        reports::Report report = soundReport();
        report.sections[7].paragraphs[0].text = name;
        return idsOf(narrativeOf(report));
    };
    EXPECT_EQ(signedBy("某县教育委员办公厅"), Ids{"agency"});
    EXPECT_EQ(signedBy("县交通运输局"), Ids{});
    EXPECT_EQ(signedBy("某县交通局"), Ids{});
}

TEST(FormFindingsTest, WantTheFeeToBeReported)
{
    const auto unpaid = [](int count, const char* text) {
        reports::Report report = soundReport();
        report.sections[6].paragraphs[0].text = text;
        for (reports::Table& table : report.tables)
            for (reports::ReportCell& cell : table.cells)
                if (table.code.text() == "applications" && cell.row.text() == "3.6.2"
                    && cell.column.text() == "total")
                    cell.figure.number = figures::Decimal(count);
        return idsOf(narrativeOf(report));
    };
    EXPECT_EQ(unpaid(2, "没有其他需要报告的事项。"), Ids{"fee"});
    EXPECT_EQ(unpaid(2, "全年收取信息处理费200元。"), Ids{});
    EXPECT_EQ(unpaid(0, "没有其他需要报告的事项。"), Ids{});
    EXPECT_EQ(unpaid(0, "有1名申请人逾期未缴纳信息处理费。"), Ids{"fee.unpaid"});
}

TEST(LastYearTextTest, FindsASectionThatStandsThereAgain)
{
    const std::string text =
        "一是工作机制还不够健全，部门之间的配合有待加强。二是公开的内容不够丰富，群众关心的事项"
        "公开得不够及时。三是业务人员变动较快，对政策的掌握不够准确，需要加强培训和指导。今后我们"
        "将健全制度，丰富内容，加强培训，不断提高工作水平，努力让群众满意，把各项要求落到实处去。"
        "同时继续做好网站栏目的维护，保证信息的准确。";
    reports::Report report = withParagraph(text, 5);
    reports::Report lastYear = sampleReport("2021", "last-year");
    lastYear.sections = report.sections;
    lastYear.sections[1].paragraphs.clear();
    EXPECT_EQ(idsOf(narrativeOf(report, &lastYear)), Ids{"same-as-last-year"});
    EXPECT_EQ(idsOf(narrativeOf(report)), Ids{});
    lastYear.sections[5].paragraphs = {
        {"去年的问题已经解决，今年又有新的问题，需要继续改进提高。", document::ParagraphLocation{1}, 0}};
    EXPECT_EQ(idsOf(narrativeOf(report, &lastYear)), Ids{});
}

TEST(TextFindingsTest, AreLeftOutWhereTheRuleIsSwitchedOff)
{
    const reports::Report report = withParagraph("全年收到政府信息公开申请83件。");
    const packs::Edition edition = editionOf("2021").with({.off = {reports::RuleId("text.figure")}});
    const rules::Figures figures(report, edition.ruleSet());
    const Narrative narrative = read({report, edition.ruleSet(), figures, nullptr}, edition, nullptr);
    EXPECT_TRUE(narrative.findings.empty());
    ASSERT_FALSE(narrative.figures.empty());
    EXPECT_EQ(narrative.figures.front().status, FigureStatus::Contradicts);
}

} // namespace
} // namespace gouji::narrative
