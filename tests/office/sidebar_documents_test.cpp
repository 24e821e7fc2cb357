// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

constexpr int reviews = 3; // the sheet's place among those of its report

// How verdicts begin.
constexpr const char* consistent = "✔";
constexpr const char* inconsistent = "✖";

Reference<css::frame::XFrame> frameOf(const Document& document)
{
    return Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
}

// What the frame shows; null while it is empty.
Document documentIn(const Reference<css::frame::XFrame>& frame)
{
    const auto controller = frame->getController();
    return controller.is() ? Document(controller->getModel(), UNO_QUERY) : Document();
}

int linesBelow(const Accessible& line) { return line.is() ? childCountOf(line) : 0; }

std::string activeSheet(const Document& document)
{
    const Reference<css::sheet::XSpreadsheetView> view(
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController(), UNO_QUERY_THROW);
    return interop::toUtf8(Reference<css::container::XNamed>(view->getActiveSheet(), UNO_QUERY_THROW)->getName());
}

} // namespace

class SidebarDocumentsTest : public ChineseOfficeTest {};

TEST_F(SidebarDocumentsTest, ShowsTheReportAgainAfterReloading)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const auto frame = frameOf(document);
    ASSERT_TRUE(shows(openPanel(document), inconsistent));
    office().dispatch(document, ".uno:Reload");
    ASSERT_TRUE(waitUntil([&] {
        const Document reloaded = documentIn(frame);
        return reloaded.is() && reloaded != document;
    }));
    const Document reloaded = documentIn(frame);
    EXPECT_TRUE(shows(openPanel(reloaded), inconsistent));
    EXPECT_TRUE(waitUntil([&] { return markCount(reloaded) > 0; }));
}

TEST_F(SidebarDocumentsTest, FollowsTheDocumentInItsFrame)
{
    const Document first = openReport(office(), "donghu-chengguan-2020");
    const auto frame = frameOf(first);
    ASSERT_TRUE(shows(openPanel(first), inconsistent));
    const Document elsewhere = openReport(office(), "pingtan-2021");
    const rtl::OUString url = Reference<css::frame::XModel>(elsewhere, UNO_QUERY_THROW)->getURL();
    Reference<css::util::XCloseable>(elsewhere, UNO_QUERY_THROW)->close(true);

    const css::beans::PropertyValue onMainThread("OnMainThread", 0, Any(true),
                                                 css::beans::PropertyState_DIRECT_VALUE);
    Reference<css::frame::XComponentLoader>(frame, UNO_QUERY_THROW)
        ->loadComponentFromURL(url, "_self", 0, {&onMainThread, 1});
    const Document second = documentIn(frame);
    ASSERT_TRUE(second.is());
    EXPECT_TRUE(shows(openPanel(second), consistent));
}

TEST_F(SidebarDocumentsTest, ListsSeveralReportsUnderHeadingsOfTheirOwn)
{
    const Document document = openReport(office(), "pingtan-2021");
    appendSheets(office(), document, openReport(office(), "hongze-2023"));
    const Accessible panel = openPanel(document);
    press(button(panel, "sidebar.validate")); // an open sidebar may have looked before the sheets came
    ASSERT_TRUE(shows(panel, inconsistent));
    const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
    ASSERT_EQ(linesBelow(tree), 2);
    constexpr int coverage = 2; // what was checked of the text, and by which rules
    EXPECT_EQ(linesBelow(childOf(tree, 0)), coverage);
    EXPECT_GT(linesBelow(childOf(tree, 1)), coverage);
}

TEST_F(SidebarDocumentsTest, CountsUnfinishedReportsApart)
{
    const Document document = openReport(office(), "pingtan-2021");
    appendSheets(office(), document, openUnfinishedForm(office()));
    const Accessible panel = openPanel(document);
    press(button(panel, "sidebar.validate")); // an open sidebar may have looked before the sheets came
    EXPECT_TRUE(shows(panel, "○ 1 份报告未填完")) << textsBelow(panel);
    appendSheets(office(), document, openReport(office(), "hongze-2023"));
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, "✖ 1 份报告有不符，1 份未填完")) << textsBelow(panel);
}

TEST_F(SidebarDocumentsTest, GoesToTheCellsOfTheSecondReport)
{
    const Document document = openReport(office(), "pingtan-2021");
    const auto sheetsBefore = document->getSheets()->getElementNames().getLength();
    appendSheets(office(), document, openReport(office(), "hongze-2023"));
    const Accessible panel = openPanel(document);
    press(button(panel, "sidebar.validate")); // an open sidebar may have looked before the sheets came
    ASSERT_TRUE(shows(panel, inconsistent));
    pressMore(panel, "sidebar.goTo");
    const std::string expected = interop::toUtf8(document->getSheets()->getElementNames()[sheetsBefore + reviews]);
    EXPECT_TRUE(waitUntil([&] { return activeSheet(document) == expected; })) << activeSheet(document);
}

TEST_F(SidebarDocumentsTest, TakesInASheetOfTheDocumentItself)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), inconsistent));
    ASSERT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
    appendSheets(office(), document, document);
    EXPECT_TRUE(shows(openPanel(document), inconsistent));
}

TEST_F(SidebarDocumentsTest, LeavesTheMarksOutOfThePrintPreview)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), inconsistent));
    ASSERT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
    const DocumentState before = stateOf(document);
    office().dispatch(document, ".uno:PrintPreview");
    EXPECT_TRUE(waitUntil([&] { return markCount(document) == 0; }));
    office().dispatch(document, ".uno:ClosePreview");
    EXPECT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
    EXPECT_EQ(stateOf(document), before);
}

// Words where figures belong, in every cell of several reports.
TEST_F(SidebarDocumentsTest, SaysHowManyFindingsAreNotListed)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    for (const char* other : {"pingtan-2021", "hongze-2023", "pingtan-2022"})
        appendSheets(office(), document, openReport(office(), other));
    for (int sheet = 2; sheet < 16; sheet += 4)
        for (char column = 'D'; column <= 'J'; ++column)
            for (int row = 6; row <= 28; ++row)
                enter(document, (column + std::to_string(row)).c_str(), "x", sheet);
    const Accessible panel = openPanel(document);
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, "只列出前 500 项")) << textsBelow(panel);
}

} // namespace gouji::office
