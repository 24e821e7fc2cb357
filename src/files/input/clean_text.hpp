// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::files {

// U+FFFD, for what is no character.
inline constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

// What is well-formed UTF-8 at the beginning.
std::string_view wellFormed(std::string_view utf8);

// With U+FFFD for malformed bytes and control characters, and a space for what feeds lines and pages.
std::string cleaned(std::string_view utf8);

} // namespace gouji::files
