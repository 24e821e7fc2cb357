// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_panel.hpp"

#include "office/interop/dispose_window.hpp"
#include "office/interop/help.hpp"
#include "office/interop/text.hpp"
#include "sidebar/panel_layout.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace gouji::sidebar {

using css::awt::Rectangle;
using css::awt::XButton;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr std::string_view dialogUrl = "vnd.sun.star.extension://org.gouji.calc/dialogs/findings.xdl";

struct ActionButton {
    std::string_view id;
    FindingAction action;
};

// In the order in which they stand.
constexpr ActionButton actionButtons[] = {
    {"goTo", FindingAction::GoTo},       {"explain", FindingAction::Explain},
    {"ignore", FindingAction::Ignore},   {"fillTotals", FindingAction::FillTotals},
    {"preview", FindingAction::Preview}, {"accept", FindingAction::Accept},
    {"answer", FindingAction::Answer},   {"showRule", FindingAction::ShowRule}};

constexpr std::string_view buttons[] = {"validate", "goTo",   "explain", "ignore",   "fillTotals",
                                        "preview",  "accept", "answer",  "showRule", "newReport"};
constexpr std::string_view labelled[] = {"validate",   "showMarks", "details", "goTo",   "explain",  "ignore",
                                         "fillTotals", "preview",   "accept",  "answer", "showRule", "newReport"};
constexpr std::string_view ofFindings[] = {"findings", "details", "detailsAloud", "detailsText",
                                           "goTo",     "explain", "showRule"};
// Seen only where they can be used.
constexpr std::string_view occasional[] = {"ignore", "fillTotals", "preview", "accept", "answer"};

// In a label, a ~ underlines the letter after it.
std::string withoutMnemonics(std::string text)
{
    std::erase(text, '~');
    return text;
}

bool offers(const Entry* entry, FindingAction action)
{
    return entry && std::ranges::find(entry->actions, action) != entry->actions.end();
}

} // namespace

rtl::Reference<FindingsPanel> FindingsPanel::create(const Reference<css::uno::XComponentContext>& context,
                                                    const Reference<css::awt::XWindow>& parent,
                                                    const wording::Messages& messages, PanelActions actions)
{
    // Listening hands out references, which a constructor must not.
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(context, parent, messages, std::move(actions)));
    panel->listen();
    panel->window()->setVisible(true);
    return panel;
}

FindingsPanel::FindingsPanel(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::awt::XWindow>& parent, const wording::Messages& messages,
                             PanelActions actions)
    : m_parent(parent),
      m_controls(context, dialogUrl, parent),
      m_tree(m_controls.as<css::awt::tree::XTreeControl>("findings")),
      m_actions(std::move(actions))
{
    for (const std::string_view id : labelled)
        m_controls.setText(id, messages.text("sidebar." + std::string(id)));
    for (const std::string_view id : buttons)
        m_controls.as<XButton>(id)->setActionCommand(interop::toUno(id));
    interop::openHelpOnF1(Reference<css::awt::XControlContainer>(window(), UNO_QUERY_THROW), context,
                          messages.language(), "findings");
}

void FindingsPanel::listen()
{
    m_parent->addWindowListener(this);
    for (const std::string_view id : buttons)
        m_controls.as<XButton>(id)->addActionListener(this);
    m_controls.as<css::awt::XCheckBox>("showMarks")->addItemListener(this);
    const auto tree = m_controls.control("findings");
    tree->addMouseListener(this);
    tree->addKeyListener(this);
    m_controls.as<css::awt::tree::XTreeControl>("findings")->addTreeExpansionListener(this);
    m_controls.as<css::view::XSelectionSupplier>("findings")->addSelectionChangeListener(this);
}

void FindingsPanel::dispose()
{
    m_parent->removeWindowListener(this);
    for (const std::string_view id : buttons)
        m_controls.as<XButton>(id)->removeActionListener(this);
    m_controls.as<css::awt::XCheckBox>("showMarks")->removeItemListener(this);
    const auto tree = m_controls.control("findings");
    tree->removeMouseListener(this);
    tree->removeKeyListener(this);
    m_controls.as<css::awt::tree::XTreeControl>("findings")->removeTreeExpansionListener(this);
    m_controls.as<css::view::XSelectionSupplier>("findings")->removeSelectionChangeListener(this);
    m_tree.dispose();
    interop::disposeWindow(window());
}

void FindingsPanel::show(View view)
{
    const bool hasFindings = !view.entries.empty();
    m_controls.setText("subject", view.subject);
    m_controls.setText("verdict", view.verdict);
    m_controls.setText("note", view.note);
    m_controls.show("verdict", !view.verdict.empty());
    m_controls.show("note", !view.note.empty());
    m_controls.show("newReport", view.offersNewReport);
    for (const std::string_view id : ofFindings)
        m_controls.show(id, hasFindings);
    m_tree.show(std::move(view.entries));
    showDetails();
    arrange();
}

void FindingsPanel::showDetails()
{
    const Entry* const entry = m_tree.selected();
    const std::string details = entry ? entry->details : std::string();
    m_controls.setText("detailsText", details);
    // The office keeps the text of such a field from screen readers, but they tell its label.
    m_controls.setText("detailsAloud", details.empty() ? m_controls.text("details") : withoutMnemonics(details));
    for (const ActionButton& button : actionButtons)
        m_controls.enable(button.id, offers(entry, button.action));
    bool moves = false;
    for (const std::string_view id : occasional) {
        const bool shown = m_controls.control(id)->isEnabled();
        moves = moves || shown != m_controls.isShown(id);
        m_controls.show(id, shown);
    }
    if (moves)
        arrange();
}

void FindingsPanel::setMarksShown(bool shown)
{
    m_controls.as<css::awt::XCheckBox>("showMarks")->setState(shown ? 1 : 0);
}

void FindingsPanel::arrange()
{
    const Rectangle area = m_parent->getPosSize();
    window()->setPosSize(0, 0, area.Width, area.Height, css::awt::PosSize::POSSIZE);
    arrangePanel(m_controls, {area.Width, area.Height});
}

void FindingsPanel::act(FindingAction action, const Entry* entry)
{
    if (offers(entry, action))
        m_actions.act(action, {entry->finding.value_or(session::FindingIndex()), entry->proposal, entry->answer,
                               !entry->isFinding, entry->formula});
}

void FindingsPanel::requestChildNodes(const css::awt::tree::TreeExpansionEvent& event)
{
    m_tree.makeLinesBelow(event.Node);
}

void FindingsPanel::selectionChanged(const css::lang::EventObject&)
{
    // A click takes the selection from one line before it gives it to another; a tree that is placed anew between
    // the two selects the first one again, and then shows both.
    const Entry* const entry = m_tree.selected();
    if (!entry)
        return;
    showDetails();
    if (entry->finding)
        m_actions.selected(*entry->finding);
}

void FindingsPanel::actionPerformed(const css::awt::ActionEvent& event)
{
    if (event.ActionCommand == "validate")
        return m_actions.validate();
    if (event.ActionCommand == "newReport")
        return m_actions.newReport();
    const auto button = std::ranges::find(actionButtons, interop::toUtf8(event.ActionCommand), &ActionButton::id);
    act(button->action, m_tree.selected());
}

void FindingsPanel::itemStateChanged(const css::awt::ItemEvent& event)
{
    m_actions.showMarks(event.Selected == 1);
}

void FindingsPanel::mouseReleased(const css::awt::MouseEvent& event)
{
    act(FindingAction::GoTo, m_tree.at(event.X, event.Y));
}

void FindingsPanel::keyPressed(const css::awt::KeyEvent& event)
{
    if (event.KeyCode == css::awt::Key::RETURN)
        act(FindingAction::GoTo, m_tree.selected());
}

} // namespace gouji::sidebar
