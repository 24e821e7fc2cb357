// SPDX-License-Identifier: MPL-2.0
#include "files/excerpt.hpp"

#include "core/text/text.hpp"

namespace gouji::files {

std::string excerptOf(std::string_view text)
{
    constexpr std::size_t longest = 60;
    // Four bytes a character at most: the rest cannot show.
    std::u32string shown = text::decodeUtf8(text::printable(text.substr(0, 4 * (longest + 1))));
    if (shown.size() > longest) {
        shown.resize(longest);
        shown += U'…';
    }
    return text::encodeUtf8(shown);
}

std::string displayName(const std::filesystem::path& path) { return text::printable(path.string()); }

} // namespace gouji::files
