// SPDX-License-Identifier: MPL-2.0
#include "files/excerpt.hpp"

#include "core/model/text.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

std::u32string printable(std::string_view text)
{
    std::u32string decoded = model::decodeUtf8(text);
    const auto isControl = [](char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); };
    std::replace_if(decoded.begin(), decoded.end(), isControl, U'\uFFFD');
    return decoded;
}

} // namespace

std::string excerptOf(std::string_view text)
{
    constexpr std::size_t longest = 60;
    // Four bytes a character at most: the rest cannot show.
    std::u32string shown = printable(text.substr(0, 4 * (longest + 1)));
    if (shown.size() > longest) {
        shown.resize(longest);
        shown += U'…';
    }
    return model::encodeUtf8(shown);
}

std::string displayName(const std::filesystem::path& path) { return model::encodeUtf8(printable(path.string())); }

} // namespace gouji::files
