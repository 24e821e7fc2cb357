// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/named_controls.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"
#include "office/options.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <filesystem>
#include <fstream>
#include <optional>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// The page as the office's dialog shows it.
class OptionsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "donghu-chengguan-2020");
        m_handler.set(office().create("org.gouji.OptionsPage"), UNO_QUERY_THROW);
        const auto frame =
            Reference<css::frame::XModel>(m_document, UNO_QUERY_THROW)->getCurrentController()->getFrame();
        m_page =
            css::awt::ContainerWindowProvider::create(office().context())
                ->createContainerWindow(
                    "vnd.sun.star.extension://org.gouji.calc/dialogs/options.xdl", {},
                    Reference<css::awt::XWindowPeer>(frame->getContainerWindow(), UNO_QUERY_THROW), m_handler);
        m_controls.emplace(Reference<css::awt::XControlContainer>(m_page, UNO_QUERY_THROW));
        tell("initialize");
    }
    void TearDown() override
    {
        Reference<css::lang::XComponent>(m_page, UNO_QUERY_THROW)->dispose();
        ChineseOfficeTest::TearDown();
    }

    void tell(const char* event)
    {
        m_handler->callHandlerMethod(m_page, Any(rtl::OUString::createFromAscii(event)), "external_event");
    }
    sal_Int16 chosenIn(const char* list) { return m_controls->as<css::awt::XListBox>(list)->getSelectedItemPos(); }
    void choose(const char* list, sal_Int16 position)
    {
        m_controls->as<css::awt::XListBox>(list)->selectItemPos(position, true);
    }
    std::string optionText(const char* name)
    {
        rtl::OUString text;
        optionOf(office(), name) >>= text;
        return interop::toUtf8(text);
    }

    Document m_document;
    Reference<css::awt::XContainerWindowEventHandler> m_handler;
    Reference<css::awt::XWindow> m_page;
    std::optional<interop::NamedControls> m_controls;
};

TEST_F(OptionsTest, ShowsWhatHoldsInTheOfficesLanguage)
{
    EXPECT_EQ(m_controls->as<css::awt::XCheckBox>("live")->getState(), 1);
    EXPECT_EQ(m_controls->as<css::awt::XCheckBox>("marks")->getState(), 1);
    EXPECT_EQ(interop::toUtf8(m_controls->as<css::awt::XListBox>("edition")->getSelectedItem()), "2021 年版");
    EXPECT_EQ(interop::toUtf8(m_controls->as<css::awt::XListBox>("reminder")->getSelectedItem()),
              chinese("options.remind"));
    EXPECT_TRUE(m_controls->as<css::awt::XTextComponent>("folder")->getText().isEmpty());
}

TEST_F(OptionsTest, KeepsWhatIsChosenOnceItIsAccepted)
{
    const ChangedOption live(office(), "LiveValidation", Any(true));
    const ChangedOption style(office(), "MarkStyle", Any(rtl::OUString("frame")));
    const ChangedOption edition(office(), "DefaultEdition", Any(rtl::OUString("2021")));
    const ChangedOption reminder(office(), "Reminder", Any(rtl::OUString("remind")));
    m_controls->as<css::awt::XCheckBox>("live")->setState(0);
    choose("markStyle", 2);
    choose("edition", 1);
    choose("reminder", 2);
    EXPECT_EQ(optionText("Reminder"), "remind");
    tell("ok");
    EXPECT_EQ(optionOf(office(), "LiveValidation"), Any(false));
    EXPECT_EQ(optionText("MarkStyle"), "symbol");
    EXPECT_EQ(optionText("DefaultEdition"), "2019");
    EXPECT_EQ(optionText("Reminder"), "ask");
}

TEST_F(OptionsTest, ShowsWhatIsKeptAgainWhenTheUserGoesBack)
{
    choose("reminder", 0);
    tell("back");
    EXPECT_EQ(chosenIn("reminder"), 1);
}

TEST_F(OptionsTest, HidesTheMarksOfOpenDocuments)
{
    const ChangedOption option(office(), "ShowMarks", Any(true));
    ASSERT_TRUE(shows(openPanel(m_document), "✖"));
    ASSERT_TRUE(waitUntil([&] { return markCount(m_document) > 0; }));
    m_controls->as<css::awt::XCheckBox>("marks")->setState(0);
    tell("ok");
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) == 0; }));
    m_controls->as<css::awt::XCheckBox>("marks")->setState(1);
    tell("ok");
    EXPECT_TRUE(waitUntil([&] { return markCount(m_document) > 0; }));
}

TEST_F(OptionsTest, SaysWhenTheFolderOfOwnRulesIsGone)
{
    const Accessible panel = openPanel(m_document);
    ASSERT_TRUE(shows(panel, "✖"));
    {
        const ChangedOption folder(office(), "OwnRuleFolder", Any(rtl::OUString("file:///nowhere/rules")));
        tell("back");
        tell("ok");
        EXPECT_TRUE(shows(panel, "/nowhere/rules")) << textsBelow(panel);
        EXPECT_TRUE(shows(panel, "✖"));
    }
    tell("back");
    tell("ok");
    EXPECT_TRUE(hides(panel, "/nowhere/rules"));
}

TEST_F(OptionsTest, ChecksByTheRulesOfAFolder)
{
    const auto rules = office().folder() / "rules";
    std::filesystem::create_directories(rules);
    std::ofstream(rules / "rules.json") << R"({"edition": "2019", "rules": [{
        "rule": "test.none-received", "severity": "warning", "kind": "relation",
        "name": {"zh-CN": "不应新收", "en-US": "none received"},
        "statement": {"zh-CN": "本年新收为零", "en-US": "none were received"},
        "source": {"zh-CN": "测试", "en-US": "test"},
        "holds": ["[applications · 1 · natural-person] = 0"]}]})";
    const Accessible panel = openPanel(m_document);
    ASSERT_TRUE(shows(panel, "✖"));
    {
        const ChangedOption folder(office(), "OwnRuleFolder", Any(interop::toUno("file://" + rules.string())));
        tell("back");
        tell("ok");
        EXPECT_TRUE(shows(panel, "2 项警告")) << textsBelow(panel);
    }
    tell("back");
    tell("ok");
    EXPECT_TRUE(hides(panel, "2 项警告")) << textsBelow(panel);
}

TEST_F(OptionsTest, TellsWhereARuleFileIsNonsenseAndChecksByTheOfficialRules)
{
    const auto rules = office().folder() / "nonsense";
    std::filesystem::create_directories(rules);
    std::ofstream(rules / "rules.json") << "{\n  \"edition\": \"2021\" 规则,\n  \"rules\": []\n}\n";
    const Accessible panel = openPanel(m_document);
    ASSERT_TRUE(shows(panel, "✖"));
    {
        const ChangedOption folder(office(), "OwnRuleFolder", Any(interop::toUno("file://" + rules.string())));
        tell("back");
        tell("ok");
        EXPECT_TRUE(shows(panel, "rules.json")) << textsBelow(panel);
        EXPECT_TRUE(shows(panel, "2:21")) << "line and column: " << textsBelow(panel);
        EXPECT_TRUE(shows(panel, "✖"));
        EXPECT_TRUE(waitUntil([&] { return markCount(m_document) > 0; }));
    }
    tell("back");
    tell("ok");
    EXPECT_TRUE(hides(panel, "rules.json"));
}

} // namespace gouji::office
