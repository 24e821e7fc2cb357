// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_name.hpp"
#include "files/xml/xml_prefixes.hpp"

#include <optional>
#include <string_view>

namespace gouji::files {

// The beginning of an element; valid only while it is handed over.
class XmlElement {
public:
    // Names and values alternate in attributes, a null pointer ends them. The prefixes are those in force in the
    // element.
    XmlElement(std::string_view name, const char* const* attributes, const XmlPrefixes& prefixes)
        : m_name(prefixes.nameOfElement(name)),
          m_attributes(attributes),
          m_prefixes(prefixes)
    {}

    const XmlName& name() const { return m_name; }
    std::optional<std::string_view> attribute(const XmlName& name) const;

    // Calls visit(name, value) for each attribute: cheaper than to ask for several.
    template <typename Visit>
    void forEachAttribute(Visit visit) const
    {
        for (const char* const* at = m_attributes; *at; at += 2)
            visit(m_prefixes.nameOfAttribute(at[0]), std::string_view(at[1]));
    }

private:
    XmlName m_name;
    const char* const* m_attributes;
    const XmlPrefixes& m_prefixes;
};

} // namespace gouji::files
