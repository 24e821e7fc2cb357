// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <set>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

// How verdicts begin.
constexpr const char* consistent = "✔";
constexpr const char* inconsistent = "✖";
constexpr const char* unfinished = "○";

// The roles of the controls that can be reached and have no name; empty where all have one.
std::string namelessBelow(const Accessible& root)
{
    std::string nameless;
    forEachControl(root, [&](const Accessible& control) {
        if (isFocusable(control) && nameOf(control).empty())
            nameless += std::to_string(roleOf(control)) + " ";
    });
    return nameless;
}

// What assistive technology is told of the controls, labels left out: which role a field has depends on the
// version.
std::string toldBelow(const Accessible& root)
{
    std::string told;
    forEachControl(root, [&](const Accessible& control) {
        if (roleOf(control) != AccessibleRole::LABEL)
            told += nameOf(control) + "\n";
    });
    return told;
}

std::string selectedCell(const Document& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> selection(
        Reference<css::view::XSelectionSupplier>(model->getCurrentController(), UNO_QUERY_THROW)->getSelection(),
        UNO_QUERY_THROW);
    rtl::OUString name;
    selection->getPropertyValue("AbsoluteName") >>= name;
    return interop::toUtf8(name);
}

} // namespace

class SidebarTest : public ChineseOfficeTest {
protected:
    Document openSeedReport() { return openReport(office(), "donghu-chengguan-2020"); }
};

using EnglishSidebarTest = EnglishOfficeTest;

TEST_F(SidebarTest, TheDeckHasAChineseTitle)
{
    EXPECT_EQ(interop::toUtf8(deckOf(office().newSpreadsheet())->getTitle()), "年报勾稽");
}

TEST_F(EnglishSidebarTest, TheDeckHasAnEnglishTitle)
{
    EXPECT_EQ(interop::toUtf8(deckOf(office().newSpreadsheet())->getTitle()), "Report Check");
}

TEST_F(SidebarTest, ValidatesAReportAsSoonAsThePanelOpens)
{
    const Accessible panel = openPanel(openSeedReport());
    EXPECT_TRUE(shows(panel, inconsistent));
    EXPECT_TRUE(findAccessible(panel, AccessibleRole::TREE).is());
}

TEST_F(SidebarTest, SaysHowFarAReportIsFilledIn)
{
    const Document document = openBlankForm(office());
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, unfinished)) << textsBelow(panel);
    EXPECT_TRUE(shows(panel, "○ 已填 0/3 张表，还差 166 格")) << textsBelow(panel);
    EXPECT_TRUE(hides(panel, consistent)) << textsBelow(panel);
    fillFirstTable(document);
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, "○ 未填完：已填 1/3 张表，还差 156 格")) << textsBelow(panel);
}

TEST_F(SidebarTest, AllZerosIsAReportAndBlanksInItAreCounted)
{
    const Document document = openUnfinishedForm(office());
    constexpr int table = 4; // behind the first sections and the first table
    for (int row = 6; row <= 30; ++row)
        for (const char column : std::string_view("DEFGHI"))
            if (row != 29)
                enter(document, (column + std::to_string(row)).c_str(), "0", table);
    for (const char column : std::string_view("ABCDFGHIKLMN"))
        enter(document, (column + std::string("6")).c_str(), "0", table + 1);
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, chinese("verdict.consistent"))) << textsBelow(panel);
    for (const char* address : {"D6", "E6", "F6", "G6"})
        enter(document, address, "", table);
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, "✔ 相符，另有 4 格空白")) << textsBelow(panel);
}

TEST_F(SidebarTest, ListsTheFindingsUnderTheirTables)
{
    const Accessible panel = openPanel(openSeedReport());
    ASSERT_TRUE(shows(panel, inconsistent));
    const Accessible severity = childOf(findAccessible(panel, AccessibleRole::TREE), 0);
    EXPECT_EQ(childCountOf(severity), 1);
    EXPECT_EQ(childCountOf(childOf(severity, 0)), 4);
}

// On a small screen the sheet keeps its room, and what is found can be read.
TEST_F(SidebarTest, OpensWideEnoughAndKeepsItsLines)
{
    const Document document = openSeedReport();
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    Reference<css::frame::XModel>(document, UNO_QUERY_THROW)
        ->getCurrentController()
        ->getFrame()
        ->getContainerWindow()
        ->setPosSize(0, 0, 1366, 768, css::awt::PosSize::POSSIZE);
    const auto width = [&] { return boundsOf(panel).Width; };
    EXPECT_TRUE(waitUntil([&] { return width() >= 300 && width() <= 340; })) << width();
    const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
    const auto lineOf = [&] { return boundsOf(childOf(tree, 0)).Height; };
    EXPECT_TRUE(waitUntil([&] { return lineOf() > 0 && boundsOf(tree).Height >= 6 * lineOf(); }))
        << boundsOf(tree).Height << " " << lineOf();
    // The row of actions is the last thing in sight.
    const auto row = boundsOf(button(panel, "sidebar.more"));
    EXPECT_LE(row.Y + row.Height, boundsOf(panel).Height);
}

// At the width that the deck opens with, the actions stand in one row, and each label has room in its button.
TEST_F(EnglishSidebarTest, NoActionsLabelIsCutOff)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    const Reference<css::ui::XPanel> ours(deckOf(document)->getPanels()->getByName("GoujiFindingsPanel"),
                                          UNO_QUERY_THROW);
    const Reference<css::awt::XControlContainer> controls(ours->getDialog(), UNO_QUERY_THROW);
    std::set<sal_Int32> rows;
    for (const char* id : {"accept", "preview", "explain", "more"}) {
        const Reference<css::awt::XControl> control(controls->getControl(rtl::OUString::createFromAscii(id)),
                                                    UNO_QUERY_THROW);
        rtl::OUString label;
        Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)->getPropertyValue("Label") >>=
            label;
        const Reference<css::awt::XDevice> device(control->getPeer(), UNO_QUERY_THROW);
        const sal_Int32 text =
            device->getFont(css::awt::FontDescriptor())->getStringWidth(label.replaceAll("~", ""));
        const auto area = Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->getPosSize();
        EXPECT_GT(text, 0) << id;
        EXPECT_GE(area.Width, text + 6) << id << ", with its border";
        rows.insert(area.Y);
    }
    EXPECT_EQ(rows.size(), 1u);
}

TEST_F(SidebarTest, GoesToEveryCellOfTheSelectedFinding)
{
    const Document document = openSeedReport();
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    pressMore(panel, "sidebar.goTo");
    EXPECT_TRUE(waitUntil([&] { return selectionIn(document).find("D27") != std::string::npos; }))
        << selectionIn(document);
    EXPECT_NE(selectionIn(document).find("D6"), std::string::npos);
}

TEST_F(SidebarTest, ValidatesAgainWhenTheButtonIsPressed)
{
    const Document document = openSeedReport();
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    for (const char* column : {"D", "J"}) {
        enter(document, (std::string(column) + "27").c_str(), "3", applications);
        enter(document, (std::string(column) + "28").c_str(), "2", applications);
    }
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, consistent)) << textsBelow(panel);
}

TEST_F(SidebarTest, SavingIsNoChange)
{
    const ChangedOption option(office(), "LiveValidation", css::uno::Any(false));
    const Document document = openSeedReport();
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    const int marks = markCount(document);
    enter(document, "E8", "1", applications);
    press(button(panel, "sidebar.validate"));
    ASSERT_TRUE(waitUntil([&] { return markCount(document) > marks; }));
    const std::string file = "file://" + office().folder().string() + "/validated.ods";
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeAsURL(interop::toUno(file), {});
    // What was typed before is still about to be followed: longer than that.
    EXPECT_FALSE(
        waitUntil([&] { return textsBelow(panel).find(chinese("sidebar.outdated")) != std::string::npos; },
                  std::chrono::seconds(1)));
}

TEST_F(SidebarTest, KeepsTheSelectedFindingAcrossValidations)
{
    const Document document = openSeedReport();
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    const int marks = markCount(document);
    enter(document, "E8", "1", applications); // new findings, before the selected one too
    press(button(panel, "sidebar.validate"));
    ASSERT_TRUE(waitUntil([&] { return markCount(document) > marks; }));
    pressMore(panel, "sidebar.goTo");
    EXPECT_TRUE(waitUntil([&] { return selectionIn(document).find("D27") != std::string::npos; }))
        << selectionIn(document);
}

TEST_F(SidebarTest, SaysWhatToDoInAnOrdinaryWorkbook)
{
    const Accessible panel = openPanel(office().newSpreadsheet());
    EXPECT_TRUE(shows(panel, chinese("sidebar.noReport")));
    EXPECT_TRUE(button(panel, "sidebar.newReport").is());
    EXPECT_FALSE(findAccessible(panel, AccessibleRole::TREE).is());
}

TEST_F(SidebarTest, WarnsOfFormulasInAnOrdinaryWorkbook)
{
    const Document document = office().newSpreadsheet();
    enter(document, "C5", "=ORG.GOUJI.FUNCTIONS.FOOT(0;ABS(A1:A3))");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, chinese("sidebar.noReport")));
    const auto formulaLine = [&] {
        const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
        return tree.is() && childCountOf(tree) == 1 ? childOf(childOf(tree, 0), 0) : Accessible();
    };
    ASSERT_TRUE(waitUntil([&] { return formulaLine().is(); }));
    EXPECT_NE(nameOf(formulaLine()).find("C5 FOOT"), std::string::npos) << nameOf(formulaLine());
    EXPECT_TRUE(button(panel, "sidebar.newReport").is());
    // A formula that is mended while the panel is open is warned of no more; a new one is.
    enter(document, "C5", "=ORG.GOUJI.FUNCTIONS.FOOT(0;A1:A3)");
    EXPECT_TRUE(waitUntil([&] { return !findAccessible(panel, AccessibleRole::TREE).is(); }));
    enter(document, "D7", "=ORG.GOUJI.FUNCTIONS.FOOT(0;A1:A3*2)");
    EXPECT_TRUE(waitUntil(
        [&] { return formulaLine().is() && nameOf(formulaLine()).find("D7 FOOT") != std::string::npos; }));
    pressMore(panel, "sidebar.goTo");
    EXPECT_TRUE(waitUntil([&] { return selectedCell(document).ends_with(".$D$7"); })) << selectedCell(document);
}

TEST_F(SidebarTest, ListsFormulasBehindTheFindings)
{
    const Document document = openSeedReport();
    enter(document, "Z3", "=ORG.GOUJI.FUNCTIONS.FOOT(0;ABS(X1:X3))");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, inconsistent));
    EXPECT_TRUE(waitUntil([&] {
        const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
        const Accessible group = childOf(tree, childCountOf(tree) - 1);
        return childCountOf(group) == 1 && nameOf(childOf(group, 0)).find("Z3 FOOT") != std::string::npos;
    }));
}

TEST_F(SidebarTest, BeginsANewReportFromAnOrdinaryWorkbook)
{
    const Accessible panel = openPanel(office().newSpreadsheet());
    ASSERT_TRUE(shows(panel, chinese("sidebar.noReport")));
    press(button(panel, "sidebar.newReport"));
    if (office().display())
        return; // where the office ends when it is asked for windows that come and go
    press(button(dialogOf(office(), chinese("new-report.ask.title")), "new-report.ask.ok"));
    EXPECT_TRUE(waitUntil([&] {
        const Document document(office().desktop()->getCurrentComponent(), UNO_QUERY);
        return document.is() && document->getSheets()->getElementNames().getLength() == 8;
    }));
}

TEST_F(SidebarTest, EveryWindowShowsItsOwnDocument)
{
    const Document report = openSeedReport();
    const Accessible panel = openPanel(report);
    const Document other = office().newSpreadsheet();
    const Accessible otherPanel = openPanel(other);
    EXPECT_TRUE(shows(otherPanel, chinese("sidebar.noReport")));
    EXPECT_TRUE(shows(panel, inconsistent));
    Reference<css::util::XCloseable>(other, UNO_QUERY_THROW)->close(true);
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, inconsistent));
}

TEST_F(SidebarTest, ControlsHaveAccessibleNames)
{
    const Accessible panel = openPanel(openSeedReport());
    ASSERT_TRUE(shows(panel, inconsistent));
    EXPECT_EQ(namelessBelow(panel), "");
    EXPECT_TRUE(findAccessible(panel, AccessibleRole::CHECK_BOX, chinese("sidebar.showMarks")).is());
}

TEST_F(SidebarTest, TheDetailsCanBeReadAloud)
{
    const Accessible panel = openPanel(openSeedReport());
    ASSERT_TRUE(shows(panel, inconsistent));
    pressMore(panel, "sidebar.goTo");
    EXPECT_TRUE(waitUntil([&] { return toldBelow(panel).find("国办公开办函〔2019〕60号") != std::string::npos; }))
        << toldBelow(panel);
}

TEST_F(EnglishSidebarTest, ControlsHaveAccessibleNames)
{
    const Accessible panel = openPanel(openReport(office(), "donghu-chengguan-2020"));
    ASSERT_TRUE(shows(panel, inconsistent));
    EXPECT_EQ(namelessBelow(panel), "");
    EXPECT_TRUE(findAccessible(panel, AccessibleRole::PUSH_BUTTON, "Validate").is());
    EXPECT_TRUE(findAccessible(panel, AccessibleRole::CHECK_BOX, "Show marks").is());
}

} // namespace gouji::office
