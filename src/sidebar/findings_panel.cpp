// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_panel.hpp"

#include "calc/interop/text.hpp"
#include "sidebar/panel_layout.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji::sidebar {

using css::awt::Rectangle;
using css::awt::XButton;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr std::string_view dialogUrl = "vnd.sun.star.extension://org.gouji.calc/dialogs/findings.xdl";
constexpr std::string_view buttons[] = {"validate", "goTo", "explain", "newReport"};
constexpr std::string_view labelled[] = {"validate", "showMarks", "details", "goTo", "explain", "newReport"};
constexpr std::string_view ofFindings[] = {"findings", "details", "detailsText", "goTo", "explain"};

} // namespace

rtl::Reference<FindingsPanel> FindingsPanel::create(const Reference<css::uno::XComponentContext>& context,
                                                    const Reference<css::awt::XWindow>& parent,
                                                    const presentation::Messages& messages, PanelActions actions)
{
    // Listening hands out references, which a constructor must not.
    const rtl::Reference<FindingsPanel> panel(new FindingsPanel(context, parent, messages, std::move(actions)));
    panel->listen();
    panel->window()->setVisible(true);
    return panel;
}

FindingsPanel::FindingsPanel(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::awt::XWindow>& parent, const presentation::Messages& messages,
                             PanelActions actions)
    : m_parent(parent),
      m_controls(context, dialogUrl, parent),
      m_tree(context, m_controls.as<css::awt::tree::XTreeControl>("findings")),
      m_actions(std::move(actions))
{
    for (const std::string_view id : labelled)
        m_controls.setText(id, messages.text("sidebar." + std::string(id)));
    for (const std::string_view id : buttons)
        m_controls.as<XButton>(id)->setActionCommand(interop::toUno(id));
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
    m_controls.as<css::view::XSelectionSupplier>("findings")->removeSelectionChangeListener(this);
    window()->dispose();
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
    m_controls.setText("detailsText", entry ? entry->details : std::string());
    m_controls.enable("goTo", entry && entry->goesTo);
    m_controls.enable("explain", entry && entry->explains);
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

void FindingsPanel::goTo(const Entry* entry)
{
    if (entry && entry->goesTo)
        m_actions.goTo(*entry->goesTo);
}

void FindingsPanel::explain(const Entry* entry)
{
    if (entry && entry->explains)
        m_actions.explain(*entry->explains);
}

void FindingsPanel::actionPerformed(const css::awt::ActionEvent& event)
{
    if (event.ActionCommand == "validate")
        m_actions.validate();
    else if (event.ActionCommand == "goTo")
        goTo(m_tree.selected());
    else if (event.ActionCommand == "explain")
        explain(m_tree.selected());
    else
        m_actions.newReport();
}

void FindingsPanel::itemStateChanged(const css::awt::ItemEvent& event)
{
    m_actions.showMarks(event.Selected == 1);
}

void FindingsPanel::mouseReleased(const css::awt::MouseEvent& event) { goTo(m_tree.at(event.X, event.Y)); }

void FindingsPanel::keyPressed(const css::awt::KeyEvent& event)
{
    if (event.KeyCode == css::awt::Key::RETURN)
        goTo(m_tree.selected());
}

} // namespace gouji::sidebar
