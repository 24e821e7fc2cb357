// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_prefixes.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

constexpr std::string_view declarationWord = "xmlns";

} // namespace

void XmlPrefixes::enter(const char* const* attributes)
{
    ++m_depth;
    for (const char* const* at = attributes; *at; at += 2) {
        // Most attributes are none, which the first letter shows.
        if (at[0][0] != declarationWord.front())
            continue;
        std::string_view name = at[0];
        if (!name.starts_with(declarationWord))
            continue;
        name.remove_prefix(declarationWord.size());
        // No prefix takes the default namespace back where it is empty.
        if (name.empty())
            declare(name, at[1][0] == '\0' ? XmlNamespace::None : namespaceNamed(at[1]));
        else if (name.starts_with(':'))
            declare(name.substr(1), namespaceNamed(at[1]));
    }
}

void XmlPrefixes::leave()
{
    while (!m_declared.empty() && m_declared.back().depth == m_depth)
        m_declared.pop_back();
    --m_depth;
}

XmlName XmlPrefixes::nameOfElement(std::string_view written) const
{
    const auto colon = written.find(':');
    if (colon != std::string_view::npos)
        return prefixedName(written, colon);
    const Declaration* found = find({});
    return {found ? found->space : XmlNamespace::None, written};
}

XmlName XmlPrefixes::nameOfAttribute(std::string_view written) const
{
    const auto colon = written.find(':');
    return colon == std::string_view::npos ? XmlName{XmlNamespace::None, written} : prefixedName(written, colon);
}

void XmlPrefixes::declare(std::string_view prefix, XmlNamespace space)
{
    if (space != XmlNamespace::Unknown || prefix.empty() || find(prefix))
        m_declared.push_back({std::string(prefix), space, m_depth});
}

const XmlPrefixes::Declaration* XmlPrefixes::find(std::string_view prefix) const
{
    const auto found = std::find_if(m_declared.rbegin(), m_declared.rend(),
                                    [&](const Declaration& declaration) { return declaration.prefix == prefix; });
    return found == m_declared.rend() ? nullptr : &*found;
}

XmlName XmlPrefixes::prefixedName(std::string_view written, std::size_t colon) const
{
    const Declaration* found = find(written.substr(0, colon));
    return {found ? found->space : XmlNamespace::Unknown, written.substr(colon + 1)};
}

} // namespace gouji::files
