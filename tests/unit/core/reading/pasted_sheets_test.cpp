// SPDX-License-Identifier: MPL-2.0
#include "core/reading/pasted_sheets.hpp"

#include "core/reading/locator.hpp"
#include "reading/drawn_grid.hpp"

#include <gtest/gtest.h>

namespace gouji::reading {
namespace {

document::Document sheetOf(const std::string& text)
{
    document::Document document;
    document.sheets.push_back(gridOf(text));
    return document;
}

std::string textAt(const document::Grid& grid, document::Position position)
{
    const std::string* text = grid.at(position).text();
    return text ? *text : std::string();
}

// Table 四 as Calc shows it where it was pasted from Writer.
const std::string pastedReviews = "四、政府信息公开行政复议、行政诉讼情况\n"
                                  "行政复议|行政诉讼\n"
                                  "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉\n"
                                  "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|"
                                  "尚未审结|总计\n"
                                  "1|2|3|4|10|5|6|7|8|26|9|10|11|12|42\n";

class PastedSheetsTest : public testing::Test {
protected:
    // The address and figure of a cell of table 四: "J5 26"; empty where it is not found.
    std::string cellOf(const std::string& text, const char* row, const char* column) const
    {
        const auto reports = locateReports(sheetOf(text), m_catalogue, std::nullopt);
        if (reports.size() != 1)
            return {};
        const reports::Table* table = reports.front().find(reports::TableCode("reviews"));
        const reports::ReportCell* cell =
            table ? table->find(reports::RowCode(row), reports::ColumnCode(column)) : nullptr;
        return cell ? document::addressOf(cell->position) + " " + cell->figure.number.toString() : std::string();
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(PastedSheetsTest, FindHeadingsThatMovedLeft)
{
    EXPECT_EQ(cellOf(pastedReviews, "reconsideration", "total"), "E5 10");
    EXPECT_EQ(cellOf(pastedReviews, "direct-litigation", "total"), "J5 26");
    EXPECT_EQ(cellOf(pastedReviews, "litigation-after-reconsideration", "upheld"), "K5 9");
    EXPECT_EQ(cellOf(pastedReviews, "litigation-after-reconsideration", "total"), "O5 42");
}

// A blank in front of figures is a figure that nobody typed.
TEST_F(PastedSheetsTest, KeepABlankFirstFigure)
{
    std::string text = pastedReviews;
    text.replace(text.find("\n1|"), 3, "\n|");
    EXPECT_EQ(cellOf(text, "direct-litigation", "total"), "J5 26");
    EXPECT_EQ(cellOf(text, "reconsideration", "corrected"), "B5 2");
}

TEST_F(PastedSheetsTest, MoveNothingWhereMergesAreThere)
{
    document::Document whole = sheetOf("行政复议|||||行政诉讼\n"
                                       "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉\n"
                                       "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|"
                                       "尚未审结|总计\n"
                                       "1|2|3|4|10|5|6|7|8|26|9|10|11|12|42\n");
    document::Grid& grid = whole.sheets.front();
    grid.merge({{0, 0}, {0, 4}});
    grid.merge({{0, 5}, {0, 14}});
    grid.merge({{1, 5}, {1, 9}});
    grid.merge({{1, 10}, {1, 14}});
    const PastedSheets pasted(whole, m_catalogue);
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 15; ++column)
            EXPECT_EQ(textAt(pasted.document().sheets.front(), {row, column}), textAt(grid, {row, column}));
}

} // namespace
} // namespace gouji::reading
