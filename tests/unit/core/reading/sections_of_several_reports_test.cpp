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
using document::Workbook;

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

} // namespace
} // namespace gouji::reading
