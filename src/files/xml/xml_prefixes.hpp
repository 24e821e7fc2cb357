// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_name.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// Which namespaces the prefixes stand for, at the place in a document that is being read. Expat could tell, but
// spells every name out for it, which costs half as much again as parsing does.
class XmlPrefixes {
public:
    // Where an element begins, and where it ends. Names and values alternate in attributes, a null pointer ends
    // them.
    void enter(const char* const* attributes);
    void leave();

    // How many declarations are in force that matter.
    std::size_t count() const { return m_declared.size(); }

    // "table:table-cell". An element without a prefix is in the default namespace, an attribute in none.
    XmlName nameOfElement(std::string_view written) const;
    XmlName nameOfAttribute(std::string_view written) const;

private:
    struct Declaration {
        std::string prefix; // empty: the default namespace
        XmlNamespace space;
        std::size_t depth; // of the element with the declaration
    };

    void declare(std::string_view prefix, XmlNamespace space);
    const Declaration* find(std::string_view prefix) const;
    XmlName prefixedName(std::string_view written, std::size_t colon) const;

    // The innermost last. A namespace that nobody knows is told only where it takes a prefix over.
    std::vector<Declaration> m_declared;
    std::size_t m_depth = 0;
};

} // namespace gouji::files
