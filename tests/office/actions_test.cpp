// SPDX-License-Identifier: MPL-2.0
#include "core/document/grid.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <sstream>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

constexpr const char* next = "org.gouji.calc:NextFinding";
constexpr const char* previous = "org.gouji.calc:PreviousFinding";

void showSheet(const Document& document, int sheet)
{
    Reference<css::sheet::XSpreadsheetView>(
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController(), UNO_QUERY_THROW)
        ->setActiveSheet(sheetOf(document, sheet));
}

// The address of the active cell. The view tells "100/60/0;0;tw:270;3/5/…;…": behind zoom, sheet and width each
// sheet with its column and row.
std::string cursorIn(const Document& document, int sheet)
{
    rtl::OUString data;
    Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getViewData() >>= data;
    std::istringstream parts(interop::toUtf8(data));
    std::string part;
    for (int index = 0; index <= 3 + sheet; ++index)
        std::getline(parts, part, ';');
    std::istringstream numbers(part);
    document::Position position;
    char separator = 0;
    numbers >> position.column >> separator >> position.row;
    return document::addressOf(position);
}

Reference<css::util::XProtectable> protectionOf(const Document& document, int sheet)
{
    return {sheetOf(document, sheet), UNO_QUERY_THROW};
}

} // namespace

// A real report: four sums that do not tie, and figures that are missing.
class ActionsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "donghu-chengguan-2020");
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, "✖"));
    }

    // Runs a command that selects cells, and says which.
    std::string selectedAfter(const char* command)
    {
        const std::string before = selectionIn(m_document);
        office().dispatch(m_document, command);
        EXPECT_TRUE(waitUntil([&] { return selectionIn(m_document) != before; })) << before;
        return selectionIn(m_document);
    }

    Document m_document;
    Accessible m_panel;
};

TEST_F(ActionsTest, GoFromFindingToFindingRoundAndRound)
{
    const std::string second = selectedAfter(next);
    const std::string third = selectedAfter(next);
    EXPECT_NE(second, third);
    EXPECT_EQ(selectedAfter(previous), second);
    const std::string first = selectedAfter(previous);
    EXPECT_NE(first.find("D27"), std::string::npos);
    const std::string last = selectedAfter(previous);
    EXPECT_NE(last, third);
    EXPECT_EQ(selectedAfter(next), first);
}

TEST_F(ActionsTest, GoOnFromTheFindingSelectedInThePanel)
{
    const std::string second = selectedAfter(next);
    ASSERT_TRUE(shows(m_panel, "J6")) << "the panel follows";
    office().dispatch(m_document, ".uno:GoToStart");
    ASSERT_TRUE(waitUntil([&] { return selectionIn(m_document) != second; }));
    pressMore(m_panel, "sidebar.goTo"); // done later than it is asked for
    ASSERT_TRUE(waitUntil([&] { return selectionIn(m_document) == second; }));
    EXPECT_NE(selectedAfter(next), second);
}

TEST_F(ActionsTest, MakeTheTotalThatDoesNotTieTheActiveCell)
{
    press(button(m_panel, "sidebar.validate"));
    pressMore(m_panel, "sidebar.goTo");
    ASSERT_TRUE(waitUntil([&] { return selectionIn(m_document).find("D27") != std::string::npos; }))
        << selectionIn(m_document);
    EXPECT_NE(selectionIn(m_document).find("D6"), std::string::npos) << "its parts are selected with it";
    EXPECT_EQ(cursorIn(m_document, applications), "D27");
}

// Who presses F3 once more than needed is not stopped by a box.
TEST_F(ActionsTest, StaySilentWhereThereIsNothingToGoTo)
{
    const Document other = office().newSpreadsheet();
    office().dispatch(other, next);
    const GivenCommand given = give(office(), other, "NextFinding"); // answered after the first one
    EXPECT_EQ(given.state, GivenCommand::State::Failure);
    EXPECT_EQ(given.reason(), "no-report");
}

TEST_F(ActionsTest, ClearTheMarksUntilTheNextValidation)
{
    office().dispatch(m_document, "org.gouji.calc:ClearMarks");
    ASSERT_TRUE(waitUntil([&] { return markCount(m_document) == 0; }));
    enter(m_document, "E8", "1", applications);
    ASSERT_TRUE(hides(m_panel, "✖ 4 项不符"));
    EXPECT_EQ(markCount(m_document), 0);
    press(button(m_panel, "sidebar.validate"));
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) > 0; }));
}

TEST_F(ActionsTest, IgnoreInformationAsOneUndoStep)
{
    // Regulations are worth a look where the body is none that makes them.
    const Document document = openReport(office(), "pingtan-2021");
    const Accessible panel = openPanel(document);
    enter(document, "D5", "1", 1);
    ASSERT_TRUE(shows(panel, "1 项提示")) << textsBelow(panel);
    const auto steps = stateOf(document).undo.size();
    pressMore(panel, "sidebar.ignore");
    EXPECT_TRUE(shows(panel, "1 项已忽略")) << textsBelow(panel);
    ASSERT_EQ(stateOf(document).undo.size(), steps + 1);
    EXPECT_EQ(stateOf(document).undo.front(), chinese("undo.ignore"));
    undoManagerOf(document)->undo();
    EXPECT_TRUE(shows(panel, "1 项提示")) << textsBelow(panel);
}

TEST_F(ActionsTest, PutBackTheFormulasOfTotalsAsOneUndoStep)
{
    showSheet(m_document, applications);
    const auto before = stateOf(m_document).undo.size();
    office().dispatch(m_document, "org.gouji.calc:FillTotals");
    ASSERT_TRUE(waitUntil([&] { return stateOf(m_document).undo.size() == before + 1; }));
    EXPECT_EQ(stateOf(m_document).undo.front(), chinese("undo.fill-totals"));
    EXPECT_EQ(interop::toUtf8(cellOf(m_document, "J6", applications)->getFormula()), "=SUM(D6:I6)");
    EXPECT_EQ(shownIn(m_document, "D27", applications), "3") << "the outcomes tie";
    undoManagerOf(m_document)->undo();
    EXPECT_EQ(shownIn(m_document, "D27", applications), "0");
    EXPECT_EQ(interop::toUtf8(cellOf(m_document, "J6", applications)->getFormula()), "3");
}

TEST_F(ActionsTest, PutBackTheFormulaOfTheSelectedFindingAlone)
{
    const std::string named = "恢复 D27 的合计公式(R)";
    press(button(m_panel, "sidebar.more"));
    for (int step = 0; step < 6 && textsBelow(m_panel).find(named) == std::string::npos; ++step)
        selectedAfter(next);
    const auto restore = [&] {
        return findAccessible(m_panel, css::accessibility::AccessibleRole::PUSH_BUTTON, named);
    };
    ASSERT_TRUE(waitUntil([&] { return restore().is(); })) << textsBelow(m_panel);
    press(restore());
    EXPECT_TRUE(waitUntil([&] { return shownIn(m_document, "D27", applications) == "3"; })) << textsBelow(m_panel);
    EXPECT_EQ(interop::toUtf8(cellOf(m_document, "J6", applications)->getFormula()), "3") << "no other total";
}

TEST_F(ActionsTest, KeepTheirPlacesWhateverIsSelected)
{
    const auto places = [&] {
        std::string all;
        for (const char* key : {"sidebar.accept", "sidebar.preview", "sidebar.explain", "sidebar.more"}) {
            const Accessible found = button(m_panel, key);
            const auto bounds = found.is() ? boundsOf(found) : css::awt::Rectangle();
            all += std::to_string(bounds.X) + "," + std::to_string(bounds.Y) + "," + std::to_string(bounds.Width)
                   + " ";
        }
        return all;
    };
    ASSERT_TRUE(waitUntil([&] { return canPress(m_panel, "sidebar.accept"); }));
    const std::string before = places();
    EXPECT_EQ(before.find("0,0,0"), std::string::npos) << before;
    for (int step = 0; step < 3; ++step) {
        const std::string shown = textsBelow(m_panel);
        office().dispatch(m_document, next);
        ASSERT_TRUE(waitUntil([&] { return textsBelow(m_panel) != shown; })) << shown;
        EXPECT_EQ(places(), before);
    }
    press(button(m_panel, "sidebar.more"));
    ASSERT_TRUE(waitUntil([&] { return button(m_panel, "sidebar.showRule").is(); }));
    EXPECT_EQ(places(), before) << "the menu opens above them";
    press(button(m_panel, "sidebar.more"));
    EXPECT_TRUE(waitUntil([&] { return !button(m_panel, "sidebar.showRule").is(); }));
}

TEST_F(ActionsTest, LeaveAProtectedSheetAsItIs)
{
    showSheet(m_document, applications);
    protectionOf(m_document, applications)->unprotect({});
    enter(m_document, "K1", "1", applications); // so that there is something to compare
    const Reference<css::beans::XPropertySet> cell(cellOf(m_document, "J27", applications), UNO_QUERY_THROW);
    css::util::CellProtection locked;
    locked.IsLocked = true;
    cell->setPropertyValue("CellProtection", css::uno::Any(locked));
    protectionOf(m_document, applications)->protect({});
    const DocumentState before = stateOf(m_document);
    office().dispatch(m_document, "org.gouji.calc:FillTotals");
    EXPECT_NE(dismissBox(office()).find("J27"), std::string::npos);
    EXPECT_EQ(stateOf(m_document), before);
    EXPECT_EQ(shownIn(m_document, "D27", applications), "0") << "nothing was half done";
}

TEST_F(ActionsTest, SayThatThereIsNoTableToFill)
{
    showSheet(m_document, 0);
    office().dispatch(m_document, "org.gouji.calc:FillTotals");
    EXPECT_EQ(dismissBox(office()), chinese("totals.no-table"));
}

TEST_F(ActionsTest, OpenAReportOfTheValidation)
{
    office().dispatch(m_document, "org.gouji.calc:ValidationReport");
    Document report;
    ASSERT_TRUE(waitUntil([&] {
        report.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
        return report.is() && report != m_document && shownIn(report, "A1") == chinese("report-sheet.title")
               && stateOf(report).undo.empty();
    }));
    EXPECT_EQ(shownIn(report, "B2"), "东湖高新区城市管理综合执法局");
    EXPECT_EQ(shownIn(report, "B3"), "2020");
}

} // namespace gouji::office
