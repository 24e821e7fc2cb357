// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/opendocument/opendocument_styles.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gouji::files {

// Counts the items of the lists of an OpenDocument text, as they are opened and closed.
class OpenDocumentLists {
public:
    explicit OpenDocumentLists(const OpenDocumentStyles& styles) : m_styles(styles) {}

    void beginList(const XmlElement& element);
    void endList();
    void beginItem(const XmlElement& element);
    void endItem();
    // Lists in a cell count from their own first level.
    void beginCell() { m_cells.push_back(m_lists.size()); }
    void endCell() { m_cells.pop_back(); }

    // What stands before a paragraph of that style: the label of its item, if it is the item's first.
    std::string takeLabel(std::string_view paragraphStyle);

private:
    using Numbers = std::vector<int>; // by level; 0: none so far
    struct OpenItem {
        int start = 0; // 0: goes on
        bool isLabelled = false;
    };
    struct OpenList {
        std::string style;
        std::shared_ptr<Numbers> numbers;
        std::vector<OpenItem> items;
    };

    std::shared_ptr<Numbers> numbersFor(const XmlElement& element, const std::string& style) const;
    std::size_t levelsAbove() const { return m_cells.empty() ? 0 : m_cells.back(); }

    const OpenDocumentStyles& m_styles;
    std::vector<OpenList> m_lists;
    std::vector<std::size_t> m_cells; // how many lists were open where each cell began
    std::map<std::string, std::shared_ptr<Numbers>> m_byId;
    std::map<std::string, std::shared_ptr<Numbers>> m_byStyle;
};

} // namespace gouji::files
