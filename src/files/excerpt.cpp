// SPDX-License-Identifier: MPL-2.0
#include "files/excerpt.hpp"

#include "core/model/text.hpp"

namespace gouji::files {

std::string excerptOf(std::string_view text)
{
    constexpr std::size_t longest = 60;
    // Four bytes a character at most: the rest cannot show.
    std::u32string shown = model::decodeUtf8(model::printable(text.substr(0, 4 * (longest + 1))));
    if (shown.size() > longest) {
        shown.resize(longest);
        shown += U'…';
    }
    return model::encodeUtf8(shown);
}

std::string displayName(const std::filesystem::path& path) { return model::printable(path.string()); }

} // namespace gouji::files
