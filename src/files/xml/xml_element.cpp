// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_element.hpp"

namespace gouji::files {

std::optional<std::string_view> XmlElement::attribute(const XmlName& name) const
{
    for (const char* const* at = m_attributes; *at; at += 2) {
        const std::string_view written = at[0];
        // Most differ in the end already, which spares looking the prefix up.
        if (written.ends_with(name.local) && m_prefixes.nameOfAttribute(written) == name)
            return at[1];
    }
    return std::nullopt;
}

} // namespace gouji::files
