// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/reports/section.hpp"

#include <string_view>
#include <vector>

namespace gouji::narrative {

// The text of a report as the next one begins with it: each figure is marked as last year's, 【上年83】件. A mark
// stands for a number that is still to be written, and is found as such.
std::vector<reports::Section> withOldFigures(std::vector<reports::Section> sections,
                                             const std::vector<TextFigure>& figures);

// How many letters of the text, from its first on, are such a mark; 0 where it begins otherwise.
std::size_t oldFigureLength(std::u32string_view text);

} // namespace gouji::narrative
