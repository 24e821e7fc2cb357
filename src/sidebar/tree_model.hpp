// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>
#include <rtl/ref.hxx>

#include <string>
#include <utility>
#include <vector>

namespace gouji::sidebar {

// One line of a tree, with the lines below it.
class TreeLine final : public interop::Component<css::awt::tree::XTreeNode> {
public:
    // The path tells it from all others of its tree.
    explicit TreeLine(std::string path) : m_path(std::move(path)) {}
    ~TreeLine() override;

    const std::string& path() const { return m_path; }
    const std::vector<rtl::Reference<TreeLine>>& children() const { return m_children; }
    TreeLine& append(std::string path);
    // Whether that made any difference. Where lines below it are still to be made, the control asks for them when
    // it opens this one.
    bool show(const rtl::OUString& text, const rtl::OUString& icon, bool hasLinesToMake);
    bool canBeOpened() const { return m_hasLinesToMake || !m_children.empty(); }

    css::uno::Reference<css::awt::tree::XTreeNode> SAL_CALL getChildAt(sal_Int32 index) override;
    sal_Int32 SAL_CALL getChildCount() override { return static_cast<sal_Int32>(m_children.size()); }
    css::uno::Reference<css::awt::tree::XTreeNode> SAL_CALL getParent() override { return m_parent; }
    sal_Int32 SAL_CALL getIndex(const css::uno::Reference<css::awt::tree::XTreeNode>& child) override;
    sal_Bool SAL_CALL hasChildrenOnDemand() override { return m_hasLinesToMake; }
    css::uno::Any SAL_CALL getDisplayValue() override { return css::uno::Any(m_text); }
    rtl::OUString SAL_CALL getNodeGraphicURL() override { return m_icon; }
    rtl::OUString SAL_CALL getExpandedGraphicURL() override { return {}; }
    rtl::OUString SAL_CALL getCollapsedGraphicURL() override { return {}; }

private:
    const std::string m_path;
    rtl::OUString m_text;
    rtl::OUString m_icon;
    bool m_hasLinesToMake = false;
    std::vector<rtl::Reference<TreeLine>> m_children;
    TreeLine* m_parent = nullptr; // null once that is gone
};

// What a tree control shows. The office's own model and its nodes keep each other, and so are never freed.
class TreeModel final : public interop::Component<css::awt::tree::XTreeDataModel> {
public:
    explicit TreeModel(const rtl::Reference<TreeLine>& root) : m_root(root) {}

    // Tells the control that a line shows something else.
    void tellChanged(TreeLine& line);
    // Tells the control of a new line below one that it knows.
    void tellMade(TreeLine& line);

    css::uno::Reference<css::awt::tree::XTreeNode> SAL_CALL getRoot() override { return m_root.get(); }
    void SAL_CALL
    addTreeDataModelListener(const css::uno::Reference<css::awt::tree::XTreeDataModelListener>& listener) override;
    void SAL_CALL removeTreeDataModelListener(
        const css::uno::Reference<css::awt::tree::XTreeDataModelListener>& listener) override;

    void SAL_CALL dispose() override;
    void SAL_CALL addEventListener(const css::uno::Reference<css::lang::XEventListener>& listener) override;
    void SAL_CALL removeEventListener(const css::uno::Reference<css::lang::XEventListener>& listener) override;

private:
    using Event = css::awt::tree::TreeDataModelEvent;
    void tell(TreeLine& line, void (SAL_CALL css::awt::tree::XTreeDataModelListener::*what)(const Event&));

    const rtl::Reference<TreeLine> m_root;
    std::vector<css::uno::Reference<css::awt::tree::XTreeDataModelListener>> m_listeners;
    std::vector<css::uno::Reference<css::lang::XEventListener>> m_eventListeners;
};

} // namespace gouji::sidebar
