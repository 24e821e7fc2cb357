// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::narrative {

// A text as it is searched: without white space, full-width signs made narrow. One space stays between two digits,
// which would be one number otherwise.
struct Letters {
    std::u32string text;
    std::vector<std::uint32_t> offsets; // of each letter in the UTF-8 text, and of its end

    // The part of the UTF-8 text that the letters from `first` to before `last` stand for.
    std::string_view original(std::string_view utf8, std::size_t first, std::size_t last) const;
};

Letters lettersOf(std::string_view utf8);

constexpr bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool isLatin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

} // namespace gouji::narrative
