// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_tree.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/XMultiSelectionSupplier.hpp>

#include <algorithm>

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
    case rules::Severity::Error:
        return folder + "error.svg";
    case rules::Severity::Warning:
        return folder + "warning.svg";
    case rules::Severity::Information:
        return folder + "information.svg";
    }
    return {};
}

Reference<XTreeNode> lineOf(const Reference<XMutableTreeNode>& node) { return {node, UNO_QUERY_THROW}; }

// Each node carries the path of its entry's keys.
std::string pathOf(const Reference<XTreeNode>& node)
{
    rtl::OUString path;
    Reference<XMutableTreeNode>(node, UNO_QUERY_THROW)->getDataValue() >>= path;
    return toUtf8(path);
}

// The line that stands for a path, at or below another; null where there is none.
Reference<XTreeNode> lineAt(const Reference<XTreeNode>& line, const std::string& path)
{
    if (pathOf(line) == path)
        return line;
    for (sal_Int32 index = 0; index < line->getChildCount(); ++index)
        if (const auto found = lineAt(line->getChildAt(index), path); found.is())
            return found;
    return {};
}

// The first finding below another line; null where there is none. Below the root only groups stand, some of them
// empty: reports without findings.
Reference<XTreeNode> firstFinding(const Reference<XTreeNode>& line)
{
    for (sal_Int32 index = 0; index < line->getChildCount(); ++index) {
        const auto child = line->getChildAt(index);
        if (child->getChildCount() == 0 && line->getParent().is())
            return child;
        if (const auto found = firstFinding(child); found.is())
            return found;
    }
    return {};
}

// The path of a line and those after it; none where there is no line.
std::vector<std::string> fromOn(const Reference<XTreeNode>& line, const std::vector<std::string>& paths)
{
    if (!line.is())
        return {};
    return {std::ranges::find(paths, pathOf(line)), paths.end()};
}

// A line that is told its text again is no longer readable for assistive technology.
void write(const Reference<XMutableTreeNode>& node, const std::string& text)
{
    rtl::OUString written;
    lineOf(node)->getDisplayValue() >>= written;
    if (written != toUno(text))
        node->setDisplayValue(Any(toUno(text)));
}

bool sameLines(const std::vector<Entry>& left, const std::vector<Entry>& right)
{
    return std::ranges::equal(left, right, [](const Entry& one, const Entry& other) {
        return one.key == other.key && sameLines(one.children, other.children);
    });
}

} // namespace

FindingsTree::FindingsTree(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::awt::tree::XTreeControl>& control)
    : m_context(context),
      m_control(control)
{}

void FindingsTree::show(std::vector<Entry> entries)
{
    const bool rewording = m_root.is() && sameLines(entries, m_entries);
    const Look before = m_root.is() && !rewording ? look() : Look();
    m_entryByPath.clear();
    m_entries = std::move(entries);
    if (rewording)
        return update(m_root, m_entries, {});
    rebuild();
    restore(before);
}

// The control forgets what is open and selected around lines that come or go, and shows a root that it is told to
// hide. So it gets a model that is complete.
void FindingsTree::rebuild()
{
    m_model.set(m_context->getServiceManager()->createInstanceWithContext(
                    "com.sun.star.awt.tree.MutableTreeDataModel", m_context),
                UNO_QUERY_THROW);
    m_root = m_model->createNode(Any(rtl::OUString()), false);
    update(m_root, m_entries, {});
    m_model->setRoot(m_root);
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::awt::XControl>(m_control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("DataModel", Any(m_model));
}

FindingsTree::Look FindingsTree::look() const
{
    Look look;
    std::vector<std::string> inSight;
    collect(lineOf(m_root), inSight, look.closed);
    look.selected = fromOn(selectedLine(), inSight);
    look.top = fromOn(m_control->getNodeForLocation(1, 1), inSight);
    return look;
}

void FindingsTree::restore(const Look& look)
{
    open(lineOf(m_root), look.closed);
    if (const Line line = firstOf(look.top); line.is())
        scrollTo(line);
    const Line line = firstOf(look.selected);
    select(line.is() ? line : firstFinding(lineOf(m_root)));
}

void FindingsTree::open(const Line& line, const std::set<std::string>& closed)
{
    for (sal_Int32 index = 0; index < line->getChildCount(); ++index) {
        const Line child = line->getChildAt(index);
        open(child, closed);
        if (!closed.contains(pathOf(child)))
            m_control->expandNode(child);
    }
}

void FindingsTree::collect(const Line& line, std::vector<std::string>& inSight,
                           std::set<std::string>& closed) const
{
    for (sal_Int32 index = 0; index < line->getChildCount(); ++index) {
        const Line child = line->getChildAt(index);
        inSight.push_back(pathOf(child));
        if (m_control->isNodeExpanded(child))
            collect(child, inSight, closed);
        else if (child->getChildCount() > 0)
            closed.insert(pathOf(child));
    }
}

FindingsTree::Line FindingsTree::firstOf(const std::vector<std::string>& paths) const
{
    const auto present =
        std::ranges::find_if(paths, [&](const auto& path) { return m_entryByPath.contains(path); });
    return present == paths.end() ? Line() : lineAt(lineOf(m_root), *present);
}

// A line that is brought into sight from below becomes the first one.
void FindingsTree::scrollTo(const Line& line)
{
    Line last = lineOf(m_root);
    while (last->getChildCount() > 0 && (last == m_root || m_control->isNodeExpanded(last)))
        last = last->getChildAt(last->getChildCount() - 1);
    m_control->makeNodeVisible(last);
    m_control->makeNodeVisible(line);
}

void FindingsTree::update(const Node& node, const std::vector<Entry>& entries, const std::string& path)
{
    sal_Int32 index = 0;
    for (const Entry& entry : entries) {
        const std::string own = path + "/" + entry.key;
        m_entryByPath[own] = &entry;
        if (index == node->getChildCount())
            node->appendChild(m_model->createNode(Any(toUno(entry.text)), false));
        const Node child(node->getChildAt(index), UNO_QUERY_THROW);
        child->setDataValue(Any(toUno(own)));
        write(child, entry.text);
        child->setNodeGraphicURL(iconOf(entry.severity));
        update(child, entry.children, own);
        ++index;
    }
}

void FindingsTree::select(const Line& line)
{
    if (line.is())
        Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->select(Any(line));
}

void FindingsTree::select(const session::FindingIndex& finding)
{
    const auto found =
        std::ranges::find_if(m_entryByPath, [&](const auto& entry) { return entry.second->finding == finding; });
    const Entry* const present = selected();
    if (found == m_entryByPath.end() || found->second == present)
        return;
    const Line line = lineAt(lineOf(m_root), found->first);
    m_control->makeNodeVisible(line);
    select(line);
}

FindingsTree::Line FindingsTree::selectedLine() const
{
    Line line;
    Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->getSelection() >>= line;
    return line;
}

const Entry* FindingsTree::selected() const { return entryOf(selectedLine()); }

const Entry* FindingsTree::at(sal_Int32 x, sal_Int32 y) const
{
    return entryOf(m_control->getNodeForLocation(x, y));
}

const Entry* FindingsTree::entryOf(const Line& line) const
{
    if (!line.is())
        return nullptr;
    const auto found = m_entryByPath.find(pathOf(line));
    return found == m_entryByPath.end() ? nullptr : found->second;
}

} // namespace gouji::sidebar
