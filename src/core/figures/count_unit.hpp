// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/unit.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::figures {

// The unit of pieces that a heading states: "本年处理决定数量（单位：万件）", "（百次）"; a power of 0 for plain
// "件", "次", "项". Nothing where it states none, or several.
std::optional<Unit> countUnitIn(std::string_view heading);

// The same of a text that says nothing else.
std::optional<Unit> countUnitInCaption(std::string_view text);

// How a message calls it: "万件", and "件" for single pieces.
std::string nameOfCountUnit(Unit unit);

} // namespace gouji::figures
