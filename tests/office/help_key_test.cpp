// SPDX-License-Identifier: MPL-2.0
// F1 wherever something of ours has the keyboard, in real windows: where the office has none, no key reaches it.
#include "office/browser.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/keyboard.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji::office {

using css::awt::XWindow;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

// A tree has the keyboard with one of its lines, which it may make only when it is asked for them.
bool hasKeyboard(const Accessible& control)
{
    if (isFocused(control))
        return true;
    for (sal_Int32 index = 0; index < childCountOf(control); ++index)
        if (const Accessible child = childOf(control, index); child.is() && hasKeyboard(child))
            return true;
    return false;
}

} // namespace

class HelpKeyTest : public WithBrowser<ChineseOfficeTest> {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        if (!office().display())
            GTEST_SKIP() << "no windows";
        m_document = openReport(office(), "donghu-chengguan-2020");
    }

    // The page that F1 opens in a dialog, which is then closed.
    std::string pageOfDialog(const char* command, const char* title)
    {
        office().dispatch(m_document, command);
        if (!waitUntil([&] { return frontTitle(office()) == chinese(title); }))
            return "no dialog: " + frontTitle(office());
        const std::string page = pageOfKey();
        pressKey(office(), "Escape");
        EXPECT_TRUE(waitUntil([&] { return frontTitle(office()) != chinese(title); }));
        return page;
    }

    std::string pageOfKey() const
    {
        pressKey(office(), "F1");
        return s_browser->page();
    }

    Document m_document;
};

TEST_F(HelpKeyTest, WorksOnEveryControlOfTheSidebar)
{
    if (backend() == Backend::Gtk3)
        GTEST_SKIP() << "there, F1 in the sidebar is the office's: GTK takes it before anybody else hears of it";
    const Accessible panel = openPanel(m_document);
    ASSERT_TRUE(shows(panel, "✖"));
    const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
    for (const Accessible& control :
         {tree, button(panel, "sidebar.validate"), button(panel, "sidebar.more"),
          findAccessible(panel, AccessibleRole::CHECK_BOX, chinese("sidebar.showMarks"))}) {
        ASSERT_TRUE(control.is());
        focus(control);
        ASSERT_TRUE(waitUntil([&] { return hasKeyboard(control); })) << textsBelow(control);
        EXPECT_EQ(pageOfKey(), "zh-CN/findings.html") << textsBelow(control);
    }
}

TEST_F(HelpKeyTest, OpensThePageOfADialog)
{
    EXPECT_EQ(pageOfDialog("org.gouji.calc:LastYear", "last-year-dialog.title"), "zh-CN/last_year.html");
    EXPECT_EQ(pageOfDialog("org.gouji.calc:NewReport", "new-report.title"), "zh-CN/new_report.html");
    m_document = openReport(office(), "pingtan-2022");
    EXPECT_EQ(pageOfDialog("org.gouji.calc:Submit", "submission.title"), "zh-CN/submit.html");
}

TEST_F(HelpKeyTest, OpensThePageOfTheOptions)
{
    const Reference<css::awt::XContainerWindowEventHandler> handler(office().create("org.gouji.OptionsPage"),
                                                                    UNO_QUERY_THROW);
    const auto frame =
        Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
    const Reference<XWindow> page =
        css::awt::ContainerWindowProvider::create(office().context())
            ->createContainerWindow("vnd.sun.star.extension://org.gouji.calc/dialogs/options.xdl", {},
                                    Reference<css::awt::XWindowPeer>(frame->getContainerWindow(), UNO_QUERY_THROW),
                                    handler);
    handler->callHandlerMethod(page, Any(rtl::OUString("initialize")), "external_event");
    page->setVisible(true);
    const Reference<css::awt::XControlContainer> controls(page, UNO_QUERY_THROW);
    for (const char* control : {"live", "infobar", "browse"}) {
        const Reference<css::awt::XWindow2> window(controls->getControl(rtl::OUString::createFromAscii(control)),
                                                   UNO_QUERY_THROW);
        window->setFocus();
        ASSERT_TRUE(waitUntil([&] { return window->hasFocus(); })) << control;
        EXPECT_EQ(pageOfKey(), "zh-CN/options.html") << control;
    }
    Reference<css::lang::XComponent>(page, UNO_QUERY_THROW)->dispose();
}

} // namespace gouji::office
