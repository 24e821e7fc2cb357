// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"

#include <string_view>

namespace gouji::narrative {

// Where a figure belongs in a sentence that is being written: in the place of its first blank (XX, ××, ____,
// （ ）, last year's figure), else at its end.
TextSpan placeForFigure(std::string_view text);

} // namespace gouji::narrative
