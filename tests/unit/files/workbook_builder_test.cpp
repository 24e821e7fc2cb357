// SPDX-License-Identifier: MPL-2.0
#include "files/values/written_value.hpp"
#include "files/workbook_builder.hpp"

#include <gtest/gtest.h>

namespace gouji::files {
namespace {

document::Cell number(double value) { return {value, document::Origin::Typed}; }

std::string keyOf(const Refusal& refusal) { return refusal ? refusal->key : "taken"; }

TEST(WorkbookBuilderTest, CountsTheBlankCellsBeforeAFilledOne)
{
    WorkbookBuilder workbook({.cells = 10});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");

    EXPECT_EQ(keyOf(workbook.place({4, 4}, number(1))), "taken");
    EXPECT_EQ(keyOf(workbook.place({4, 2}, number(1))), "taken");
    EXPECT_EQ(keyOf(workbook.place({0, 0}, number(1))), "file.too-many-cells");
}

TEST(WorkbookBuilderTest, CountsTheCellsOfAllSheets)
{
    WorkbookBuilder workbook({.cells = 3});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");
    EXPECT_EQ(keyOf(workbook.place({0, 0}, number(1))), "taken");
    EXPECT_EQ(keyOf(workbook.endSheet()), "taken");
    ASSERT_EQ(keyOf(workbook.beginSheet("b")), "taken");
    EXPECT_EQ(keyOf(workbook.place({0, 0}, number(1))), "file.too-many-cells");
}

TEST(WorkbookBuilderTest, CountsTheTextOfAllCells)
{
    WorkbookBuilder workbook({.textBytes = 5});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");

    EXPECT_EQ(keyOf(workbook.place({0, 0}, {std::string("abc"), {}})), "taken");
    EXPECT_EQ(keyOf(workbook.repeatRow(0, 1)), "file.too-many-cells");
}

TEST(WorkbookBuilderTest, RefusesWhatLiesOutsideASheet)
{
    WorkbookBuilder workbook({});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");

    EXPECT_EQ(keyOf(workbook.place({mostRows, 0}, number(1))), "file.outside-sheet");
    EXPECT_EQ(keyOf(workbook.merge({{0, 0}, {0, mostColumns}})), "file.outside-sheet");
}

TEST(WorkbookBuilderTest, CapsTheNumberOfSheets)
{
    WorkbookBuilder workbook({.sheets = 1});

    EXPECT_EQ(keyOf(workbook.beginSheet("a")), "taken");
    EXPECT_EQ(keyOf(workbook.beginSheet("b")), "file.too-many-sheets");
}

TEST(WorkbookBuilderTest, CapsTheNumberOfMergedAreas)
{
    WorkbookBuilder workbook({.merges = 1});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");

    EXPECT_EQ(keyOf(workbook.merge({{0, 0}, {0, 1}})), "taken");
    EXPECT_EQ(keyOf(workbook.merge({{1, 0}, {1, 1}})), "file.too-many-merges");
}

TEST(WorkbookBuilderTest, CapsTheRowsOfMergedAreas)
{
    WorkbookBuilder workbook({.mergedRows = 10});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");

    EXPECT_EQ(keyOf(workbook.merge({{0, 0}, {10, 0}})), "taken");
    EXPECT_EQ(keyOf(workbook.endSheet()), "file.too-many-merges");
}

TEST(WorkbookBuilderTest, CutsMergedColumnsOffFarBelowTheLastCell)
{
    WorkbookBuilder workbook({});
    ASSERT_EQ(keyOf(workbook.beginSheet("a")), "taken");
    EXPECT_EQ(keyOf(workbook.merge({{0, 0}, {mostRows - 1, 0}})), "taken");
    EXPECT_EQ(keyOf(workbook.place({3, 0}, number(1))), "taken");
    EXPECT_EQ(keyOf(workbook.endSheet()), "taken");

    const document::Area area = workbook.take().sheets.at(0).areaAt({0, 0});
    EXPECT_GE(area.last.row, 3);
    EXPECT_LT(area.last.row, 2'000);
}

} // namespace
} // namespace gouji::files
