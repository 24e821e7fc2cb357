// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XMessageBox.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

// The commands that put values in place of the cell functions.
namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using interop::toUno;

namespace {

constexpr char convertAll[] = "org.gouji.calc:ConvertAllFunctions";
constexpr char convertSelected[] = "org.gouji.calc:ConvertSelectedFunctions";

std::string formulaIn(const Document& document, const char* address, int sheet = 0)
{
    return interop::toUtf8(cellOf(document, address, sheet)->getFormula());
}

void select(const Document& document, const char* area)
{
    const auto range = sheetOf(document)->getCellRangeByName(toUno(area));
    Reference<css::view::XSelectionSupplier>(
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController(), UNO_QUERY_THROW)
        ->select(css::uno::Any(range));
}

void fillArray(const Document& document, const char* area, const char* formula)
{
    Reference<css::sheet::XArrayFormulaRange>(sheetOf(document)->getCellRangeByName(toUno(area)), UNO_QUERY_THROW)
        ->setArrayFormula(toUno(formula));
}

} // namespace

class ConvertFunctionsTest : public ChineseOfficeTest {
protected:
    // Cells with calls of every kind of result, and such without.
    Document workbook()
    {
        const Document document = office().newSpreadsheet();
        enter(document, "A1", "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
        enter(document, "A2", "=IF(ORG.GOUJI.FUNCTIONS.FOOT(0.3;0.1;0.2)=0;\"007\";\"\")");
        enter(document, "A3", "=ORG.GOUJI.FUNCTIONS.YOYCHANGE(1;0)");
        enter(document, "A4", "=SUM(1;2)");
        enter(document, "A5", "=ORG.GOUJI.FUNCTIONS.RECONCILED(-3)");
        enter(document, "B1", "=ORG.GOUJI.FUNCTIONS.FIGURE(\"3件\")");
        enter(document, "C1", "=A1+1");
        enter(document, "D1", "=\"ORG.GOUJI.FUNCTIONS.FOOT(1)\"");
        fillArray(document, "F1:I1", "=ORG.GOUJI.FUNCTIONS.CROSSFOOTING({1;2|3;\"x\"})");
        // As a window would have done by now: heights are no part of what is undone.
        const auto rows = Reference<css::table::XColumnRowRange>(sheetOf(document), UNO_QUERY_THROW)->getRows();
        Reference<css::beans::XPropertySet>(rows, UNO_QUERY_THROW)
            ->setPropertyValue("OptimalHeight", css::uno::Any(true));
        setModified(document, false);
        return document;
    }

    bool becomes(const Document& document, const char* address, const std::string& formula)
    {
        return waitUntil([&] { return formulaIn(document, address) == formula; }, std::chrono::seconds(5));
    }
};

TEST_F(ConvertFunctionsTest, PutsTheResultsInPlaceOfTheFormulas)
{
    const Document document = workbook();
    office().dispatch(document, convertAll);
    ASSERT_TRUE(becomes(document, "A1", "1")) << formulaIn(document, "A1");
    EXPECT_TRUE(becomes(document, "I1", "=#VALUE!")) << formulaIn(document, "I1");
    EXPECT_EQ(formulaIn(document, "A2"), "'007") << "a text stays a text";
    EXPECT_EQ(formulaIn(document, "A3"), "=#DIV/0!");
    EXPECT_EQ(formulaIn(document, "A5"), "不符 -3");
    EXPECT_EQ(formulaIn(document, "B1"), "3");
    EXPECT_EQ(formulaIn(document, "F1"), "1");
    EXPECT_EQ(formulaIn(document, "G1"), "=#VALUE!");
    EXPECT_EQ(formulaIn(document, "H1"), "2");
    EXPECT_EQ(formulaIn(document, "A4"), "=SUM(1;2)") << "other formulas stay";
    EXPECT_EQ(formulaIn(document, "C1"), "=A1+1");
    EXPECT_EQ(formulaIn(document, "D1"), "=\"ORG.GOUJI.FUNCTIONS.FOOT(1)\"");
    EXPECT_EQ(shownIn(document, "C1"), "2");
}

TEST_F(ConvertFunctionsTest, IsOneStepToUndo)
{
    const Document document = workbook();
    const std::string before = contentOf(office(), document);
    const auto stepsBefore = stateOf(document).undo;
    office().dispatch(document, convertAll);
    ASSERT_TRUE(becomes(document, "I1", "=#VALUE!"));
    ASSERT_TRUE(waitUntil([&] { return stateOf(document).undo.size() == stepsBefore.size() + 1; }));
    EXPECT_EQ(stateOf(document).undo.front(), "公式转数值");
    EXPECT_TRUE(stateOf(document).modified);
    undoManagerOf(document)->undo();
    EXPECT_EQ(stateOf(document).undo, stepsBefore);
    EXPECT_EQ(contentOf(office(), document), before);
    undoManagerOf(document)->redo();
    EXPECT_EQ(formulaIn(document, "A1"), "1");
    EXPECT_EQ(formulaIn(document, "F1"), "1");
}

TEST_F(ConvertFunctionsTest, KeepsToTheSelectionAndToWholeArrays)
{
    const Document document = workbook();
    select(document, "B1:G3");
    office().dispatch(document, convertSelected);
    ASSERT_TRUE(becomes(document, "B1", "3"));
    EXPECT_TRUE(becomes(document, "I1", "=#VALUE!")) << "an array is converted as a whole";
    EXPECT_EQ(formulaIn(document, "A1"), "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
}

TEST_F(ConvertFunctionsTest, TakesTheWholeDocumentWithItsOtherSheets)
{
    const Document document = workbook();
    document->getSheets()->insertNewByName("second", 1);
    enter(document, "B2", "=ORG.GOUJI.FUNCTIONS.FOOT(9;2;4)", 1);
    office().dispatch(document, convertAll);
    EXPECT_TRUE(waitUntil([&] { return formulaIn(document, "B2", 1) == "3"; })) << formulaIn(document, "B2", 1);
}

TEST_F(ConvertFunctionsTest, ChangesNothingWhereASheetIsProtected)
{
    const Document document = workbook();
    document->getSheets()->insertNewByName("second", 1);
    enter(document, "B2", "=ORG.GOUJI.FUNCTIONS.FOOT(9;2;4)", 1);
    const Reference<css::util::XProtectable> second(sheetOf(document, 1), UNO_QUERY_THROW);
    second->protect({});
    const auto steps = stateOf(document).undo;
    office().dispatch(document, convertAll);
    EXPECT_NE(dismissBox(office()).find("second"), std::string::npos) << "the sheet is named";
    EXPECT_EQ(stateOf(document).undo, steps);
    EXPECT_EQ(formulaIn(document, "A1"), "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
}

TEST_F(ConvertFunctionsTest, SaysThatThereIsNothingToConvert)
{
    const Document document = workbook();
    select(document, "A4");
    office().dispatch(document, convertSelected);
    EXPECT_NE(dismissBox(office()).find("选定区域"), std::string::npos);
    EXPECT_FALSE(stateOf(document).modified);
}

TEST_F(ConvertFunctionsTest, LeavesADocumentThatIsForReadingOnly)
{
    const auto file = office().folder() / "read-only.ods";
    office().save(workbook(), file, "calc8");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const Document document = office().openReadOnly(file);
    office().dispatch(document, convertAll);
    EXPECT_NE(dismissBox(office()).find("只读"), std::string::npos);
    EXPECT_EQ(formulaIn(document, "A1"), "=ORG.GOUJI.FUNCTIONS.FOOT(7;2;4)");
}

} // namespace gouji::office
