// SPDX-License-Identifier: MPL-2.0
#include "calc/document_reader.hpp"
#include "calc/navigation.hpp"
#include "core/validation.hpp"
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XViewPane.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <chrono>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using model::Position;

class DocumentReaderTest : public OfficeTest<Language::Chinese, Extension::Absent> {
protected:
    static model::Workbook read(const Document& document)
    {
        return calc::readWorkbook(document, catalogue::builtInCatalogue());
    }
};

TEST_F(DocumentReaderTest, ReadsWhatCellsHold)
{
    const Document document = office().newSpreadsheet();
    enter(document, "B2", "1.5");
    enter(document, "C2", "总计");
    enter(document, "D2", "=\"\"");
    enter(document, "E2", "=1/0");
    const model::Grid grid = read(document).sheets.at(0);
    EXPECT_TRUE(grid.at({0, 0}).isBlank());
    EXPECT_EQ(std::get<double>(grid.at({1, 1}).value), 1.5);
    EXPECT_EQ(*grid.at({1, 2}).text(), "总计");
    EXPECT_TRUE(grid.at({1, 3}).isBlank());
    EXPECT_TRUE(std::holds_alternative<model::CellError>(grid.at({1, 4}).value));
}

TEST_F(DocumentReaderTest, ReadsFormulasErrorsAndMergedCellsOfTables)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    enter(document, "D27", "=SUM(D8:D26)", 2);
    enter(document, "J27", "=1/0", 2);
    const model::Grid grid = read(document).sheets.at(2);
    EXPECT_EQ(grid.name(), "三、依申请公开");
    EXPECT_EQ(grid.at({26, 3}).origin, model::Origin::Formula);
    EXPECT_EQ(std::get<model::CellError>(grid.at({26, 9}).value).code, "#DIV/0!");
    EXPECT_EQ(grid.at({5, 3}).origin, model::Origin::Typed);
    const Reference<css::util::XMergeable> corner(sheetOf(document, 2)->getCellRangeByName("A3"), UNO_QUERY_THROW);
    ASSERT_TRUE(corner->getIsMerged());
    EXPECT_GT(grid.areaAt({2, 0}).last, (Position{2, 0}));
}

TEST_F(DocumentReaderTest, ReadsHiddenSheetsToo)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    Reference<css::beans::XPropertySet>(sheetOf(document, 2), UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(false));
    const auto catalogue = catalogue::builtInCatalogue();
    const auto validations = validate(read(document), catalogue);
    ASSERT_EQ(validations.size(), 1U);
    EXPECT_TRUE(validations.front().report.find(model::TableCode("applications")));
}

TEST_F(DocumentReaderTest, IsQuickWithManyRows)
{
    const Document document = office().newSpreadsheet();
    for (const char* column : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"})
        enter(document, (std::string(column) + "1").c_str(), "=ROW()*COLUMN()");
    Reference<css::sheet::XCellSeries>(sheetOf(document)->getCellRangeByName("A1:J100000"), UNO_QUERY_THROW)
        ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    const auto start = std::chrono::steady_clock::now();
    const model::Grid grid = read(document).sheets.at(0);
    const auto taken = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(std::get<double>(grid.at({99'999, 9}).value), 1'000'000.0);
    EXPECT_LT(taken, std::chrono::seconds(10)); // over the bridge; within the office it is far less
}

class NavigationTest : public DocumentReaderTest {
protected:
    static css::uno::Sequence<css::table::CellRangeAddress> selectionOf(const Document& document)
    {
        const auto selection = Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentSelection();
        const Reference<css::sheet::XSheetCellRanges> ranges(selection, css::uno::UNO_QUERY);
        return ranges.is() ? ranges->getRangeAddresses() : css::uno::Sequence<css::table::CellRangeAddress>();
    }
};

TEST_F(NavigationTest, SelectsAllCellsOnTheirSheet)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    calc::selectCells(document, 2, {{5, 3}, {6, 3}, {26, 3}, {27, 3}});
    const auto selected = selectionOf(document);
    ASSERT_GE(selected.getLength(), 2);
    EXPECT_EQ(selected[0].Sheet, 2);
    int cells = 0;
    for (const auto& range : selected)
        cells += range.EndRow - range.StartRow + 1;
    EXPECT_EQ(cells, 4);
}

TEST_F(NavigationTest, ShowsACellFarAway)
{
    const Document document = office().newSpreadsheet();
    calc::selectCells(document, 0, {{4'000, 50}, {3'000, 50}});
    EXPECT_EQ(selectionOf(document).getLength(), 2);
    const Reference<css::sheet::XViewPane> view(
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController(), UNO_QUERY_THROW);
    const css::table::CellRangeAddress visible = view->getVisibleRange();
    EXPECT_LE(visible.StartRow, 4'000);
    EXPECT_GE(visible.EndRow, 4'000);
    EXPECT_LE(visible.StartColumn, 50);
    EXPECT_GE(visible.EndColumn, 50);
}

} // namespace gouji::office
