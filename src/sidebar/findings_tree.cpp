// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_tree.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/XMultiSelectionSupplier.hpp>

namespace gouji::sidebar {

using css::awt::tree::XMutableTreeNode;
using css::awt::tree::XTreeNode;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using interop::toUno;
using interop::toUtf8;

namespace {

rtl::OUString iconOf(const std::optional<rules::Severity>& severity)
{
    if (!severity)
        return {};
    const rtl::OUString folder("vnd.sun.star.extension://org.gouji.calc/icons/");
    switch (*severity) {
    case rules::Severity::Error: return folder + "error.svg";
    case rules::Severity::Warning: return folder + "warning.svg";
    case rules::Severity::Information: return folder + "information.svg";
    }
    return {};
}

Reference<XTreeNode> lineOf(const Reference<XMutableTreeNode>& node)
{
    return {node, UNO_QUERY_THROW};
}

// Each node carries the path of its entry's keys.
std::string pathOf(const Reference<XTreeNode>& node)
{
    rtl::OUString path;
    Reference<XMutableTreeNode>(node, UNO_QUERY_THROW)->getDataValue() >>= path;
    return toUtf8(path);
}

// The child that stands for a path, from `first` on; −1 where there is none.
sal_Int32 indexOfChild(const Reference<XMutableTreeNode>& node, const std::string& path, sal_Int32 first)
{
    for (sal_Int32 index = first; index < node->getChildCount(); ++index)
        if (pathOf(node->getChildAt(index)) == path)
            return index;
    return -1;
}

} // namespace

FindingsTree::FindingsTree(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::awt::tree::XTreeControl>& control)
    : m_control(control),
      m_model(context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel",
                                                                      context),
              UNO_QUERY_THROW),
      m_root(m_model->createNode(Any(rtl::OUString()), false))
{
    m_model->setRoot(m_root);
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::awt::XControl>(control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("DataModel", Any(m_model));
}

void FindingsTree::show(std::vector<Entry> entries)
{
    m_entryByPath.clear();
    m_entries = std::move(entries);
    update(m_root, m_entries, {});
    if (!selected())
        selectFirstLine();
}

void FindingsTree::update(const Node& node, const std::vector<Entry>& entries, const std::string& path)
{
    sal_Int32 index = 0;
    for (const Entry& entry : entries) {
        const std::string own = path + "/" + entry.key;
        m_entryByPath[own] = &entry;
        const sal_Int32 found = indexOfChild(node, own, index);
        if (found < 0)
            node->insertChildByIndex(index, m_model->createNode(Any(toUno(entry.text)), false));
        for (sal_Int32 left = found; left > index; --left)
            node->removeChildByIndex(index);
        const Node child(node->getChildAt(index), UNO_QUERY_THROW);
        child->setDataValue(Any(toUno(own)));
        child->setDisplayValue(Any(toUno(entry.text)));
        child->setNodeGraphicURL(iconOf(entry.severity));
        update(child, entry.children, own);
        if (found < 0)
            m_control->expandNode(lineOf(child));
        ++index;
    }
    while (node->getChildCount() > index)
        node->removeChildByIndex(index);
}

void FindingsTree::selectFirstLine()
{
    Reference<XTreeNode> line = lineOf(m_root);
    while (line->getChildCount() > 0)
        line = line->getChildAt(0);
    if (line != m_root)
        Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->select(Any(line));
}

const Entry* FindingsTree::selected() const
{
    Reference<XTreeNode> node;
    Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->getSelection() >>= node;
    return entryOf(node);
}

const Entry* FindingsTree::at(sal_Int32 x, sal_Int32 y) const
{
    return entryOf(m_control->getNodeForLocation(x, y));
}

const Entry* FindingsTree::entryOf(const Reference<XTreeNode>& node) const
{
    if (!node.is())
        return nullptr;
    const auto found = m_entryByPath.find(pathOf(node));
    return found == m_entryByPath.end() ? nullptr : found->second;
}

} // namespace gouji::sidebar
