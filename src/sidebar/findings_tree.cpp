// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_tree.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/view/XMultiSelectionSupplier.hpp>

#include <algorithm>

namespace gouji::sidebar {

using css::awt::tree::XTreeNode;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using interop::toUno;

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

// Only lines of ours are in the tree; null where there is none.
rtl::Reference<TreeLine> lineOf(const Reference<XTreeNode>& node) { return dynamic_cast<TreeLine*>(node.get()); }

Reference<XTreeNode> nodeOf(const rtl::Reference<TreeLine>& line) { return line.get(); }

// The line that stands for a path, at or below another; null where there is none.
rtl::Reference<TreeLine> lineAt(const rtl::Reference<TreeLine>& line, const std::string& path)
{
    if (line->path() == path)
        return line;
    for (const auto& child : line->children())
        if (const auto found = lineAt(child, path); found.is())
            return found;
    return {};
}

// The path of a line and those after it; none where there is no line.
std::vector<std::string> fromOn(const rtl::Reference<TreeLine>& line, const std::vector<std::string>& paths)
{
    if (!line.is())
        return {};
    return {std::ranges::find(paths, line->path()), paths.end()};
}

std::string pathBelow(const TreeLine& line, const Entry& entry) { return line.path() + "/" + entry.key; }

bool waitsToBeOpened(const TreeLine& line, const Entry& entry)
{
    return entry.startsClosed && line.children().empty();
}

bool stillStandFor(const std::vector<rtl::Reference<TreeLine>>& lines, const TreeLine& parent,
                   const std::vector<Entry>& entries)
{
    return std::ranges::equal(lines, entries, [&](const auto& line, const Entry& entry) {
        return line->path() == pathBelow(parent, entry)
               && (waitsToBeOpened(*line, entry) || stillStandFor(line->children(), *line, entry.children));
    });
}

// The control cannot be told that one of the uppermost lines reads differently: it would show the root for that.
bool sameHeadings(const std::vector<Entry>& left, const std::vector<Entry>& right)
{
    return std::ranges::equal(left, right, {}, &Entry::text, &Entry::text);
}

} // namespace

void FindingsTree::show(std::vector<Entry> entries)
{
    const bool rewording =
        m_root.is() && stillStandFor(m_root->children(), *m_root, entries) && sameHeadings(entries, m_entries);
    const Look before = m_root.is() ? look() : Look();
    m_entryByPath.clear();
    m_entries = std::move(entries);
    if (rewording) {
        update(*m_root, m_entries);
        return open(m_root, before.closed);
    }
    rebuild();
    restore(before);
}

// The control forgets what is open and selected around lines that come or go, and shows a root that it is told to
// hide. So it gets a model that is complete.
void FindingsTree::rebuild()
{
    m_model.clear(); // nobody listens yet
    m_root = new TreeLine({});
    update(*m_root, m_entries);
    m_model = new TreeModel(m_root);
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::awt::XControl>(m_control, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("DataModel", Any(Reference<css::awt::tree::XTreeDataModel>(m_model.get())));
}

void FindingsTree::dispose()
{
    if (m_model.is())
        m_model->dispose();
}

FindingsTree::Look FindingsTree::look()
{
    Look look;
    std::vector<std::string> inSight;
    collect(m_root, true, inSight, look);
    // A line about no finding that is selected is nobody's choice while there is nothing else.
    look.selected = fromOn(firstFinding(m_root).is() ? selectedLine() : Line(), inSight);
    look.above.assign(inSight.rbegin() + static_cast<std::ptrdiff_t>(look.selected.size()), inSight.rend());
    look.top = fromOn(lineOf(m_control->getNodeForLocation(1, 1)), inSight);
    return look;
}

void FindingsTree::restore(const Look& look)
{
    std::erase_if(m_opened, [&](const std::string& path) { return !m_entryByPath.contains(path); });
    open(m_root, look.closed);
    if (const Line line = firstOf(look.top); line.is())
        scrollTo(line);
    Line line = inPlaceOf(look.selected);
    if (!line.is())
        line = nearestFinding(look.above);
    select(line.is() ? line : firstFinding(m_root));
}

void FindingsTree::open(const Line& line, const std::set<std::string>& closed)
{
    for (const Line& child : line->children()) {
        const Entry* const entry = entryOf(child);
        const bool isClosed =
            entry && entry->startsClosed ? !m_opened.contains(child->path()) : closed.contains(child->path());
        if (child->canBeOpened() && !isClosed && !m_control->isNodeExpanded(nodeOf(child)))
            m_control->expandNode(nodeOf(child));
        open(child, closed);
    }
}

void FindingsTree::collect(const Line& line, bool isOpen, std::vector<std::string>& inSight, Look& look)
{
    for (const Line& child : line->children()) {
        if (isOpen)
            inSight.push_back(child->path());
        if (!child->canBeOpened())
            continue;
        const bool isChildOpen = m_control->isNodeExpanded(nodeOf(child));
        if (isChildOpen) {
            m_opened.insert(child->path());
        } else {
            m_opened.erase(child->path());
            look.closed.insert(child->path());
        }
        collect(child, isOpen && isChildOpen, inSight, look);
    }
}

// The first finding below another line; null where there is none.
FindingsTree::Line FindingsTree::firstFinding(const Line& line) const
{
    for (const Line& child : line->children()) {
        if (const Entry* const entry = entryOf(child); entry && entry->isOfCells())
            return child;
        if (const Line found = firstFinding(child); found.is())
            return found;
    }
    return {};
}

FindingsTree::Line FindingsTree::firstOf(const std::vector<std::string>& paths) const
{
    const auto present =
        std::ranges::find_if(paths, [&](const auto& path) { return m_entryByPath.contains(path); });
    return present == paths.end() ? Line() : lineAt(m_root, *present);
}

// The first of some lines where it is still there, or the first finding after it; null where there is none.
FindingsTree::Line FindingsTree::inPlaceOf(const std::vector<std::string>& paths) const
{
    if (!paths.empty() && m_entryByPath.contains(paths.front()))
        return lineAt(m_root, paths.front());
    return nearestFinding(paths);
}

// The first of some lines that is a finding and still there; null where there is none.
FindingsTree::Line FindingsTree::nearestFinding(const std::vector<std::string>& paths) const
{
    const auto present = std::ranges::find_if(paths, [&](const std::string& path) {
        const auto entry = m_entryByPath.find(path);
        return entry != m_entryByPath.end() && entry->second->isOfCells();
    });
    return present == paths.end() ? Line() : lineAt(m_root, *present);
}

// A line that is brought into sight from below becomes the first one.
void FindingsTree::scrollTo(const Line& line)
{
    Line last = m_root;
    while (!last->children().empty() && (last == m_root || m_control->isNodeExpanded(nodeOf(last))))
        last = last->children().back();
    m_control->makeNodeVisible(nodeOf(last));
    m_control->makeNodeVisible(nodeOf(line));
}

void FindingsTree::update(TreeLine& line, const std::vector<Entry>& entries)
{
    std::size_t index = 0;
    for (const Entry& entry : entries) {
        const bool isNew = index == line.children().size();
        TreeLine& child = isNew ? line.append(pathBelow(line, entry)) : *line.children()[index];
        m_entryByPath[child.path()] = &entry;
        const bool waits = waitsToBeOpened(child, entry);
        const bool differs =
            child.show(toUno(entry.text), iconOf(entry.severity), waits && !entry.children.empty());
        if (m_model.is() && isNew)
            m_model->tellMade(child);
        else if (m_model.is() && differs) // told its text again, a line could no longer be read aloud
            m_model->tellChanged(child);
        if (!waits)
            update(child, entry.children);
        ++index;
    }
}

void FindingsTree::makeLinesBelow(const Reference<XTreeNode>& node)
{
    const Line line = lineOf(node);
    const Entry* const entry = entryOf(line);
    if (entry && line->children().empty())
        update(*line, entry->children);
}

void FindingsTree::select(const Line& line)
{
    if (line.is())
        Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->select(Any(nodeOf(line)));
}

void FindingsTree::select(const session::FindingIndex& finding)
{
    const auto found = std::ranges::find_if(m_entryByPath, [&](const auto& entry) {
        return entry.second->isFinding && entry.second->finding == finding;
    });
    const Entry* const present = selected();
    if (found == m_entryByPath.end() || (present && present->finding == finding))
        return; // a line below it may be the one that is looked at
    const Line line = lineAt(m_root, found->first);
    m_control->makeNodeVisible(nodeOf(line));
    select(line);
}

FindingsTree::Line FindingsTree::selectedLine() const
{
    Reference<XTreeNode> node;
    Reference<css::view::XMultiSelectionSupplier>(m_control, UNO_QUERY_THROW)->getSelection() >>= node;
    return lineOf(node);
}

const Entry* FindingsTree::selected() const { return entryOf(selectedLine()); }

const Entry* FindingsTree::at(sal_Int32 x, sal_Int32 y) const
{
    return entryOf(lineOf(m_control->getNodeForLocation(x, y)));
}

const Entry* FindingsTree::entryOf(const Line& line) const
{
    if (!line.is())
        return nullptr;
    const auto found = m_entryByPath.find(line->path());
    return found == m_entryByPath.end() ? nullptr : found->second;
}

} // namespace gouji::sidebar
