// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/MouseEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/view/XMultiSelectionSupplier.hpp>

#include <stdexcept>

namespace gouji::office {

using css::awt::tree::XTreeControl;
using css::awt::tree::XTreeNode;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

constexpr int cover = 0; // sheets' places in a workbook
constexpr int applications = 2;

Reference<XTreeControl> treeOf(const Document& document)
{
    const Reference<css::ui::XPanel> panel(deckOf(document)->getPanels()->getByName("GoujiFindingsPanel"),
                                           UNO_QUERY_THROW);
    const Reference<css::awt::XControlContainer> controls(panel->getDialog(), UNO_QUERY_THROW);
    return {controls->getControl("findings"), UNO_QUERY_THROW};
}

Reference<XTreeNode> rootOf(const Reference<XTreeControl>& tree)
{
    const Reference<css::beans::XPropertySet> model(
        Reference<css::awt::XControl>(tree, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    return Reference<css::awt::tree::XTreeDataModel>(model->getPropertyValue("DataModel"), UNO_QUERY_THROW)
        ->getRoot();
}

std::string textOf(const Reference<XTreeNode>& line)
{
    rtl::OUString text;
    line->getDisplayValue() >>= text;
    return interop::toUtf8(text);
}

// The lines of the first table's findings: below a severity and a table.
Reference<XTreeNode> firstFindings(const Reference<XTreeControl>& tree)
{
    return rootOf(tree)->getChildAt(0)->getChildAt(0);
}

Reference<XTreeNode> findingThatReads(const Reference<XTreeControl>& tree, const std::string& text)
{
    const auto findings = firstFindings(tree);
    for (sal_Int32 index = 0; index < findings->getChildCount(); ++index)
        if (const auto finding = findings->getChildAt(index); textOf(finding) == text)
            return finding;
    throw std::runtime_error("no finding reads " + text);
}

// The finding that is selected, and nothing where it is not the only line.
std::string selectedIn(const Reference<XTreeControl>& tree)
{
    const Reference<css::view::XMultiSelectionSupplier> selection(tree, UNO_QUERY_THROW);
    const Reference<XTreeNode> line(selection->getSelection(), css::uno::UNO_QUERY);
    return selection->getSelectionCount() == 1 ? textOf(line) : std::string();
}

void click(const Office& office, const Reference<XTreeControl>& tree, const Reference<XTreeNode>& line)
{
    const Reference<css::awt::XToolkitRobot> robot(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
    const css::awt::Rectangle area = tree->getNodeRect(line);
    css::awt::MouseEvent event;
    event.Source = Reference<css::awt::XControl>(tree, UNO_QUERY_THROW)->getPeer();
    event.Buttons = css::awt::MouseButton::LEFT;
    event.ClickCount = 1;
    event.X = area.X + area.Width / 2;
    event.Y = area.Y + area.Height / 2;
    robot->mousePress(event);
    robot->mouseRelease(event);
}

} // namespace

class FindingsTreeTest : public ChineseOfficeTest {};

TEST_F(FindingsTreeTest, AClickSelectsOneLineAndNoOther)
{
    if (backend() == Backend::Gen)
        GTEST_SKIP() << "the office's robot does not click in windows of plain X11";
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    const auto tree = treeOf(document);
    for (const sal_Int32 clicked : {2, 1, 0}) {
        const auto line = firstFindings(tree)->getChildAt(clicked);
        click(office(), tree, line);
        EXPECT_TRUE(waitUntil([&] { return selectedIn(tree) == textOf(line); })) << clicked;
    }
}

// Beside errors, two pieces of information: regulations of a body that makes none, and a figure outside of a
// table.
TEST_F(FindingsTreeTest, IgnoringGoesOnToTheNextFinding)
{
    const Document document = openReport(office(), "pingtan-2021");
    const Accessible panel = openPanel(document);
    enter(document, "D5", "1", 1);
    enter(document, "K8", "5", applications);
    enter(document, "J8", "77", applications);
    ASSERT_TRUE(shows(panel, "2 项提示")) << textsBelow(panel);
    const auto tree = treeOf(document);
    const auto root = rootOf(tree);
    constexpr sal_Int32 folds = 2; // behind the findings: what was checked of the text, and by which rules
    const auto information = root->getChildAt(root->getChildCount() - 1 - folds);
    ASSERT_EQ(information->getChildCount(), 2) << "a table each";
    const auto first = information->getChildAt(0)->getChildAt(0);
    const std::string next = textOf(information->getChildAt(1)->getChildAt(0));
    Reference<css::view::XMultiSelectionSupplier>(tree, UNO_QUERY_THROW)->select(css::uno::Any(first));
    ASSERT_TRUE(waitUntil([&] { return selectedIn(tree) == textOf(first); }));
    pressMore(panel, "sidebar.ignore");
    ASSERT_TRUE(shows(panel, "1 项已忽略")) << textsBelow(panel);
    EXPECT_TRUE(waitUntil([&] { return selectedIn(tree) == next; })) << selectedIn(tree);
}

TEST_F(FindingsTreeTest, MakesTheLinesOfCorrectionsWhenTheyAreAskedFor)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    const auto tree = treeOf(document);
    ASSERT_TRUE(waitUntil([&] { return firstFindings(tree)->getChildAt(0)->hasChildrenOnDemand(); }));
    EXPECT_EQ(firstFindings(tree)->getChildAt(0)->getChildCount(), 0);
    EXPECT_FALSE(tree->isNodeExpanded(firstFindings(tree)->getChildAt(0)));
    office().onMainThread([&] { tree->expandNode(firstFindings(tree)->getChildAt(0)); });
    EXPECT_TRUE(tree->isNodeExpanded(firstFindings(tree)->getChildAt(0)));
    ASSERT_GT(firstFindings(tree)->getChildAt(0)->getChildCount(), 0);
    EXPECT_NE(textOf(firstFindings(tree)->getChildAt(0)->getChildAt(0)), "");
}

TEST_F(FindingsTreeTest, KeepsCorrectionsOpenWhileOtherFindingsCome)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    const auto tree = treeOf(document);
    ASSERT_TRUE(waitUntil([&] { return firstFindings(tree)->getChildAt(0)->hasChildrenOnDemand(); }));
    office().onMainThread([&] { tree->expandNode(firstFindings(tree)->getChildAt(0)); });
    const std::string finding = textOf(firstFindings(tree)->getChildAt(0));
    const sal_Int32 before = firstFindings(tree)->getChildCount();

    enter(document, "E8", "-1", applications);
    ASSERT_TRUE(waitUntil([&] { return firstFindings(tree)->getChildCount() > before; }));
    // Where the office is slow, corrections come a moment later.
    EXPECT_TRUE(waitUntil([&] { return tree->isNodeExpanded(findingThatReads(tree, finding)); }));
    EXPECT_GT(findingThatReads(tree, finding)->getChildCount(), 0);
}

TEST_F(FindingsTreeTest, LeavesClosedWhatIsClosedOutOfSight)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    const auto tree = treeOf(document);
    const std::string before = textOf(firstFindings(tree)->getChildAt(0));
    office().onMainThread([&] {
        tree->collapseNode(firstFindings(tree));
        tree->collapseNode(rootOf(tree)->getChildAt(0));
    });
    enter(document, "D6", "4", applications);
    ASSERT_TRUE(waitUntil([&] { return textOf(firstFindings(tree)->getChildAt(0)) != before; }));
    EXPECT_FALSE(tree->isNodeExpanded(rootOf(tree)->getChildAt(0)));
    EXPECT_FALSE(tree->isNodeExpanded(firstFindings(tree)));
}

TEST_F(FindingsTreeTest, SelectsAFindingWhereTheSelectedOneIsGone)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(waitUntil([&] { return canPress(panel, "sidebar.accept"); }));
    press(button(panel, "sidebar.accept")); // all that remains is a warning
    ASSERT_TRUE(hides(panel, "✖"));
    const auto tree = treeOf(document);
    EXPECT_TRUE(waitUntil([&] { return selectedIn(tree) == textOf(firstFindings(tree)->getChildAt(0)); }))
        << selectedIn(tree);
}

TEST_F(FindingsTreeTest, ShowsOnlyItsHeadingsWhereOneReadsDifferently)
{
    const Document document = openReport(office(), "pingtan-2021");
    appendSheets(office(), document, openReport(office(), "hongze-2023"));
    const Accessible panel = openPanel(document);
    press(button(panel, "sidebar.validate")); // an open sidebar may have looked before the sheets came
    ASSERT_TRUE(shows(panel, "✖"));
    const auto tree = treeOf(document);
    ASSERT_EQ(rootOf(tree)->getChildCount(), 2);

    enter(document, "C5", "某区", cover);
    EXPECT_TRUE(waitUntil([&] { return textOf(rootOf(tree)->getChildAt(0)).find("某区") != std::string::npos; }))
        << textOf(rootOf(tree)->getChildAt(0));
    EXPECT_EQ(childCountOf(findAccessible(panel, AccessibleRole::TREE)), 2);
}

} // namespace gouji::office
