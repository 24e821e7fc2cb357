// SPDX-License-Identifier: MPL-2.0
// The panel without a mouse, in real windows: where the office has none, no key reaches it.
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/keyboard.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <algorithm>
#include <vector>

namespace gouji::office {

namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

// The control below another that has the keyboard; null where none has. A tree has it with one of its lines.
Accessible focusedBelow(const Accessible& root)
{
    if (isFocused(root))
        return root;
    for (sal_Int32 index = 0; index < childCountOf(root); ++index) {
        const Accessible child = childOf(root, index);
        if (!child.is())
            continue;
        if (const Accessible found = focusedBelow(child); found.is())
            return roleOf(root) == AccessibleRole::TREE ? root : found;
    }
    return {};
}

} // namespace

class KeyboardTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        if (!office().display())
            GTEST_SKIP() << "no windows";
        m_document = openReport(office(), "donghu-chengguan-2020");
        m_panel = openPanel(m_document);
        ASSERT_TRUE(shows(m_panel, "✖"));
    }

    // The control that has the keyboard once the key has done its work.
    Accessible focusedAfter(const char* key)
    {
        const Accessible before = focusedBelow(m_panel);
        pressKey(office(), key);
        waitUntil([&] { return focusedBelow(m_panel) != before; }, std::chrono::seconds(2));
        return focusedBelow(m_panel);
    }

    Document m_document;
    Accessible m_panel;
};

TEST_F(KeyboardTest, TabVisitsEveryControlOnce)
{
    const Accessible first = button(m_panel, "sidebar.validate");
    focus(first);
    ASSERT_TRUE(waitUntil([&] { return isFocused(first); }));
    std::vector<sal_Int16> roles{roleOf(first)};
    for (int step = 0; step < 12; ++step) {
        const Accessible control = focusedAfter("Tab");
        if (!control.is() || control == first)
            break;
        EXPECT_FALSE(nameOf(control).empty()) << "role " << roleOf(control);
        roles.push_back(roleOf(control));
    }
    EXPECT_EQ(std::ranges::count(roles, AccessibleRole::TREE), 1);
    EXPECT_EQ(std::ranges::count(roles, AccessibleRole::CHECK_BOX), 1);
    EXPECT_GE(std::ranges::count(roles, AccessibleRole::PUSH_BUTTON), 3) << "validate, go to, explain";
}

TEST_F(KeyboardTest, EnterGoesToTheCellsOfTheSelectedLine)
{
    const Accessible tree = findAccessible(m_panel, AccessibleRole::TREE);
    focus(tree);
    ASSERT_TRUE(waitUntil([&] { return focusedBelow(m_panel).is(); }));
    pressKey(office(), "Return");
    EXPECT_TRUE(waitUntil([&] { return selectionIn(m_document).find("D27") != std::string::npos; }))
        << selectionIn(m_document);
}

TEST_F(KeyboardTest, F6ReachesThePanel)
{
    bool reached = false;
    for (int step = 0; step < 10 && !reached; ++step)
        reached = focusedAfter("F6").is();
    EXPECT_TRUE(reached);
}

} // namespace gouji::office
