// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"
#include "sidebar/controls.hpp"
#include "sidebar/findings_tree.hpp"
#include "sidebar/findings_view.hpp"
#include "sidebar/panel_layout.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/awt/tree/XTreeExpansionListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <string>
#include <vector>

namespace gouji::sidebar {

// What the panel can be asked for.
struct PanelActions {
    std::function<void()> validate;
    std::function<void()> newReport;
    std::function<void()> fromFile;
    std::function<void()> insertFigure;
    std::function<void(bool shown)> showMarks;
    std::function<void(session::FindingIndex finding)> selected;
    std::function<void(FindingAction action, Target target)> act;
};

// The controls of the sidebar: shows a view and tells what the user does. Knows nothing of documents and rules.
class FindingsPanel final
    : public interop::Component<css::awt::XWindowListener, css::awt::XActionListener, css::awt::XItemListener,
                                css::awt::XMouseListener, css::awt::XKeyListener,
                                css::awt::tree::XTreeExpansionListener, css::view::XSelectionChangeListener> {
public:
    static rtl::Reference<FindingsPanel> create(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                const css::uno::Reference<css::awt::XWindow>& parent,
                                                const wording::Messages& messages, PanelActions actions);

    const css::uno::Reference<css::awt::XWindow>& window() const { return m_controls.window(); }

    void show(View view);
    void select(session::FindingIndex finding) { m_tree.select(finding); }
    void setMarksShown(bool shown);

    // Takes the listeners off and the window down.
    void dispose();

    void SAL_CALL windowResized(const css::awt::WindowEvent&) override { arrange(); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override { arrange(); }
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
    void SAL_CALL mousePressed(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseReleased(const css::awt::MouseEvent& event) override;
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override;
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL requestChildNodes(const css::awt::tree::TreeExpansionEvent& event) override;
    void SAL_CALL treeExpanding(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeCollapsing(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeExpanded(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeCollapsed(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL selectionChanged(const css::lang::EventObject&) override;
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    FindingsPanel(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::awt::XWindow>& parent, const wording::Messages& messages,
                  PanelActions actions);

    void listen();
    void arrange();
    void showDetails();
    void showMenu(bool shown);
    void showButtons(const Entry* entry);
    void measureRow();
    void act(FindingAction action, const Entry* entry);

    css::uno::Reference<css::awt::XWindow> m_parent;
    Controls m_controls;
    FindingsTree m_tree;
    PanelActions m_actions;
    const wording::Messages& m_messages;
    std::vector<RowButton> m_row;
    bool m_isMenuShown = false;
};

} // namespace gouji::sidebar
