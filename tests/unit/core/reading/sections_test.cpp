// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sections.hpp"

#include "core/reading/locator.hpp"
#include "reading/sections_sample.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gouji::reading {
namespace {

using namespace sections_sample;
using document::Grid;
using document::Workbook;

struct TextCase {
    const char* what;
    Lines text;
    Lines sections;
};

class SectionsOfTextTest : public testing::TestWithParam<TextCase> {};

TEST_P(SectionsOfTextTest, AreFoundByTheirHeadings)
{
    EXPECT_EQ(sectionsInOne(textOf(GetParam().text)), GetParam().sections) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Texts, SectionsOfTextTest,
    testing::Values(
        TextCase{"the whole form",
                 {"甲县乙局2024年政府信息公开工作年度报告", "本报告按条例编制。", "一、总体情况",
                  "全年收到申请3件。", "办结3件。", two, "#2", three, "#3", four, "#4", five, "公开的内容不够细。",
                  six, "无。", "甲县乙局", "2025年1月20日"},
                 {"[0]", "甲县乙局2024年政府信息公开工作年度报告", "本报告按条例编制。", "[1] 一、总体情况",
                  "全年收到申请3件。", "办结3件。", "[2] 二、主动公开政府信息情况",
                  "[3] 三、收到和处理政府信息公开申请情况", "[4] 四、政府信息公开行政复议、行政诉讼情况",
                  "[5] 五、存在的主要问题及改进情况", "公开的内容不够细。", "[6] 六、其他需要报告的事项", "无。",
                  "[-1]", "甲县乙局", "2025年1月20日"}},
        TextCase{"headings in brackets",
                 {"（一）总体情况", "1.主动公开。", "（二）主动公开政府信息情况", "#2",
                  "（三）收到和处理政府信息公开申请情况", "#3", "（五）存在的主要问题及改进情况",
                  "（六）其他需要报告的事项", "无"},
                 {"[1] （一）总体情况", "1.主动公开。", "[2] （二）主动公开政府信息情况",
                  "[3] （三）收到和处理政府信息公开申请情况", "[5] （五）存在的主要问题及改进情况",
                  "[6] （六）其他需要报告的事项", "无"}},
        TextCase{
            "in digits",
            {"1. 总体情况", "甲。", "2．主动公开政府信息情况", "#2", "5、存在的主要问题及改进情况", "乙。"},
            {"[1] 1. 总体情况", "甲。", "[2] 2．主动公开政府信息情况", "[5] 5、存在的主要问题及改进情况", "乙。"}},
        TextCase{"spaces and marks around them",
                 {"　一 总体情况", "甲。", "## **二、 主动公开 政府信息情况**", "#2", "六．其他需要报告的事项：",
                  "乙。"},
                 {"[1] 一 总体情况", "甲。", "[2] ## **二、 主动公开 政府信息情况**",
                  "[6] 六．其他需要报告的事项：", "乙。"}},
        TextCase{"numbers that were counted and are lost",
                 {"总体情况", "（一）主动公开。", "主动公开政府信息情况", "#2", "其他需要报告的事项", "无"},
                 {"[1] 总体情况", "（一）主动公开。", "[2] 主动公开政府信息情况", "[6] 其他需要报告的事项", "无"}},
        TextCase{
            "numbers that begin anew",
            {"1. 总体情况", "甲。", "1. 主动公开政府信息情况", "#2", "1. 存在的主要问题及改进情况", "乙。"},
            {"[1] 1. 总体情况", "甲。", "[2] 1. 主动公开政府信息情况", "[5] 1. 存在的主要问题及改进情况", "乙。"}},
        TextCase{"a number of its own",
                 {"一、", "总体情况", "甲。", two, "#2"},
                 {"[1] 一、总体情况", "甲。", "[2] 二、主动公开政府信息情况"}},
        TextCase{"text behind the heading",
                 {"一、总体情况。全年收到3件。", "办结3件。", two, "#2",
                  "五、存在的主要问题及改进情况 公开不够细。", "六、其他需要报告的事项\n无\n没有收费。"},
                 {"[1] 一、总体情况。", "全年收到3件。", "办结3件。", "[2] 二、主动公开政府信息情况",
                  "[5] 五、存在的主要问题及改进情况", "公开不够细。", "[6] 六、其他需要报告的事项", "无",
                  "没有收费。"}},
        TextCase{"text without anything between",
                 {"一、总体情况2024年全年收到申请3件。", two, "#2"},
                 {"[1] 一、总体情况", "2024年全年收到申请3件。", "[2] 二、主动公开政府信息情况"}},
        TextCase{"words added to a heading",
                 {"一、总体情况（2024年）", "甲。", two, "#2", "五、存在的主要问题及改进情况和打算", "乙。"},
                 {"[1] 一、总体情况（2024年）", "甲。", "[2] 二、主动公开政府信息情况",
                  "[5] 五、存在的主要问题及改进情况和打算", "乙。"}},
        TextCase{"other words",
                 {"一、工作概述", "甲。", two, "#2", three, "#3", four, "#4", "五、不足之处与下一步打算", "乙。",
                  "六、其他", "丙。"},
                 {"[1] 一、工作概述", "甲。", "[2] 二、主动公开政府信息情况",
                  "[3] 三、收到和处理政府信息公开申请情况", "[4] 四、政府信息公开行政复议、行政诉讼情况",
                  "[5] 五、不足之处与下一步打算", "乙。", "[6] 六、其他", "丙。"}},
        TextCase{"headings within a section",
                 {"一、总体情况", "（一）主动公开政府信息情况。甲。", "（二）收到和处理政府信息公开申请情况",
                  "乙。", "3. 其他", "丙。", two, "#2", three, "#3"},
                 {"[1] 一、总体情况", "（一）主动公开政府信息情况。甲。", "（二）收到和处理政府信息公开申请情况",
                  "乙。", "3. 其他", "丙。", "[2] 二、主动公开政府信息情况",
                  "[3] 三、收到和处理政府信息公开申请情况"}},
        TextCase{"a table of contents",
                 {"目录", "一、总体情况", two, three, "五、存在的主要问题及改进情况", "一、总体情况", "甲。", two,
                  "#2", three, "#3", "五、存在的主要问题及改进情况", "乙。"},
                 {"[0]", "目录", "一、总体情况", two, three, "五、存在的主要问题及改进情况", "[1] 一、总体情况",
                  "甲。", "[2] 二、主动公开政府信息情况", "[3] 三、收到和处理政府信息公开申请情况",
                  "[5] 五、存在的主要问题及改进情况", "乙。"}},
        TextCase{"one with pages",
                 {"一、总体情况…………1", "二、主动公开政府信息情况\t2", "一、总体情况", "甲。", two, "#2"},
                 {"[0]", "一、总体情况…………1", "二、主动公开政府信息情况\t2", "[1] 一、总体情况", "甲。",
                  "[2] 二、主动公开政府信息情况"}},
        TextCase{"sentences that begin with a numeral",
                 {"一、总体情况", "一年来，受理3件。", "2.5万人次访问。", "第二十条第一项。", two, "#2"},
                 {"[1] 一、总体情况", "一年来，受理3件。", "2.5万人次访问。", "第二十条第一项。",
                  "[2] 二、主动公开政府信息情况"}},
        TextCase{"text beside a table",
                 {two, "全年制发2件。", "#2", "以上为全年数。", three, "#3"},
                 {"[2] 二、主动公开政府信息情况", "全年制发2件。", "以上为全年数。",
                  "[3] 三、收到和处理政府信息公开申请情况"}},
        TextCase{"what a page puts below",
                 {"一、总体情况", "甲。", two, "#2", six, "无", "附件：年度报告.docx", "乙。"},
                 {"[1] 一、总体情况", "甲。", "[2] 二、主动公开政府信息情况", "[6] 六、其他需要报告的事项", "无",
                  "[-1]", "附件：年度报告.docx", "乙。"}},
        TextCase{"no heading at all", {"全年收到3件。", "#2"}, {"[0]", "全年收到3件。"}}));

TEST(SectionsTest, SayWhereTheyStand)
{
    Workbook text = textOf({"标题", "  一、总体情况：  甲。\n\n 乙。 ", "#2"});
    const auto reports = locateReports(text, forms(), {});
    const reports::Section& first = reports.at(0).sections.at(1);
    EXPECT_EQ(first.at, document::Location(document::ParagraphLocation{1}));
    ASSERT_EQ(first.paragraphs.size(), 2u);
    for (const reports::SectionParagraph& paragraph : first.paragraphs) {
        EXPECT_EQ(paragraph.at, document::Location(document::ParagraphLocation{1}));
        EXPECT_EQ(text.paragraphs[1].text.substr(paragraph.offset, paragraph.text.size()), paragraph.text);
    }
    EXPECT_EQ(first.paragraphs[1].text, "乙。");
}

TEST(SectionsTest, MayStandInATableThatLaysOutThePage)
{
    Workbook text = textOf({two, "#2", six, "没有。"});
    Grid layout("表 0");
    layout.set({0, 0}, {std::string("首页\n年报")});
    layout.set({0, 1}, {std::string("一、总体情况\n全年收到3件。\n无其他")});
    layout.set({1, 0}, {std::string("补充的一行")});
    layout.set({2, 0}, {std::string("序号")});
    layout.set({2, 1}, {std::string("名称")});
    text.sheets.insert(text.sheets.begin(), std::move(layout));
    for (document::Paragraph& paragraph : text.paragraphs)
        ++paragraph.sheetsBefore;
    EXPECT_EQ(sectionsInOne(text), (Lines{"[1] 一、总体情况", "全年收到3件。", "无其他", "补充的一行",
                                          std::string("[2] ") + two, std::string("[6] ") + six, "没有。"}));
}

// Every line looks like a heading, or like the beginning of one.
TEST(SectionsTest, AreFoundInALongTextOnce)
{
    constexpr std::size_t lines = 100'000;
    Workbook text = textOf({"一、总体情况", two, "#2", six});
    std::string cell;
    for (std::size_t line = 0; line < lines; ++line)
        cell += "一、收到和处理\n";
    text.paragraphs.push_back({std::move(cell), 1});
    for (std::size_t line = 0; line < lines; ++line)
        text.paragraphs.push_back({"一、总体情况", 1});
    const std::vector<ReportPlaces> places{{{0, {{0, 0}, {1, 1}}}}};
    const auto sections = sectionsOf(textFlowOf(text, places, SectionHeadings(forms())), 1, forms()).at(0);
    ASSERT_EQ(sections.size(), 3u);
    EXPECT_EQ(sections.back().number, 6);
    EXPECT_EQ(sections.back().paragraphs.size(), 2 * lines);
}

} // namespace
} // namespace gouji::reading
