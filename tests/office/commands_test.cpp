// SPDX-License-Identifier: MPL-2.0
#include "office/accessible.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/component.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/FrameSearchFlag.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <rtl/ref.hxx>

#include <fstream>
#include <iterator>
#include <mutex>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

// Keeps what a command last said of itself.
class StatusListener final : public interop::Component<css::frame::XStatusListener> {
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override
    {
        const std::lock_guard guard(m_mutex);
        m_event = event;
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

    css::frame::FeatureStateEvent event() const
    {
        const std::lock_guard guard(m_mutex);
        return m_event;
    }

    bool isChecked() const
    {
        bool checked = false;
        event().State >>= checked;
        return checked;
    }

private:
    mutable std::mutex m_mutex;
    css::frame::FeatureStateEvent m_event;
};

Reference<css::frame::XFrame> frameOf(const Document& document)
{
    return Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
}

// Follows a command in a window until it is let go.
rtl::Reference<StatusListener> follow(const Office& office, const Reference<css::frame::XFrame>& frame,
                                      const char* command)
{
    css::util::URL url;
    url.Complete = rtl::OUString::createFromAscii(command);
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    const auto dispatch =
        Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW)->queryDispatch(url, "_self", 0);
    const rtl::Reference<StatusListener> listener(new StatusListener());
    if (dispatch.is())
        dispatch->addStatusListener(listener.get(), url);
    return listener;
}

bool rememberedMarks(const Office& office)
{
    bool shown = false;
    optionOf(office, "ShowMarks") >>= shown;
    return shown;
}

} // namespace

class CommandsTest : public ChineseOfficeTest {
protected:
    // The document a command opened, once it has.
    Document documentBeside(const Document& known)
    {
        Document found;
        waitUntil([&] {
            found.set(office().desktop()->getCurrentComponent(), UNO_QUERY);
            return found.is() && found != known;
        });
        return found;
    }
};

TEST_F(CommandsTest, TheMenuStandsUnderTools)
{
    const Document document = office().newSpreadsheet();
    const Accessible window = accessibleOf(frameOf(document)->getContainerWindow());
    const Accessible bar = findAccessible(window, AccessibleRole::MENU_BAR);
    ASSERT_TRUE(bar.is());
    EXPECT_NE(namesBelow(bar).find("年报勾稽"), std::string::npos);
}

TEST_F(CommandsTest, ValidateOpensTheDeck)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    office().dispatch(document, "org.gouji.calc:Validate");
    EXPECT_TRUE(waitUntil([&] { return deckOf(document)->isActive(); }));
    EXPECT_TRUE(shows(openPanel(document), "✖"));
}

TEST_F(CommandsTest, ValidateLeavesTheDeckOpen)
{
    const ChangedOption option(office(), "LiveValidation", Any(false));
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "✖"));
    enter(document, "E8", "1", 2);
    ASSERT_TRUE(shows(panel, chinese("sidebar.outdated")));
    office().dispatch(document, "org.gouji.calc:Validate");
    EXPECT_TRUE(hides(panel, chinese("sidebar.outdated")));
    office().dispatch(document, "org.gouji.calc:ShowSidebar");
    office().dispatch(document, "org.gouji.calc:ToggleMarks"); // done after what was asked before
    ASSERT_TRUE(waitUntil([&] { return markCount(document) == 0; }));
    EXPECT_TRUE(deckOf(document)->isActive());
    office().dispatch(document, "org.gouji.calc:ToggleMarks");
    EXPECT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
}

TEST_F(CommandsTest, ValidateOpensAHiddenSidebar)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const auto sidebar = sidebarOf(document);
    sidebar->setVisible(false);
    ASSERT_TRUE(waitUntil([&] { return !sidebar->isVisible(); }));
    office().dispatch(document, "org.gouji.calc:Validate");
    EXPECT_TRUE(waitUntil([&] { return sidebar->isVisible() && deckOf(document)->isActive(); }));
}

TEST_F(CommandsTest, NewReportOpensTheTemplateOfEachEdition)
{
    for (const char* edition : {"2021", "2019"}) {
        SCOPED_TRACE(edition);
        const Document before = office().newSpreadsheet();
        give(office(), before, ("NewReport" + std::string(edition)).c_str(), askingNothing());
        const Document report = documentBeside(before);
        ASSERT_TRUE(report.is());
        EXPECT_TRUE(Reference<css::frame::XModel>(report, UNO_QUERY_THROW)->getURL().isEmpty());
        EXPECT_TRUE(shows(openPanel(report), edition));
        office().closeDocuments();
    }
}

TEST_F(CommandsTest, ToggleMarksTellsMenusAndIsRemembered)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const auto toggle = follow(office(), frameOf(document), "org.gouji.calc:ToggleMarks");
    ASSERT_TRUE(waitUntil([&] { return toggle->isChecked(); }));
    office().dispatch(document, "org.gouji.calc:ToggleMarks");
    EXPECT_TRUE(waitUntil([&] { return !toggle->isChecked(); }));
    EXPECT_TRUE(waitUntil([&] { return !rememberedMarks(office()); }));
    office().dispatch(document, "org.gouji.calc:ToggleMarks");
    EXPECT_TRUE(waitUntil([&] { return toggle->isChecked() && rememberedMarks(office()); }));
}

TEST_F(CommandsTest, TheMarksStayHiddenWhenTheOfficeStartsAgain)
{
    Office desk(Language::Chinese, Extension::Installed);
    {
        const Document document = openReport(desk, "donghu-chengguan-2020");
        ASSERT_TRUE(shows(openPanel(document), "✖"));
        ASSERT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
        desk.dispatch(document, "org.gouji.calc:ToggleMarks");
        ASSERT_TRUE(waitUntil([&] { return !rememberedMarks(desk) && markCount(document) == 0; }));
    }
    desk.restart();
    const Document document = openReport(desk, "donghu-chengguan-2020");
    EXPECT_TRUE(shows(openPanel(document), "✖"));
    EXPECT_EQ(markCount(document), 0);
}

// As in the start centre: a frame without a document.
TEST_F(CommandsTest, WithoutADocumentOnlyANewReportCanBeBegun)
{
    const auto frame = office().desktop()->findFrame("_blank", css::frame::FrameSearchFlag::CREATE);
    ASSERT_FALSE(follow(office(), frame, "org.gouji.calc:Validate")->event().IsEnabled);
    ASSERT_TRUE(follow(office(), frame, "org.gouji.calc:NewReport")->event().IsEnabled);
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW),
                          "org.gouji.calc:NewReport", "_self", 0, askingNothing());
    const Document report = documentBeside({});
    ASSERT_TRUE(report.is());
    EXPECT_TRUE(shows(openPanel(report), "2021"));
    Reference<css::util::XCloseable>(frame, UNO_QUERY_THROW)->close(true);
}

TEST_F(CommandsTest, WhatCannotWorkIsDisabledOnceThatIsKnown)
{
    const Document empty = office().newSpreadsheet();
    const auto submit = follow(office(), frameOf(empty), "org.gouji.calc:Submit");
    const auto next = follow(office(), frameOf(empty), "org.gouji.calc:NextFinding");
    const auto accept = follow(office(), frameOf(empty), "org.gouji.calc:AcceptProposal");
    office().dispatch(empty, "org.gouji.calc:Validate");
    EXPECT_TRUE(waitUntil(
        [&] { return !submit->event().IsEnabled && !next->event().IsEnabled && !accept->event().IsEnabled; }));

    const Document faulty = openReport(office(), "donghu-chengguan-2020");
    const auto nextThere = follow(office(), frameOf(faulty), "org.gouji.calc:NextFinding");
    office().dispatch(faulty, "org.gouji.calc:Validate");
    EXPECT_TRUE(waitUntil([&] { return markCount(faulty) > 0 && nextThere->event().IsEnabled; }));
}

TEST_F(CommandsTest, ValidateIsEnabledForSpreadsheets)
{
    const Document document = office().newSpreadsheet();
    const auto validate = follow(office(), frameOf(document), "org.gouji.calc:Validate");
    EXPECT_TRUE(waitUntil([&] { return validate->event().IsEnabled; }));
}

} // namespace gouji::office
