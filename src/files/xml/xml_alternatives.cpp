// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_alternatives.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji::files {
namespace {

// Extensions of Office leave the texts and cells around which they stand in the format we know. They are called by
// these prefixes everywhere.
constexpr std::array<std::string_view, 7> knownExtensions = {"w14", "w15", "w16", "wp", "x14", "x15", "xr"};

bool knowsAll(std::string_view prefixes)
{
    while (!prefixes.empty()) {
        const std::string_view prefix = prefixes.substr(0, prefixes.find(' '));
        prefixes.remove_prefix(std::min(prefix.size() + 1, prefixes.size()));
        const auto isKnown = [&](std::string_view known) { return prefix.starts_with(known); };
        if (!prefix.empty() && std::ranges::none_of(knownExtensions, isKnown))
            return false;
    }
    return true;
}

} // namespace

Alternatives alternativesIn(const XmlElement& element, Alternatives& around)
{
    const auto& [space, name] = element.name();
    if (space != XmlNamespace::MarkupCompatibility)
        return Alternatives::None;
    if (name == "AlternateContent")
        return Alternatives::Open;
    const bool counts =
        name == "Fallback"
        || (name == "Choice" && knowsAll(element.attribute({XmlNamespace::None, "Requires"}).value_or("")));
    if (around != Alternatives::Open || !counts)
        return Alternatives::None;
    around = Alternatives::Taken;
    return Alternatives::Taken;
}

} // namespace gouji::files
