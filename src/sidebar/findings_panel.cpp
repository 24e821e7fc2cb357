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
#include <utility>

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

constexpr ActionButton actionButtons[] = {{"accept", FindingAction::Accept},
                                          {"accept", FindingAction::Answer},
                                          {"preview", FindingAction::Preview},
                                          {"explain", FindingAction::Explain},
                                          {"goTo", FindingAction::GoTo},
                                          {"ignore", FindingAction::Ignore},
                                          {"fillTotals", FindingAction::FillTotals},
                                          {"showRule", FindingAction::ShowRule}};

// The row below the details, and the menu that its last button opens.
constexpr std::string_view row[] = {"accept", "preview", "explain", "more"};
constexpr std::string_view menu[] = {"goTo", "ignore", "fillTotals", "insertFigure", "showRule"};

constexpr std::string_view buttons[] = {"validate",     "accept",   "preview",   "explain",
                                        "more",         "goTo",     "ignore",    "fillTotals",
                                        "insertFigure", "showRule", "newReport", "fromFile"};
constexpr std::string_view labelled[] = {"validate", "showMarks", "accept",  "preview",    "explain",
                                         "more",     "goTo",      "ignore",  "fillTotals", "insertFigure",
                                         "showRule", "newReport", "fromFile"};
constexpr std::string_view ofFindings[] = {"findings", "detailsAloud", "detailsText", "accept",
                                           "preview",  "explain",      "more"};

// Buttons that say now this, now that.
struct OtherLabel {
    std::string_view id;
    const char* key;
};
constexpr OtherLabel otherLabels[] = {{"accept", "sidebar.answer"}, {"preview", "sidebar.endPreview"}};

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
      m_actions(std::move(actions)),
      m_messages(messages)
{
    for (const std::string_view id : labelled)
        m_controls.setText(id, messages.text("sidebar." + std::string(id)));
    for (const std::string_view id : buttons)
        m_controls.as<XButton>(id)->setActionCommand(interop::toUno(id));
    showMenu(false);
    measureRow();
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
    m_controls.show("fromFile", view.offersNewReport);
    for (const std::string_view id : ofFindings)
        m_controls.show(id, hasFindings);
    if (!hasFindings)
        showMenu(false);
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
    m_controls.setText("detailsAloud",
                       details.empty() ? m_messages.text("sidebar.details") : withoutMnemonics(details));
    showButtons(entry);
}

// They keep their places: what does not apply is grey.
void FindingsPanel::showButtons(const Entry* entry)
{
    const auto label = [&](std::string_view id, const char* key) { m_controls.setText(id, m_messages.text(key)); };
    label("accept", offers(entry, FindingAction::Answer) ? "sidebar.answer" : "sidebar.accept");
    label("preview", entry && entry->isPreviewed ? "sidebar.endPreview" : "sidebar.preview");
    m_controls.setText("fillTotals", entry && !entry->total.empty()
                                         ? m_messages.text("sidebar.fillTotal", {{"cell", entry->total}})
                                         : m_messages.text("sidebar.fillTotals"));
    for (const std::string_view id : labelled) {
        const bool isOfAction = std::ranges::find(actionButtons, id, &ActionButton::id) != std::end(actionButtons);
        if (isOfAction)
            m_controls.enable(id, std::ranges::any_of(actionButtons, [&](const ActionButton& button) {
                                  return button.id == id && offers(entry, button.action);
                              }));
    }
}

void FindingsPanel::showMenu(bool shown)
{
    m_isMenuShown = shown;
    for (const std::string_view id : menu)
        m_controls.show(id, shown);
}

// Buttons of the row are as wide as the widest of their labels.
void FindingsPanel::measureRow()
{
    for (const std::string_view id : row) {
        sal_Int32 width = m_controls.preferredSize(id).Width;
        for (const OtherLabel& other : otherLabels) {
            if (other.id != id)
                continue;
            const std::string label = m_controls.text(id);
            m_controls.setText(id, m_messages.text(other.key));
            width = std::max(width, m_controls.preferredSize(id).Width);
            m_controls.setText(id, label);
        }
        m_row.push_back({id, width});
    }
}

void FindingsPanel::setMarksShown(bool shown)
{
    m_controls.as<css::awt::XCheckBox>("showMarks")->setState(shown ? 1 : 0);
}

void FindingsPanel::arrange()
{
    const Rectangle area = m_parent->getPosSize();
    window()->setPosSize(0, 0, area.Width, area.Height, css::awt::PosSize::POSSIZE);
    arrangePanel(m_controls, {area.Width, area.Height}, m_row);
}

void FindingsPanel::act(FindingAction action, const Entry* entry)
{
    if (offers(entry, action))
        m_actions.act(action, {entry->finding.value_or(session::FindingIndex()), entry->proposal, entry->answer,
                               !entry->isFinding, entry->formula, entry->correction, entry->cell});
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
    if (event.ActionCommand == "fromFile")
        return m_actions.fromFile();
    const std::string id = interop::toUtf8(event.ActionCommand);
    const Entry* const entry = m_tree.selected();
    // The menu closes once something was chosen, as menus do.
    showMenu(id == "more" && !m_isMenuShown);
    arrange();
    if (id == "insertFigure")
        return m_actions.insertFigure();
    for (const ActionButton& button : actionButtons)
        if (button.id == id && offers(entry, button.action))
            return act(button.action, entry);
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
