// SPDX-License-Identifier: MPL-2.0
#include "core/packs/bodies.hpp"

#include "core/text/label_key.hpp"

#include <algorithm>

namespace gouji::packs {
namespace {

using Words = std::vector<std::string>;

bool takeEnd(std::string_view& text, const Words& words)
{
    for (const std::string& word : words) {
        if (text.size() > word.size() && text.ends_with(word)) {
            text.remove_suffix(word.size());
            return true;
        }
    }
    return false;
}

void takeStart(std::string_view& text, const Words& words)
{
    for (const std::string& word : words) {
        if (text.size() > word.size() && text.starts_with(word))
            text.remove_prefix(word.size());
    }
}

// 江苏省宿迁市: what stands behind the larger place.
std::string_view innermostPlace(std::string_view place, const Words& endings)
{
    std::size_t begin = 0;
    for (const std::string& ending : endings) {
        const std::size_t at = place.rfind(ending);
        if (at != std::string_view::npos && at > 0 && at + ending.size() < place.size())
            begin = std::max(begin, at + ending.size());
    }
    return place.substr(begin);
}

} // namespace

bool Bodies::contains(std::string_view agency) const
{
    const std::string key = text::labelKey(agency);
    std::string_view body = key;
    takeStart(body, prefixes);
    const auto isListed = [&](std::string_view one) { return std::ranges::find(names, one) != names.end(); };
    if (isListed(body))
        return true;
    takeEnd(body, offices);
    if (isListed(body))
        return true;
    takeEnd(body, governments);
    std::string_view place = innermostPlace(body, endings);
    return isListed(place) || takeEnd(place, endings);
}

} // namespace gouji::packs
