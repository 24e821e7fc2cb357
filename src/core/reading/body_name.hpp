// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::reading {

// Whether a compact text (see compact_text.hpp) may be what a title calls a body: no sentence, no part of one, no
// heading.
bool mayBeBody(std::u32string_view text);

// Whether it is the name of a body and nothing else, by how such names end: "某县发展和改革局".
bool isBodyName(std::u32string_view text);

// Whether every letter of the shorter name stands in the longer one, in the same order: "某县发改局".
bool isAbbreviation(std::string_view shorter, std::string_view longer);

} // namespace gouji::reading
