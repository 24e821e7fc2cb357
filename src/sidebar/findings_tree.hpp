// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/findings_view.hpp"

#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <vector>

namespace gouji::sidebar {

// The lines of a view in a tree control. As long as only their words change, what the user has opened, selected
// and scrolled to stays as it is; where lines come or go the tree is built anew, with the same line selected.
class FindingsTree {
public:
    FindingsTree(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::awt::tree::XTreeControl>& control);

    void show(std::vector<Entry> entries);

    // The selected line, or the one at a point in the control; null where there is none.
    const Entry* selected() const;
    const Entry* at(sal_Int32 x, sal_Int32 y) const;

private:
    using Node = css::uno::Reference<css::awt::tree::XMutableTreeNode>;

    void rebuild();
    void expandAll(const Node& node);
    void update(const Node& node, const std::vector<Entry>& entries, const std::string& path);
    void select(const std::string& path);
    css::uno::Reference<css::awt::tree::XTreeNode> selectedLine() const;
    const Entry* entryOf(const css::uno::Reference<css::awt::tree::XTreeNode>& node) const;

    css::uno::Reference<css::uno::XComponentContext> m_context;
    css::uno::Reference<css::awt::tree::XTreeControl> m_control;
    css::uno::Reference<css::awt::tree::XMutableTreeDataModel> m_model;
    Node m_root;
    std::vector<Entry> m_entries;
    std::map<std::string, const Entry*> m_entryByPath; // into m_entries
};

} // namespace gouji::sidebar
