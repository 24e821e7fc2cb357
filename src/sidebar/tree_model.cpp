// SPDX-License-Identifier: MPL-2.0
#include "sidebar/tree_model.hpp"

#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>

#include <algorithm>

namespace gouji::sidebar {

using css::awt::tree::XTreeDataModelListener;
using css::awt::tree::XTreeNode;
using css::uno::Reference;

TreeLine::~TreeLine()
{
    for (const auto& child : m_children)
        child->m_parent = nullptr;
}

TreeLine& TreeLine::append(std::string path)
{
    const auto& child = m_children.emplace_back(new TreeLine(std::move(path)));
    child->m_parent = this;
    return *child;
}

bool TreeLine::show(const rtl::OUString& text, const rtl::OUString& icon, bool hasLinesToMake)
{
    if (text == m_text && icon == m_icon && hasLinesToMake == m_hasLinesToMake)
        return false;
    m_text = text;
    m_icon = icon;
    m_hasLinesToMake = hasLinesToMake;
    return true;
}

Reference<XTreeNode> TreeLine::getChildAt(sal_Int32 index)
{
    if (index < 0 || index >= getChildCount())
        throw css::lang::IndexOutOfBoundsException();
    return m_children[static_cast<std::size_t>(index)].get();
}

sal_Int32 TreeLine::getIndex(const Reference<XTreeNode>& child)
{
    const auto found = std::ranges::find_if(
        m_children, [&](const auto& line) { return child.get() == static_cast<XTreeNode*>(line.get()); });
    return found == m_children.end() ? -1 : static_cast<sal_Int32>(found - m_children.begin());
}

void TreeModel::tellChanged(TreeLine& line) { tell(line, &XTreeDataModelListener::treeNodesChanged); }

void TreeModel::tellMade(TreeLine& line) { tell(line, &XTreeDataModelListener::treeNodesInserted); }

void TreeModel::tell(TreeLine& line, void (SAL_CALL XTreeDataModelListener::*what)(const Event&))
{
    const Reference<XTreeNode> node(&line);
    const Event event(static_cast<css::awt::tree::XTreeDataModel*>(this), {&node, 1}, line.getParent());
    // A copy: a listener may take itself off while it is told.
    for (const auto& listener : std::vector(m_listeners))
        (listener.get()->*what)(event);
}

void TreeModel::addTreeDataModelListener(const Reference<XTreeDataModelListener>& listener)
{
    m_listeners.push_back(listener);
}

void TreeModel::removeTreeDataModelListener(const Reference<XTreeDataModelListener>& listener)
{
    std::erase(m_listeners, listener);
}

void TreeModel::dispose()
{
    const css::lang::EventObject event(static_cast<css::awt::tree::XTreeDataModel*>(this));
    for (const auto& listener : std::exchange(m_listeners, {}))
        listener->disposing(event);
    for (const auto& listener : std::exchange(m_eventListeners, {}))
        listener->disposing(event);
}

void TreeModel::addEventListener(const Reference<css::lang::XEventListener>& listener)
{
    m_eventListeners.push_back(listener);
}

void TreeModel::removeEventListener(const Reference<css::lang::XEventListener>& listener)
{
    std::erase(m_eventListeners, listener);
}

} // namespace gouji::sidebar
