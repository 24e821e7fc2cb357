// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::reading {

// What the official forms say of their labels, by label key.
class HeadingOrder {
public:
    explicit HeadingOrder(const packs::Catalogue& catalogue);

    bool isHeading(const std::string& key) const { return m_headings.contains(key); }
    bool isCorner(const std::string& key) const { return m_corners.contains(key); }
    bool isRowLabel(const std::string& key) const { return m_rowLabels.contains(key); }
    // Whether headings stand below this one.
    bool hasBelow(const std::string& key) const { return m_below.contains(key); }
    bool isBelow(const std::string& key, const std::string& outer) const;

private:
    void addPath(const std::vector<std::string>& labels);

    std::set<std::string> m_headings;
    std::set<std::string> m_corners;
    std::set<std::string> m_rowLabels;
    std::map<std::string, std::set<std::string>> m_below;
};

// A heading of a table's columns.
struct Heading {
    std::string key;
    int row = 0;   // of the heading rows
    int cell = 0;  // of those written in its row
    int first = 0; // of the innermost headings it spans
    int last = 0;
    std::vector<std::size_t> below; // by index
};

// The headings whose rows are given as keys, cell by cell, with the innermost ones counted from left to right.
// Nothing where some row has no place below the one before.
std::optional<std::vector<Heading>> headingTree(const std::vector<std::vector<std::string>>& rows,
                                                const HeadingOrder& order);

} // namespace gouji::reading
