// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

Reference<css::frame::XController> controllerOf(const Document& document)
{
    return Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController();
}

bool hasBar(const Document& document)
{
    return Reference<css::frame::XInfobarProvider>(controllerOf(document), UNO_QUERY_THROW)
        ->hasInfobar("org.gouji.calc");
}

// Whether one comes: the look at another document that was opened after it has been taken.
bool getsBar(const Document& document)
{
    return waitUntil([&] { return hasBar(document); });
}

// The texts in a window beside its sheet, which has cells without number, and its bars.
std::string textsBeside(const Accessible& part)
{
    const sal_Int16 role = roleOf(part);
    for (const sal_Int16 left : {AccessibleRole::DOCUMENT_SPREADSHEET, AccessibleRole::DOCUMENT,
                                 AccessibleRole::TABLE, AccessibleRole::MENU_BAR, AccessibleRole::TOOL_BAR})
        if (role == left)
            return {};
    std::string texts = textOf(part) + "\n";
    for (sal_Int32 index = 0; index < childCountOf(part); ++index)
        texts += textsBeside(childOf(part, index));
    return texts;
}

std::string textsAround(const Document& document)
{
    return textsBeside(accessibleOf(controllerOf(document)->getFrame()->getContainerWindow()));
}

} // namespace

class FirstLookTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        // Where the deck is open it says all there is to say.
        const Document first = office().newSpreadsheet();
        hideSidebar(first);
        office().closeDocuments();
    }

    static void hideSidebar(const Document& document)
    {
        const auto sidebar = sidebarOf(document);
        sidebar->setVisible(false);
        ASSERT_TRUE(waitUntil([&] { return !sidebar->isVisible(); }));
    }

    Document openFaulty() { return openReport(office(), "donghu-chengguan-2020"); }
    Document openConsistent() { return openReport(office(), "pingtan-2022"); }

    // That a look is taken at what was opened before can be told by one that finds something.
    void waitForLooks()
    {
        const Document faulty = openFaulty();
        ASSERT_TRUE(getsBar(faulty));
    }
};

TEST_F(FirstLookTest, SaysThatAReportHasErrors)
{
    const Document document = openFaulty();
    ASSERT_TRUE(getsBar(document));
    EXPECT_TRUE(waitUntil([&] { return textsAround(document).find("4 项不符") != std::string::npos; }))
        << textsAround(document);
    EXPECT_FALSE(stateOf(document).modified);
    EXPECT_TRUE(stateOf(document).undo.empty());
    EXPECT_GT(markCount(document), 0);
}

TEST_F(FirstLookTest, OpensTheDeckAndGoes)
{
    const Document document = openFaulty();
    ASSERT_TRUE(getsBar(document));
    office().dispatch(document, "org.gouji.calc:ShowSidebar");
    EXPECT_TRUE(waitUntil([&] { return deckOf(document)->isActive() && !hasBar(document); }));
    sidebarOf(document)->setVisible(false);
}

TEST_F(FirstLookTest, SaysNothingOfWhatIsInOrderOrUnfinishedOrNoReport)
{
    const std::vector<Document> silent{openConsistent(), openBlankForm(office()), office().newSpreadsheet()};
    waitForLooks();
    for (const Document& document : silent) {
        EXPECT_FALSE(hasBar(document));
        EXPECT_EQ(markCount(document), 0);
    }
}

TEST_F(FirstLookTest, CanBeSwitchedOff)
{
    Document silent;
    {
        const ChangedOption off(office(), "Infobar", Any(false));
        silent = openFaulty();
    }
    waitForLooks();
    EXPECT_FALSE(hasBar(silent));
}

TEST_F(FirstLookTest, SaysWhetherTheFiguresOfASubmissionWereChanged)
{
    const auto file = office().folder() / "提交稿.ods";
    const Document document = openConsistent();
    ASSERT_EQ(submit(office(), document, file).state, GivenCommand::State::Success);
    ASSERT_TRUE(waitUntil([&] { return deckOf(document)->isActive(); })) << "submitting opens the deck";
    hideSidebar(document);
    office().closeDocuments();

    const Document unchanged = office().open(file);
    ASSERT_TRUE(getsBar(unchanged));
    EXPECT_TRUE(waitUntil([&] {
        return textsAround(unchanged).find(chinese("infobar.unchanged")) != std::string::npos;
    })) << textsAround(unchanged);
    enter(unchanged, "D6", "77", applications);
    const auto other = office().folder() / "改动.ods";
    office().save(unchanged, other, "calc8");
    office().closeDocuments();

    const Document changed = office().open(other);
    ASSERT_TRUE(getsBar(changed));
    EXPECT_TRUE(waitUntil([&] {
        return textsAround(changed).find(chinese("infobar.changed")) != std::string::npos;
    })) << textsAround(changed);
}

TEST_F(FirstLookTest, ThePrintPreviewIsWithoutOurToolbar)
{
    const Document document = openConsistent();
    const auto hasToolbar = [&] {
        Reference<css::frame::XLayoutManager> layout;
        Reference<css::beans::XPropertySet>(controllerOf(document)->getFrame(), UNO_QUERY_THROW)
            ->getPropertyValue("LayoutManager") >>= layout;
        return layout.is() && layout->isElementVisible("private:resource/toolbar/addon_org.gouji.calc.Toolbar");
    };
    ASSERT_TRUE(waitUntil(hasToolbar));
    office().dispatch(document, ".uno:PrintPreview");
    EXPECT_TRUE(waitUntil([&] { return !hasToolbar(); }));
    office().dispatch(document, ".uno:PrintPreview");
    EXPECT_TRUE(waitUntil(hasToolbar));
}

} // namespace gouji::office
