// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/html/html_attribute.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// What the style sheets within a page hide. Selectors of one element count ("tr.hidden", ".a.b", "#sum"), also
// behind the names of elements around it; those that depend on more than the page says do not.
class PageStyles {
public:
    // A further sheet, whose media its element may limit. Of very long ones the beginning is read.
    void read(std::string_view sheet, const std::string& media);

    // How an element takes part; nothing where no sheet speaks of it.
    std::optional<HtmlShown> shown(std::string_view tag, const HtmlAttributes& attributes) const;

private:
    struct Selector {
        std::string tag;
        std::string id;
        std::vector<std::string> classes;

        int weight() const;
        bool fits(std::string_view tag, const HtmlAttributes& attributes) const;
    };
    struct Rule {
        Selector selector;
        HtmlShown shown;
    };

    static std::optional<Selector> selectorOf(std::string_view text);
    void addRules(std::string_view selectors, std::string_view declarations);

    std::vector<Rule> m_rules; // in their order
};

} // namespace gouji::files
