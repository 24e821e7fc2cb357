// SPDX-License-Identifier: MPL-2.0
#include "core/reading/locator.hpp"

#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using reports::CellRef;
using reports::ColumnCode;
using reports::RowCode;
using reports::TableCode;
using test::FormLayout;

const CellRef received{TableCode("applications"), RowCode("1"), ColumnCode("natural-person")};

// Last year's copy of a form or of some of its tables beside this year's.
class CopiesTest : public testing::Test {
protected:
    // A form on one sheet whose tables all begin in that place, told by one of its figures.
    Grid form(double figure, Position corner, std::set<TableCode> without = {}) const
    {
        FormLayout layout{.headings = FormLayout::Headings::OnceOnly, .corner = corner, .oneSheet = true};
        layout.without = std::move(without);
        return test::formOf(m_catalogue.editions.back(), {{received, {figure}}}, layout).sheets.front();
    }

    static Grid joined(Grid grid, const Grid& other)
    {
        for (int row = 0; row < other.rowCount(); ++row) {
            for (int column = 0; column < other.columnCount(row); ++column)
                grid.set({row, column}, other.at({row, column}));
        }
        return grid;
    }

    // Writes another text over each cell that holds this one.
    static void reword(Grid& grid, const std::string& label, const std::string& other)
    {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(row); ++column) {
                const std::string* text = grid.at({row, column}).text();
                if (text && *text == label)
                    grid.set({row, column}, {other});
            }
        }
    }

    std::vector<reports::Report> locate(std::vector<Grid> sheets) const
    {
        return locateReports({std::move(sheets)}, m_catalogue, std::nullopt);
    }

    static double figureOf(const reports::Report& report)
    {
        const reports::Table* table = report.find(received.table);
        const reports::ReportCell* cell = table ? table->find(received.row, received.column) : nullptr;
        return cell ? cell->figure.number.toDouble() : 0;
    }

    packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(CopiesTest, AreReportsOfTheirOwn)
{
    for (const Position corner : {Position{80, 0}, Position{0, 20}}) {
        const auto reports = locate({joined(form(1, {}), form(2, corner))});
        ASSERT_EQ(reports.size(), 2u);
        EXPECT_EQ(figureOf(reports[0]), 1);
        EXPECT_EQ(figureOf(reports[1]), 2);
    }
}

TEST_F(CopiesTest, DoNotMixWithTheReportTheyStandBeside)
{
    const std::set<TableCode> others{TableCode("disclosure"), TableCode("reviews")};
    const Grid copy = form(2, {}, others);
    const auto above = locate({joined(copy, form(1, {40, 0}))});
    const auto below = locate({joined(form(1, {}), form(2, {80, 0}, others))});
    const auto onASheetBefore = locate({copy, form(1, {})});
    for (const auto& reports : {above, below, onASheetBefore}) {
        ASSERT_EQ(reports.size(), 2u);
        const bool copyFirst = reports[0].tables.size() == 1;
        EXPECT_EQ(reports[copyFirst ? 1 : 0].tables.size(), 3u);
        EXPECT_EQ(figureOf(reports[copyFirst ? 1 : 0]), 1);
        EXPECT_EQ(figureOf(reports[copyFirst ? 0 : 1]), 2);
    }
}

TEST_F(CopiesTest, KeepToTheirSheetsWhereATableIsMissing)
{
    const auto reports = locate({form(1, {}, {TableCode("disclosure")}), form(2, {})});
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].tables.size(), 2u);
    EXPECT_EQ(reports[0].find(TableCode("disclosure")), nullptr);
    EXPECT_EQ(figureOf(reports[1]), 2);
}

TEST_F(CopiesTest, DoNotStandInForATableThatLacksAColumnHeading)
{
    Grid first = form(1, {});
    reword(first, "科研机构", "院校");
    const auto reports = locate({joined(first, form(2, {80, 0}))});
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(figureOf(reports[0]), 1);
    EXPECT_EQ(reports[0].find(received.table)->missingColumns, std::vector{ColumnCode("research")});
    EXPECT_TRUE(reports[1].find(received.table)->missingColumns.empty());
}

TEST_F(CopiesTest, DoNotLendTheirRows)
{
    const std::set<TableCode> others{TableCode("disclosure"), TableCode("reviews")};
    Grid first = form(1, {}, others);
    reword(first, "一、本年新收政府信息公开申请数量", "本年新收");
    reword(first, "科研机构", "院校");
    const auto reports = locate({joined(first, form(2, {first.rowCount(), 0}, others))});
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].find(received.table)->missingRows, std::vector{received.row});
    EXPECT_EQ(figureOf(reports[1]), 2);
}

TEST_F(CopiesTest, DoNotLendTheirColumns)
{
    Grid first = form(1, {});
    reword(first, "总计", "全部");
    const auto reports = locate({joined(first, form(2, {0, 20}))});
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].find(received.table)->missingColumns, std::vector{ColumnCode("total")});
    EXPECT_TRUE(reports[1].find(received.table)->missingColumns.empty());
    const reports::Table* reviews = reports[0].find(TableCode("reviews"));
    EXPECT_EQ(reviews->missingRows.size(), 3u);
    EXPECT_EQ(reviews->cells.size(), 12u);
}

TEST_F(CopiesTest, DoNotLendTheirGroups)
{
    for (const char* heading : {"未经复议直接起诉", "复议后起诉"}) {
        Grid first = form(1, {});
        reword(first, heading, "其余");
        const auto reports = locate({joined(first, form(2, {0, 15}))});
        ASSERT_EQ(reports.size(), 2u);
        EXPECT_EQ(reports[0].find(TableCode("reviews"))->missingRows.size(), 1u) << heading;
        EXPECT_EQ(reports[0].find(TableCode("reviews"))->cells.size(), 10u) << heading;
    }
}

TEST_F(CopiesTest, HaveRangesOfTheirOwn)
{
    const auto reports = locate({joined(form(1, {}), form(2, {0, 20}))});
    ASSERT_EQ(reports.size(), 2u);
    for (const reports::Table& table : reports[1].tables)
        EXPECT_EQ(table.range.first.column, 20) << table.code.text();
}

} // namespace
} // namespace gouji::reading
