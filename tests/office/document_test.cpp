// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"
#include "files/workbook_file.hpp"
#include "office/calc/document_reader.hpp"
#include "office/calc/navigation.hpp"
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XViewPane.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <array>
#include <chrono>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using document::Position;

class DocumentReaderTest : public OfficeTest<Language::Chinese, Extension::Absent> {
protected:
    static document::Workbook read(const Document& document)
    {
        return calc::readWorkbook(document, packs::builtInCatalogue());
    }
};

// What typing TRUE does to a cell whose format is the standard one.
void showAsTruth(const Document& document, const char* range, int sheet)
{
    const auto formats =
        Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    const sal_Int32 key = Reference<css::util::XNumberFormatTypes>(formats, UNO_QUERY_THROW)
                              ->getStandardFormat(css::util::NumberFormat::LOGICAL, {});
    Reference<css::beans::XPropertySet>(sheetOf(document, sheet)->getCellRangeByName(interop::toUno(range)),
                                        UNO_QUERY_THROW)
        ->setPropertyValue("NumberFormat", css::uno::Any(key));
}

TEST_F(DocumentReaderTest, ReadsWhatCellsHold)
{
    const Document document = office().newSpreadsheet();
    enter(document, "B2", "1.5");
    enter(document, "C2", "总计");
    enter(document, "D2", "=\"\"");
    enter(document, "E2", "=1/0");
    const document::Grid grid = read(document).sheets.at(0);
    EXPECT_TRUE(grid.at({0, 0}).isBlank());
    EXPECT_EQ(std::get<double>(grid.at({1, 1}).value), 1.5);
    EXPECT_EQ(*grid.at({1, 2}).text(), "总计");
    EXPECT_TRUE(grid.at({1, 3}).isBlank());
    EXPECT_TRUE(std::holds_alternative<document::CellError>(grid.at({1, 4}).value));
}

TEST_F(DocumentReaderTest, ReadsFormulasErrorsAndMergedCellsOfTables)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    enter(document, "D27", "=SUM(D8:D26)", 2);
    enter(document, "J27", "=1/0", 2);
    const document::Grid grid = read(document).sheets.at(2);
    EXPECT_EQ(grid.name(), "三、依申请公开");
    EXPECT_EQ(grid.at({26, 3}).origin, document::Origin::Formula);
    EXPECT_EQ(std::get<document::CellError>(grid.at({26, 9}).value).code, "#DIV/0!");
    EXPECT_EQ(grid.at({5, 3}).origin, document::Origin::Typed);
    const Reference<css::util::XMergeable> corner(sheetOf(document, 2)->getCellRangeByName("A3"), UNO_QUERY_THROW);
    ASSERT_TRUE(corner->getIsMerged());
    EXPECT_GT(grid.areaAt({2, 0}).last, (Position{2, 0}));
}

// As Calc keeps what is typed as one, and calculated. Files say the same.
TEST_F(DocumentReaderTest, TakesATruthValueForNoFigure)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    enter(document, "D8", "1", 2);
    enter(document, "E8", "0", 2);
    showAsTruth(document, "D8:E8", 2);
    enter(document, "F8", "=1=1", 2);
    enter(document, "G8", "1", 2);
    const auto expectTruths = [](const document::Grid& grid) {
        const auto textAt = [&](Position position) {
            const std::string* text = grid.at(position).text();
            return text ? *text : std::string("no text");
        };
        EXPECT_EQ(textAt({7, 3}), "TRUE");
        EXPECT_EQ(textAt({7, 4}), "FALSE");
        EXPECT_EQ(textAt({7, 5}), "TRUE");
        EXPECT_EQ(grid.at({7, 5}).origin, document::Origin::Formula);
        EXPECT_EQ(std::get<double>(grid.at({7, 6}).value), 1);
    };
    expectTruths(read(document).sheets.at(2));
    const auto file = office().folder() / "truth.ods";
    office().save(document, file, "calc8");
    expectTruths(files::readWorkbook(file)->sheets.at(2));
    const calc::CellRange table(sheetOf(document, 2)->getCellRangeByName("A1:K30"), UNO_QUERY_THROW);
    expectTruths(calc::readRange(document, table, packs::builtInCatalogue()).sheets.at(0));
}

TEST_F(DocumentReaderTest, ReadsHiddenSheetsToo)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    Reference<css::beans::XPropertySet>(sheetOf(document, 2), UNO_QUERY_THROW)
        ->setPropertyValue("IsVisible", css::uno::Any(false));
    const auto catalogue = packs::builtInCatalogue();
    const auto validations = engine::check(read(document), {catalogue});
    ASSERT_EQ(validations.size(), 1U);
    EXPECT_TRUE(validations.front().report.find(reports::TableCode("applications")));
}

TEST_F(DocumentReaderTest, IsQuickWithManyRows)
{
    const Document document = office().newSpreadsheet();
    for (const char* column : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"})
        enter(document, (std::string(column) + "1").c_str(), "=ROW()*COLUMN()");
    Reference<css::sheet::XCellSeries>(sheetOf(document)->getCellRangeByName("A1:J100000"), UNO_QUERY_THROW)
        ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    const auto start = std::chrono::steady_clock::now();
    const document::Grid grid = read(document).sheets.at(0);
    const auto taken = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(std::get<double>(grid.at({99'999, 9}).value), 1'000'000.0);
    EXPECT_LT(taken, std::chrono::seconds(10)); // over the bridge; within the office it is far less
}

class NamesAndPropertiesTest : public DocumentReaderTest {
protected:
    struct Saved {
        const char* file;
        const char* filter;
    };
    static constexpr std::array formats = {Saved{"names.ods", "calc8"},
                                           Saved{"names.fods", "OpenDocument Spreadsheet Flat XML"},
                                           Saved{"names.xlsx", "Calc MS Excel 2007 XML"}};
    static constexpr const char* strangeSheet = "a.b 'c'!";

    static Document newDocumentWithTwoSheets()
    {
        const Document document = office().newSpreadsheet();
        Reference<css::container::XNamed>(sheetOf(document), UNO_QUERY_THROW)->setName(interop::toUno("一"));
        document->getSheets()->insertNewByName(interop::toUno(strangeSheet), 1);
        return document;
    }

    // The owner is the document or one of its sheets. Relative addresses count from A1 of the first sheet.
    static void name(const Reference<css::uno::XInterface>& owner, const char* name, const char* content)
    {
        const Reference<css::sheet::XNamedRanges> names(
            Reference<css::beans::XPropertySet>(owner, UNO_QUERY_THROW)->getPropertyValue("NamedRanges"),
            UNO_QUERY_THROW);
        names->addNewByName(interop::toUno(name), interop::toUno(content), {}, 0);
    }

    static void addProperty(const Document& document, const char* name, const css::uno::Any& value)
    {
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getUserDefinedProperties()
            ->addProperty(interop::toUno(name), css::beans::PropertyAttribute::REMOVABLE, value);
    }

    static std::vector<std::string> namesIn(const document::Workbook& workbook)
    {
        std::vector<std::string> lines;
        for (const auto& [name, sheet, area] : workbook.names)
            lines.push_back(name + " = " + workbook.sheets.at(static_cast<std::size_t>(sheet)).name() + " "
                            + addressOf(area));
        return lines;
    }

    // Saved and read by the reader of files, which must read what the office reads when it opens the file.
    static document::Workbook savedAndRead(const Document& document, const Saved& format)
    {
        const auto file = office().folder() / format.file;
        office().save(document, file, format.filter);
        const auto read = files::readWorkbook(file);
        if (!read)
            throw std::runtime_error(read.error().why.key);
        const document::Workbook reopened = DocumentReaderTest::read(office().open(file));
        EXPECT_EQ(namesIn(reopened), namesIn(*read)) << format.file;
        EXPECT_EQ(reopened.properties, read->properties) << format.file;
        return *read;
    }
};

TEST_F(NamesAndPropertiesTest, NamesOfRangesAreTheSameInAllFiles)
{
    const Document document = newDocumentWithTwoSheets();
    name(document, "丁", "$一.$B$2");
    name(document, "丙", "$'a.b ''c''!'.$A$2:$J$27");
    name(document, "列", "$一.$A$1:$C$1048576");
    name(document, "共", "$一.$E$5");
    name(sheetOf(document, 0), "共", "$一.$C$3");
    name(sheetOf(document, 1), "共", "$一.$D$4");
    // None of these is one range on one sheet.
    name(document, "式", "$一.$A$1+1");
    name(document, "多", "$一.$A$1~$一.$B$2");
    name(document, "外", "'file:///b.ods'#$甲.$A$1");
    name(document, "坏", "$一.#REF!");
    name(document, "三维", "$一.$A$1:$'a.b ''c''!'.$B$2");
    // The office names these itself in .xlsx files.
    const Reference<css::sheet::XPrintAreas> printed(sheetOf(document), UNO_QUERY_THROW);
    const css::table::CellRangeAddress area{0, 0, 0, 3, 3};
    printed->setPrintAreas({&area, 1});
    const std::vector<std::string> expected = {"丁 = 一 B2",          "丙 = a.b 'c'! A2:J27", "共 = 一 E5",
                                               "列 = 一 A1:C1048576", "共 = 一 C3",           "共 = 一 D4"};
    EXPECT_EQ(namesIn(read(document)), expected);
    for (const Saved& format : formats)
        EXPECT_EQ(namesIn(savedAndRead(document, format)), expected) << format.file;
}

TEST_F(NamesAndPropertiesTest, RelativeNamesAreReadAsTheOfficeReadsThem)
{
    const Document document = newDocumentWithTwoSheets();
    name(document, "甲", "一.B2:C3");
    EXPECT_EQ(namesIn(read(document)), std::vector<std::string>{"甲 = 一 B2:C3"});
    for (const Saved& format : formats)
        EXPECT_EQ(namesIn(savedAndRead(document, format)).front(), "甲 = 一 B2:C3") << format.file;
}

TEST_F(NamesAndPropertiesTest, PropertiesAreTheSameInAllFiles)
{
    std::string json = "{\n\t\"说明\": \"引号\\\"与'单引号'，<尖括号>&符号 _x0041_\",\n\"t\": \"";
    for (int i = 0; i < 2'000; ++i)
        json += "长";
    json += "\"\n\n}  ";
    const Document document = newDocumentWithTwoSheets();
    addProperty(document, "gouji.json", css::uno::Any(interop::toUno(json)));
    addProperty(document, "gouji.empty", css::uno::Any(interop::toUno("")));
    addProperty(document, "gouji.number", css::uno::Any(1.5));
    addProperty(document, "other", css::uno::Any(interop::toUno("x")));
    const std::map<std::string, std::string> expected = {{"gouji.empty", ""}, {"gouji.json", json}};
    EXPECT_EQ(read(document).properties, expected);
    for (const Saved& format : formats)
        EXPECT_EQ(savedAndRead(document, format).properties, expected) << format.file;
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
