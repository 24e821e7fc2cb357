// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <string>
#include <string_view>

namespace gouji::files {

// All bytes that are left, as far as one part may have.
Result<std::string> allOf(ByteSource& source, const Limits& limits);

// Whether the text is UTF-16 or UTF-32, where ASCII characters are not one byte each.
bool isWideText(std::string_view bytes);

// Text of unknown encoding as valid UTF-8, without a byte order mark. What the bytes are shows by such a mark, or
// by themselves where they are UTF-8, UTF-16 or UTF-32; else by what the text declares ("big5"), unless that
// cannot be true; else they are GB18030, which holds GBK and GB2312. Malformed bytes and control characters become
// U+FFFD.
std::string toUtf8(std::string_view bytes, std::string_view declared);

// The same of a page, by what it declares itself.
std::string pageToUtf8(std::string_view page);

} // namespace gouji::files
