// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/rules/subject.hpp"

#include <vector>

namespace gouji::narrative {

// What the parts of a stated total come to, where a figure was held against that total alone and they come to
// something else: by its row, by its column. The stated total counts, but whoever compares wants to see both.
std::vector<figures::Decimal> ownSumsOf(const ReadFigure& reading, const rules::Subject& subject);

} // namespace gouji::narrative
