// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebar/findings_view.hpp"
#include "sidebar/tree_model.hpp"

#include <com/sun/star/awt/tree/XTreeControl.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace gouji::sidebar {

// The lines of a view in a tree control. What the user has closed, selected and scrolled to stays as it is: as
// long as only words change nothing else is touched; where lines come or go the tree is built anew, and where the
// selected line is gone the finding that took its place is selected. Lines below one that starts closed are made
// when it is opened first: making a line takes the office long.
class FindingsTree {
public:
    explicit FindingsTree(const css::uno::Reference<css::awt::tree::XTreeControl>& control) : m_control(control) {}

    void show(std::vector<Entry> entries);

    // Parts the control from its model before the control is taken down: they keep each other otherwise.
    void dispose();

    // Makes what is to be seen below a line that is opened.
    void makeLinesBelow(const css::uno::Reference<css::awt::tree::XTreeNode>& node);

    // Selects the line of a finding, and brings it into sight.
    void select(const session::FindingIndex& finding);

    // The selected line, or the one at a point in the control; null where there is none.
    const Entry* selected() const;
    const Entry* at(sal_Int32 x, sal_Int32 y) const;

private:
    using Line = rtl::Reference<TreeLine>;

    // What the user sees of the tree, by the paths of lines.
    struct Look {
        std::set<std::string> closed;
        std::vector<std::string> selected; // and the lines below it, one of which may take its place
        std::vector<std::string> above;    // the lines above it, the nearest first
        std::vector<std::string> top;      // the first line in sight, and those below it
    };

    void rebuild();
    Look look();
    void restore(const Look& look);
    void open(const Line& line, const std::set<std::string>& closed);
    void collect(const Line& line, bool isOpen, std::vector<std::string>& inSight, Look& look);
    Line firstFinding(const Line& line) const;
    Line firstOf(const std::vector<std::string>& paths) const;
    Line inPlaceOf(const std::vector<std::string>& paths) const;
    Line nearestFinding(const std::vector<std::string>& paths) const;
    void scrollTo(const Line& line);
    void update(TreeLine& line, const std::vector<Entry>& entries);
    void select(const Line& line);
    Line selectedLine() const;
    const Entry* entryOf(const Line& line) const;

    css::uno::Reference<css::awt::tree::XTreeControl> m_control;
    rtl::Reference<TreeModel> m_model;
    Line m_root; // null before there is anything to show
    std::vector<Entry> m_entries;
    std::map<std::string, const Entry*> m_entryByPath; // into m_entries
    std::set<std::string> m_opened; // lines that are open, or were before what stood below them went
};

} // namespace gouji::sidebar
