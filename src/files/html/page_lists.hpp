// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/html/html_attribute.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// Numbers the items of the lists of a page.
class PageLists {
public:
    static bool isList(std::string_view tag);

    void begin(std::string_view tag, const HtmlAttributes& attributes);
    void end();
    // What a browser puts before the item that begins: "3. "; empty where it has no number.
    std::string label(const HtmlAttributes& item);

private:
    struct OpenList {
        int next = 1;
        std::string numerals; // empty where the items have no numbers
    };

    std::vector<OpenList> m_open;
};

} // namespace gouji::files
