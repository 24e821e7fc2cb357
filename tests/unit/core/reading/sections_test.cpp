// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sections.hpp"

#include "core/reading/locator.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using document::Workbook;
using Lines = std::vector<std::string>;

const packs::Catalogue& forms()
{
    static const packs::Catalogue catalogue = packs::builtInCatalogue();
    return catalogue;
}

const packs::Edition& edition() { return *forms().find(reports::EditionCode("2021")); }

// A standard table without the heading of its section.
Grid tableOf(std::size_t index)
{
    test::FormLayout layout;
    layout.headings = test::FormLayout::Headings::Repeated;
    const Grid form = test::formOf(edition(), {}, layout).sheets.at(index);
    Grid table("表 " + std::to_string(index + 1));
    for (int row = 1; row < form.rowCount(); ++row) {
        for (int column = 0; column < form.columnCount(row); ++column)
            table.set({row - 1, column}, form.at({row, column}));
    }
    return table;
}

// A text; "#2" stands for the table of that section.
Workbook textOf(const Lines& lines)
{
    Workbook text;
    text.medium = document::Medium::Text;
    for (const std::string& line : lines) {
        if (line.size() == 2 && line.front() == '#')
            text.sheets.push_back(tableOf(static_cast<std::size_t>(line[1] - '2')));
        else
            text.paragraphs.push_back({line, static_cast<int>(text.sheets.size())});
    }
    return text;
}

// The sections as lines: "[1] 一、总体情况" above its paragraphs.
Lines written(const std::vector<reports::Section>& sections)
{
    Lines lines;
    for (const reports::Section& section : sections) {
        std::string line(1, '[');
        line.append(std::to_string(section.number)).append(1, ']');
        if (!section.heading.empty())
            line.append(1, ' ').append(section.heading);
        lines.push_back(std::move(line));
        for (const reports::SectionParagraph& paragraph : section.paragraphs)
            lines.push_back(paragraph.text);
    }
    return lines;
}

std::vector<Lines> sectionsIn(const Workbook& document)
{
    std::vector<Lines> all;
    for (const reports::Report& report : locateReports(document, forms(), {}))
        all.push_back(written(report.sections));
    return all;
}

Lines sectionsInOne(const Workbook& document)
{
    const std::vector<Lines> all = sectionsIn(document);
    EXPECT_EQ(all.size(), 1u);
    return all.empty() ? Lines() : all.front();
}

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

constexpr const char* two = "二、主动公开政府信息情况";
constexpr const char* three = "三、收到和处理政府信息公开申请情况";
constexpr const char* four = "四、政府信息公开行政复议、行政诉讼情况";
constexpr const char* five = "五、存在的主要问题及改进情况";
constexpr const char* six = "六、其他需要报告的事项";

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

// The form with texts in cells in front of its tables and behind them.
class SectionsOfWorkbookTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_workbook.sheets.emplace_back("封面");
        m_workbook.sheets.emplace_back("文字");
        for (Grid& sheet : test::formOf(edition()).sheets)
            m_workbook.sheets.push_back(std::move(sheet));
        m_workbook.sheets.emplace_back("其他");
        put(0, {0, 0}, "甲县乙局2024年政府信息公开工作年度报告");
        put(1, {0, 0}, "一、总体情况");
        put(1, {1, 0}, "全年收到3件。");
        put(5, {0, 1}, "五、存在的主要问题及改进情况");
        put(5, {1, 1}, "公开不够细。\n  回应不够快。");
    }

    void put(std::size_t sheet, Position at, const std::string& text)
    {
        m_workbook.sheets.at(sheet).set(at, {text});
    }

    Workbook m_workbook;
};

TEST_F(SectionsOfWorkbookTest, AreCellsOfText)
{
    EXPECT_EQ(sectionsInOne(m_workbook),
              (Lines{"[0]", "甲县乙局2024年政府信息公开工作年度报告", "[1] 一、总体情况", "全年收到3件。",
                     "[2] 二、主动公开政府信息情况", "[3] 三、收到和处理政府信息公开申请情况",
                     "[4] 四、政府信息公开行政复议、行政诉讼情况", "[5] 五、存在的主要问题及改进情况",
                     "公开不够细。", "回应不够快。"}));
    const auto reports = locateReports(m_workbook, forms(), {});
    const reports::SectionParagraph& last = reports.at(0).sections.back().paragraphs.at(1);
    EXPECT_EQ(last.at, document::Location(document::CellLocation{5, {1, 1}}));
    EXPECT_EQ(last.offset, std::string("公开不够细。\n  ").size());
}

TEST_F(SectionsOfWorkbookTest, AListOfOtherThingsIsNoTextOfThem)
{
    for (int row = 0; row < 2'000; ++row)
        put(5, {row, 3}, "某单位");
    m_workbook.sheets.emplace_back("名单");
    for (int row = 0; row < 2'000; ++row)
        put(6, {row, 0}, "某人");
    const Lines sections = sectionsInOne(m_workbook);
    EXPECT_EQ(std::ranges::count(sections, "某人"), 0);
    EXPECT_EQ(std::ranges::count(sections, "某单位"), 2'000) << "a sheet with a heading is one of the report";
}

TEST_F(SectionsOfWorkbookTest, WithoutAHeadingStandInFront)
{
    m_workbook.sheets.erase(m_workbook.sheets.begin(), m_workbook.sheets.begin() + 2);
    m_workbook.sheets.pop_back();
    for (Grid& sheet : m_workbook.sheets)
        sheet.set({0, 0}, {std::string("某表")});
    EXPECT_EQ(sectionsInOne(m_workbook), (Lines{"[0]", "某表", "某表", "某表"}));
}

TEST_F(SectionsOfWorkbookTest, MayHaveTheirHeadingInCellsBeside)
{
    put(5, {2, 0}, "六");
    put(5, {2, 1}, "其他需要报告的事项");
    put(5, {2, 2}, "没有收费。");
    const Lines sections = sectionsInOne(m_workbook);
    EXPECT_EQ(Lines(sections.end() - 2, sections.end()), (Lines{"[6] 六其他需要报告的事项", "没有收费。"}));
}

TEST_F(SectionsOfWorkbookTest, MayBeCalledByTheirSheet)
{
    m_workbook.sheets.emplace_back("六、其他需要报告的事项");
    put(6, {0, 0}, "没有收费。");
    m_workbook.sheets.emplace_back("填表说明");
    put(7, {0, 0}, "按年填报。");
    const Lines sections = sectionsInOne(m_workbook);
    EXPECT_EQ(Lines(sections.end() - 4, sections.end()),
              (Lines{"[6] 六、其他需要报告的事项", "没有收费。", "[-1]", "按年填报。"}));
}

TEST_F(SectionsOfWorkbookTest, NotesAndResultsOfFormulasAreNoTextOfThem)
{
    Grid& table = m_workbook.sheets.at(3);
    const int column = table.columnCount(10) + 1;
    put(3, {10, column}, "核对");
    table.set({11, column}, {std::string("不符，多3件"), document::Origin::Formula});
    table.set({table.rowCount() + 1, 0}, {std::string("相符"), document::Origin::Formula});
    put(3, {12, column}, "此列由办公室填写。");
    m_workbook.sheets.at(1).set({2, 0}, {std::string("其中网络申请2件。"), document::Origin::Formula});
    const Lines sections = sectionsInOne(m_workbook);
    EXPECT_EQ(std::ranges::count(sections, "核对"), 0);
    EXPECT_EQ(std::ranges::count(sections, "不符，多3件"), 0);
    EXPECT_EQ(std::ranges::count(sections, "相符"), 0);
    EXPECT_EQ(std::ranges::count(sections, "此列由办公室填写。"), 1);
    EXPECT_EQ(std::ranges::count(sections, "其中网络申请2件。"), 1);
}

Lines reportOf(const std::string& agency)
{
    return {agency + "2024年政府信息公开工作年度报告",
            "一、总体情况",
            agency + "收到3件。",
            two,
            "#2",
            three,
            "#3",
            four,
            "#4",
            six,
            agency + "无。"};
}

TEST(SectionsOfSeveralReportsTest, BelongToTheirOwn)
{
    Lines text = reportOf("甲县乙局");
    for (std::string& line : reportOf("甲县丙局"))
        text.push_back(std::move(line));
    const std::vector<Lines> sections = sectionsIn(textOf(text));
    ASSERT_EQ(sections.size(), 2u);
    for (std::size_t index = 0; index < 2; ++index) {
        const std::string agency = index == 0 ? "甲县乙局" : "甲县丙局";
        EXPECT_EQ(sections[index],
                  (Lines{"[0]", agency + "2024年政府信息公开工作年度报告", "[1] 一、总体情况",
                         agency + "收到3件。", std::string("[2] ") + two, std::string("[3] ") + three,
                         std::string("[4] ") + four, std::string("[6] ") + six, agency + "无。"}));
    }
}

TEST(SectionsOfSeveralReportsTest, BeginWithTheirFirstHeadingWhereTheyHaveNoTitle)
{
    const std::vector<Lines> sections = sectionsIn(
        textOf({"一、总体情况", "甲。", two, "#2", six, "乙。", "一、总体情况", "丙。", two, "#2", six, "丁。"}));
    ASSERT_EQ(sections.size(), 2u);
    EXPECT_EQ(sections[0].back(), "乙。");
    EXPECT_EQ(sections[1],
              (Lines{"[1] 一、总体情况", "丙。", std::string("[2] ") + two, std::string("[6] ") + six, "丁。"}));
}

TEST(SectionsOfSeveralReportsTest, StandOnTheirOwnSheets)
{
    Workbook workbook;
    for (const char* unit : {"甲局", "乙局"}) {
        workbook.sheets.emplace_back(std::string(unit) + "文字");
        workbook.sheets.back().set({0, 0}, {std::string(unit)});
        workbook.sheets.back().set({1, 0}, {std::string("一、总体情况")});
        workbook.sheets.back().set({2, 0}, {std::string(unit) + "收到3件。"});
        for (Grid& sheet : test::formOf(edition()).sheets)
            workbook.sheets.push_back(std::move(sheet));
    }
    const std::vector<Lines> sections = sectionsIn(workbook);
    ASSERT_EQ(sections.size(), 2u);
    EXPECT_EQ(Lines(sections[0].begin(), sections[0].begin() + 4),
              (Lines{"[0]", "甲局", "[1] 一、总体情况", "甲局收到3件。"}));
    EXPECT_EQ(Lines(sections[1].begin(), sections[1].begin() + 4),
              (Lines{"[0]", "乙局", "[1] 一、总体情况", "乙局收到3件。"}));
}

TEST(SectionsOfSeveralReportsTest, MayStandBesideEachOther)
{
    Workbook workbook;
    Grid& sheet = workbook.sheets.emplace_back("表");
    for (const int left : {0, 20}) {
        const std::string unit = left == 0 ? "甲局" : "乙局";
        sheet.set({0, left}, {std::string("一、总体情况")});
        sheet.set({1, left}, {unit + "收到3件。"});
        test::FormLayout layout;
        layout.oneSheet = true;
        layout.headings = test::FormLayout::Headings::Repeated;
        const Grid form = test::formOf(edition(), {}, layout).sheets.at(0);
        for (int row = 0; row < form.rowCount(); ++row) {
            for (int column = 0; column < form.columnCount(row); ++column)
                sheet.set({row + 3, left + column}, form.at({row, column}));
        }
    }
    const std::vector<Lines> sections = sectionsIn(workbook);
    ASSERT_EQ(sections.size(), 2u);
    EXPECT_EQ(sections[0].at(1), "甲局收到3件。");
    EXPECT_EQ(sections[1].at(1), "乙局收到3件。");
    EXPECT_EQ(std::ranges::count(sections[0], "乙局收到3件。"), 0);
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
