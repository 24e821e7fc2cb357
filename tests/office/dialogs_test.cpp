// SPDX-License-Identifier: MPL-2.0
// The dialogs as a user meets them: what they say, and that leaving them changes nothing.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/dialog.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/XControl.hpp>

#include <filesystem>

namespace gouji::office {

using css::uno::Reference;
namespace AccessibleRole = css::accessibility::AccessibleRole;

class DialogsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        if (office().display())
            GTEST_SKIP() << "on a screen the office ends when it is asked for windows that come and go";
    }

    // The dialog that is open under the title with that key.
    Accessible opened(const char* titleKey)
    {
        const Accessible dialog = dialogOf(office(), chinese(titleKey));
        if (!dialog.is())
            throw std::runtime_error("no dialog " + chinese(titleKey));
        return dialog;
    }

    void cancel(const Accessible& dialog, const char* key, const char* titleKey)
    {
        press(button(dialog, key));
        EXPECT_TRUE(closes(office(), chinese(titleKey)));
    }
};

TEST_F(DialogsTest, SubmittingSaysWhatTheValidationFoundAndSavesNothingWhenCancelled)
{
    const Document document = openReport(office(), "pingtan-2022");
    const std::string content = contentOf(office(), document);
    office().dispatch(document, "org.gouji.calc:Submit");
    const Accessible dialog = opened("submission.title");
    EXPECT_NE(textsBelow(dialog).find("✔"), std::string::npos) << textsBelow(dialog);
    for (const char* format : {"submission.ods", "submission.xlsx", "submission.pdf"})
        EXPECT_TRUE(findAccessible(dialog, AccessibleRole::RADIO_BUTTON, chinese(format)).is()) << format;
    EXPECT_TRUE(button(dialog, "dialog.help").is());
    cancel(dialog, "submission.cancel", "submission.title");
    EXPECT_EQ(contentOf(office(), document), content);
}

TEST_F(DialogsTest, TheReportOfLastYearMayBeLeftUnchosen)
{
    const Document document = openReport(office(), "pingtan-2021");
    const Accessible panel = openPanel(document);
    office().dispatch(document, "org.gouji.calc:LastYear");
    const Accessible dialog = opened("last-year-dialog.title");
    for (const char* choice : {"last-year-dialog.file", "last-year-dialog.sheet", "last-year-dialog.nothing"})
        EXPECT_TRUE(findAccessible(dialog, AccessibleRole::RADIO_BUTTON, chinese(choice)).is()) << choice;
    EXPECT_TRUE(button(dialog, "dialog.help").is());
    // As GNOME has it: what accepts stands last.
    EXPECT_LT(boundsOf(button(dialog, "dialog.help")).X, boundsOf(button(dialog, "last-year-dialog.cancel")).X);
    EXPECT_LT(boundsOf(button(dialog, "last-year-dialog.cancel")).X,
              boundsOf(button(dialog, "last-year-dialog.ok")).X);
    cancel(dialog, "last-year-dialog.cancel", "last-year-dialog.title");
    EXPECT_TRUE(hides(panel, "对照 "));
}

TEST_F(DialogsTest, AnExplanationIsAskedForWithWhatItIsAbout)
{
    const Document document = openReport(office(), "suqian-2023");
    enter(document, "B8", "5件", 1);
    const Accessible panel = openPanel(document);
    const DocumentState before = stateOf(document);
    ASSERT_TRUE(shows(panel, "行政许可"));
    press(button(panel, "sidebar.explain"));
    const Accessible dialog = opened("explanation-dialog.title");
    EXPECT_NE(textsBelow(dialog).find("行政许可"), std::string::npos) << textsBelow(dialog);
    EXPECT_TRUE(button(dialog, "dialog.help").is());
    cancel(dialog, "explanation-dialog.cancel", "explanation-dialog.title");
    EXPECT_EQ(stateOf(document), before);
}

// What hears of keys in the whole office is bound to the dialog's end.
TEST_F(DialogsTest, ADialogIsTakenDownThoughSomethingThrowsBeforeItsEnd)
{
    Reference<css::awt::XControl> control;
    const auto failing = [&] {
        const interop::Dialog dialog(office().context(), "update_text.xdl",
                                     wording::Messages::builtIn(Language::Chinese), "update-text-dialog", {});
        control = dialog.as<css::awt::XControl>("changes");
        EXPECT_TRUE(control->getPeer().is());
        throw std::runtime_error("before it is shown");
    };
    EXPECT_THROW(failing(), std::runtime_error);
    ASSERT_TRUE(control.is());
    EXPECT_FALSE(control->getPeer().is());
}

TEST_F(DialogsTest, ADialogIsTakenDownAtTheEndOfAScopeAndOnlyOnce)
{
    const interop::Dialog dialog(office().context(), "update_text.xdl",
                                 wording::Messages::builtIn(Language::Chinese), "update-text-dialog", {});
    const auto control = dialog.as<css::awt::XControl>("changes");
    {
        const interop::DisposedAtEnd disposed(dialog);
        EXPECT_TRUE(control->getPeer().is());
    }
    EXPECT_FALSE(control->getPeer().is());
    EXPECT_NO_THROW(dialog.dispose());
}

} // namespace gouji::office
