// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sections.hpp"

#include "core/reading/locator.hpp"
#include "reading/sections_sample.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gouji::reading {
namespace {

using namespace sections_sample;
using document::Grid;
using document::Position;
using document::Workbook;

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

} // namespace
} // namespace gouji::reading
