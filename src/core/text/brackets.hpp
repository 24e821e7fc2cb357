// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::text {

// What stands in one pair of brackets, or between two of them.
struct TextPiece {
    std::u32string text;
    bool inBrackets = false;
};

// A text with narrow signs, by its brackets of any shape; those within brackets count as text, and one that is not
// closed reaches to the end. Empty pieces are left out. Nothing where a bracket is closed that is not open.
std::optional<std::vector<TextPiece>> piecesOf(std::u32string_view text);

} // namespace gouji::text
