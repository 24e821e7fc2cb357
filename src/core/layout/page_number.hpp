// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::layout {

// A line without spaces, each number in it replaced by '#'.
std::u32string linePattern(std::string_view line);

// Whether the line numbers a page and says so: "— 3 —", "第3页 共5页", "3/5". "3" alone may be a figure.
bool isPageNumber(std::string_view line);

} // namespace gouji::layout
