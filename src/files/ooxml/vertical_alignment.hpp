// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/values/text_line.hpp"

#include <optional>
#include <string_view>

namespace gouji::files {

// What the value of a vertAlign says; "baseline" takes back what a style says.
inline Line lineOf(std::optional<std::string_view> alignment)
{
    if (alignment == "superscript")
        return Line::Above;
    return alignment == "subscript" ? Line::Below : Line::On;
}

} // namespace gouji::files
