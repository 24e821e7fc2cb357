// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::text {

// What makes two labels the same: their letters, digits and ideographs alone. Spaces, line breaks, punctuation of
// any width and a note in brackets at the end do not count: "本年增 / 减" and "本年增/减",
// "（二）部分公开（区分处理的，……）" and "(二)部分公开".
std::string labelKey(std::string_view text);

// The first letter of a text's key, told without making the key; 0 where the key is empty.
char32_t labelOpening(std::string_view text);

} // namespace gouji::text
