// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/page.hpp"

#include <string>
#include <vector>

namespace gouji::files {

// Lines that follow each other as the paragraphs that they were broken from. One begins where a line is indented,
// where the line before ends short of the margin, or where the size of the letters changes.
std::vector<std::string> paragraphsOf(const std::vector<layout::Line>& lines);

} // namespace gouji::files
