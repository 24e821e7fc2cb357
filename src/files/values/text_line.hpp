// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::files {

// Where a text stands in its line.
enum class Line { On, Above, Below };

// "1" above the line as "¹", below it as "₁": the mark of a note is no digit of the figure before it.
std::string shownAt(Line line, std::string_view text);

} // namespace gouji::files
