// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// White space and letters of ASCII: of file formats and their keywords, where no other count.
namespace gouji::text {

inline constexpr std::string_view asciiSpaces = " \t\n\v\f\r";

// Without the white space around it.
constexpr std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(asciiSpaces);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(asciiSpaces) - first + 1);
}

constexpr char lowerCase(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

// Whether both are the same in letters of any case.
constexpr bool isSameWord(std::string_view one, std::string_view other)
{
    return std::ranges::equal(one, other, [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

} // namespace gouji::text
