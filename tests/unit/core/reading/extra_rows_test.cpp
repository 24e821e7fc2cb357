// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace gouji::reading {
namespace {

using document::Position;
using reports::CellRef;
using reports::TableCode;

class ExtraCellsTest : public testing::Test {
protected:
    const reports::Table& table(const char* code)
    {
        m_reports = locateReports(m_workbook, m_catalogue, std::nullopt);
        return *m_reports.front().find(TableCode(code));
    }

    void set(const reports::Table& table, Position position, document::CellValue value)
    {
        m_workbook.sheets[static_cast<std::size_t>(table.sheetIndex)].set(position, {std::move(value)});
    }

    // Where the figure in the table's last row and column stands.
    Position last(const char* code) { return table(code).range.last; }

    packs::Catalogue m_catalogue = packs::builtInCatalogue();
    document::Workbook m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
    std::vector<reports::Report> m_reports;
};

TEST_F(ExtraCellsTest, FindsNoneInTheForm)
{
    for (const char* code : {"disclosure", "applications", "reviews"})
        EXPECT_TRUE(table(code).extraCells.empty()) << code;
}

TEST_F(ExtraCellsTest, FindsASecondRowOfFigures)
{
    const Position end = last("reviews");
    for (int column = 0; column <= end.column; ++column)
        set(table("reviews"), {end.row + 1, column}, 3.0);
    const auto& cells = table("reviews").extraCells;
    ASSERT_EQ(cells.size(), 15u);
    EXPECT_EQ(cells.front().position, (Position{end.row + 1, 0}));
    EXPECT_TRUE(cells.front().heading.empty());
}

TEST_F(ExtraCellsTest, FindsAHeadedColumnAtTheRight)
{
    const Position end = last("applications");
    set(table("applications"), {table("applications").range.first.row, end.column + 1}, std::string("外国人"));
    set(table("applications"), {end.row, end.column + 1}, 5.0);
    const auto& cells = table("applications").extraCells;
    ASSERT_EQ(cells.size(), 1u);
    EXPECT_EQ(cells.front().position, (Position{end.row, end.column + 1}));
    EXPECT_EQ(cells.front().heading, "外国人");
}

TEST_F(ExtraCellsTest, FindsASurplusCell)
{
    const Position end = last("reviews");
    set(table("reviews"), {end.row, end.column + 1}, 99.0);
    EXPECT_EQ(table("reviews").extraCells.size(), 1u);
}

TEST_F(ExtraCellsTest, FindsNoneInWordsMarksAndYears)
{
    const Position end = last("applications");
    set(table("applications"), {end.row, end.column + 1}, std::string("相符"));
    set(table("applications"), {end.row - 1, end.column + 1}, std::string("√"));
    set(table("applications"), {end.row - 2, end.column + 1}, 2024.0);
    EXPECT_TRUE(table("applications").extraCells.empty());
}

TEST_F(ExtraCellsTest, FindsRowsBelowNotes)
{
    for (const char* note : {"其中：街道办事处", "注：以下为所属单位", "补充统计"}) {
        m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
        const Position end = last("reviews");
        set(table("reviews"), {end.row + 1, 0}, std::string(note));
        set(table("reviews"), {end.row + 2, 0}, std::string("（单位填写）"));
        for (int column = 0; column <= end.column; ++column)
            set(table("reviews"), {end.row + 3, column}, 3.0);
        EXPECT_EQ(table("reviews").extraCells.size(), 15u) << note;
    }
}

TEST_F(ExtraCellsTest, FindsNoneInWhatFollowsTheTable)
{
    for (const char* text : {"五、存在的主要问题及改进情况", "附表：所属单位情况"}) {
        m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
        const Position end = last("reviews");
        set(table("reviews"), {end.row + 1, 0}, std::string(text));
        for (int column = 1; column <= end.column; ++column)
            set(table("reviews"), {end.row + 2, column}, 3.0);
        EXPECT_TRUE(table("reviews").extraCells.empty()) << text;
    }
    m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
    const Position end = last("reviews");
    set(table("reviews"), {end.row + 1, 0}, std::string("科室"));
    set(table("reviews"), {end.row + 1, 3}, std::string("收件"));
    for (int column = 1; column <= end.column; ++column)
        set(table("reviews"), {end.row + 2, column}, 3.0);
    EXPECT_TRUE(table("reviews").extraCells.empty()) << "a table of its own";
}

TEST_F(ExtraCellsTest, FindsFiguresThatLookLikeYears)
{
    const Position end = last("applications");
    set(table("applications"), {table("applications").range.first.row, end.column + 1}, std::string("外国人"));
    set(table("applications"), {end.row, end.column + 1}, 2024.0);
    EXPECT_EQ(table("applications").extraCells.size(), 1u);
    m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
    set(table("reviews"), {last("reviews").row + 1, 0}, 1987.0);
    for (int column = 1; column <= last("reviews").column; ++column)
        set(table("reviews"), {last("reviews").row + 1, column}, 2001.0);
    EXPECT_EQ(table("reviews").extraCells.size(), 15u);
}

TEST_F(ExtraCellsTest, FindsNoneInYearsUnderTheirHeading)
{
    const Position end = last("applications");
    set(table("applications"), {table("applications").range.first.row, end.column + 1}, std::string("成立年份"));
    set(table("applications"), {end.row, end.column + 1}, 2001.0);
    set(table("applications"), {end.row - 1, end.column + 1}, 1998.0);
    EXPECT_TRUE(table("applications").extraCells.empty());
}

TEST_F(ExtraCellsTest, FindsNoneInWhatAnOfficeCalculatesToCheckItself)
{
    for (const char* heading : {"校验", "本行核对", "差额", "check"}) {
        m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
        const Position end = last("applications");
        set(table("applications"), {table("applications").range.first.row, end.column + 1}, std::string(heading));
        auto& sheet = m_workbook.sheets[static_cast<std::size_t>(table("applications").sheetIndex)];
        sheet.set({end.row, end.column + 1}, {5.0, document::Origin::Formula});
        EXPECT_TRUE(table("applications").extraCells.empty()) << heading;
        sheet.set({end.row, end.column + 1}, {5.0, document::Origin::Typed});
        EXPECT_EQ(table("applications").extraCells.size(), 1u) << heading << " typed";
    }
    m_workbook = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
    const Position end = last("applications");
    set(table("applications"), {table("applications").range.first.row, end.column + 1}, std::string("外国人"));
    m_workbook.sheets[static_cast<std::size_t>(table("applications").sheetIndex)].set(
        {end.row, end.column + 1}, {5.0, document::Origin::Formula});
    EXPECT_EQ(table("applications").extraCells.size(), 1u) << "calculated, but no check";
}

TEST_F(ExtraCellsTest, FindsNoneBehindABlankRowOrColumn)
{
    const Position end = last("applications");
    for (int column = 0; column <= end.column; ++column)
        set(table("applications"), {end.row + 2, column}, 3.0);
    set(table("applications"), {end.row, end.column + 2}, 3.0);
    EXPECT_TRUE(table("applications").extraCells.empty());
}

TEST_F(ExtraCellsTest, FindsNoneInSignaturesAndPageNumbers)
{
    const Position end = last("applications");
    set(table("applications"), {end.row + 1, 0}, std::string("联系电话"));
    set(table("applications"), {end.row + 1, end.column}, 82345678.0);
    EXPECT_TRUE(table("applications").extraCells.empty());
    set(table("applications"), {end.row + 1, 0}, {});
    set(table("applications"), {end.row + 1, end.column}, 3.0);
    EXPECT_TRUE(table("applications").extraCells.empty());
}

} // namespace
} // namespace gouji::reading
