// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/letters.hpp"

#include "core/text/text.hpp"

namespace gouji::narrative {

Letters lettersOf(std::string_view utf8)
{
    Letters letters;
    letters.text.reserve(utf8.size() / 3);
    letters.offsets.reserve(utf8.size() / 3 + 1);
    bool spaceBefore = false;
    for (std::string_view rest = utf8; !rest.empty();) {
        const auto offset = static_cast<std::uint32_t>(utf8.size() - rest.size());
        const char32_t letter = text::takeCodePoint(rest);
        if (text::isSpace(letter)) {
            spaceBefore = true;
            continue;
        }
        const char32_t narrow = text::narrow(letter);
        if (spaceBefore && isDigit(narrow) && !letters.text.empty() && isDigit(letters.text.back())) {
            letters.text += U' ';
            letters.offsets.push_back(offset);
        }
        spaceBefore = false;
        letters.text += narrow;
        letters.offsets.push_back(offset);
    }
    letters.offsets.push_back(static_cast<std::uint32_t>(utf8.size()));
    return letters;
}

std::string_view Letters::original(std::string_view utf8, std::size_t first, std::size_t last) const
{
    std::string_view part = utf8.substr(offsets[first], offsets[last] - offsets[first]);
    while (!part.empty()
           && (part.back() == ' ' || part.back() == '\n' || part.back() == '\r' || part.back() == '\t'))
        part.remove_suffix(1);
    return part;
}

} // namespace gouji::narrative
