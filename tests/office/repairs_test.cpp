// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

} // namespace

// A real report: （七）总计 and 结转下年度 were left 0 where 3 and 2 make everything tie.
class RepairsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "donghu-chengguan-2020");
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, "✖"));
        ASSERT_TRUE(waitUntil([&] { return canPress(m_panel, "sidebar.accept"); })) << textsBelow(m_panel);
        undoManagerOf(m_document)->clear();
        setModified(m_document, false);
        m_before = figures();
    }

    std::string figures() const
    {
        std::string all;
        for (const char* address : {"D27", "J27", "D28", "J28"})
            all += shownIn(m_document, address, applications) + " ";
        return all;
    }

    Document m_document;
    Accessible m_panel;
    std::string m_before;
};

TEST_F(RepairsTest, ArePreviewedBesideTheirCellsWithoutATrace)
{
    const DocumentState before = stateOf(m_document);
    press(button(m_panel, "sidebar.preview"));
    const auto isBeside = [&](const css::awt::Rectangle& mark, const char* address) {
        const auto cell = cellArea(m_document, address, applications);
        return mark.X >= cell.X && mark.Y >= cell.Y && mark.Y + mark.Height <= cell.Y + cell.Height
               && mark.X + mark.Width > cell.X + cell.Width;
    };
    EXPECT_TRUE(waitUntil([&] {
        const auto marks = markAreas(m_document, applications);
        return marks.size() == 4 && isBeside(marks[0], "D27") && isBeside(marks[1], "J27")
               && isBeside(marks[2], "D28") && isBeside(marks[3], "J28");
    })) << markAreas(m_document, applications).size();
    EXPECT_EQ(figures(), m_before);
    EXPECT_EQ(stateOf(m_document), before);
}

TEST_F(RepairsTest, ArePreviewedWhereTheyAreFromAnySheet)
{
    Reference<css::sheet::XSpreadsheetView> view(
        Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController(), UNO_QUERY_THROW);
    view->setActiveSheet(sheetOf(m_document, 0));
    press(button(m_panel, "sidebar.preview"));
    EXPECT_TRUE(waitUntil([&] { return selectionIn(m_document).find("D27") != std::string::npos; }))
        << selectionIn(m_document);
    // The button says what it would do now.
    ASSERT_TRUE(waitUntil([&] { return button(m_panel, "sidebar.endPreview").is(); })) << textsBelow(m_panel);
    EXPECT_FALSE(button(m_panel, "sidebar.preview").is());
    press(button(m_panel, "sidebar.endPreview"));
    EXPECT_TRUE(waitUntil([&] { return button(m_panel, "sidebar.preview").is(); })) << textsBelow(m_panel);
}

TEST_F(RepairsTest, AreAcceptedAsOneUndoStep)
{
    press(button(m_panel, "sidebar.accept"));
    ASSERT_TRUE(hides(m_panel, "✖")) << textsBelow(m_panel);
    EXPECT_EQ(figures(), "3 3 2 2 ");
    EXPECT_EQ(stateOf(m_document).undo, std::vector<std::string>{chinese("undo.accept-repair")});

    undoManagerOf(m_document)->undo();
    EXPECT_EQ(figures(), m_before);
    EXPECT_TRUE(shows(m_panel, "✖"));
}

TEST_F(RepairsTest, AreAcceptedByTheMenuToo)
{
    office().dispatch(m_document, "org.gouji.calc:AcceptProposal");
    EXPECT_TRUE(waitUntil([&] { return figures() == "3 3 2 2 "; })) << figures();
}

TEST_F(RepairsTest, ChangeNothingInAProtectedSheet)
{
    const Reference<css::util::XProtectable> sheet(sheetOf(m_document, applications), UNO_QUERY_THROW);
    sheet->unprotect({});
    css::util::CellProtection locked;
    locked.IsLocked = true;
    Reference<css::beans::XPropertySet>(cellOf(m_document, "J28", applications), UNO_QUERY_THROW)
        ->setPropertyValue("CellProtection", css::uno::Any(locked));
    sheet->protect({});
    office().dispatch(m_document, "org.gouji.calc:AcceptProposal");
    EXPECT_NE(dismissBox(office()).find("J28"), std::string::npos);
    EXPECT_EQ(figures(), m_before);
}

TEST_F(RepairsTest, SayWhereThereIsNothingToAccept)
{
    const Document other = openReport(office(), "pingtan-2021");
    office().dispatch(other, "org.gouji.calc:AcceptProposal");
    EXPECT_EQ(dismissBox(office()), chinese("repair.no-proposal"));
}

// What needs no search: a figure with its unit, and blanks.
class MendsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "suqian-2024");
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, "✔")) << textsBelow(m_panel);
    }

    void accept()
    {
        ASSERT_TRUE(waitUntil([&] { return canPress(m_panel, "sidebar.accept"); })) << textsBelow(m_panel);
        press(button(m_panel, "sidebar.accept"));
    }

    Document m_document;
    Accessible m_panel;
};

TEST_F(MendsTest, LeaveTheFigureAlone)
{
    enter(m_document, "B16", "72701.2578万元", 1);
    ASSERT_TRUE(shows(m_panel, "1 项警告")) << textsBelow(m_panel);
    const auto steps = stateOf(m_document).undo.size();
    accept();
    EXPECT_TRUE(waitUntil([&] { return cellOf(m_document, "B16", 1)->getValue() == 72701.2578; }));
    EXPECT_EQ(stateOf(m_document).undo.size(), steps + 1);
    undoManagerOf(m_document)->undo();
    EXPECT_EQ(shownIn(m_document, "B16", 1), "72701.2578万元");
}

TEST_F(MendsTest, FillBlanksAndMarksForNothingWithZeros)
{
    for (const char* address : {"B8", "B9"})
        ASSERT_NE(shownIn(m_document, address, 1), "") << address;
    enter(m_document, "B9", "/", 1);
    enter(m_document, "B12", "", 1);
    press(button(m_panel, "sidebar.validate"));
    ASSERT_TRUE(shows(m_panel, "2 格空白")) << textsBelow(m_panel);
    const auto steps = stateOf(m_document).undo.size();
    press(button(m_panel, "sidebar.preview"));
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) == 2; })) << markCount(m_document);
    accept();
    EXPECT_TRUE(waitUntil([&] { return shownIn(m_document, "B12", 1) == "0"; })) << shownIn(m_document, "B12", 1);
    EXPECT_EQ(shownIn(m_document, "B9", 1), "0");
    EXPECT_EQ(stateOf(m_document).undo.size(), steps + 1) << "one step for all";
}

} // namespace gouji::office
