// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/unit.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace gouji::figures {

// The unit of one kind, of money or of pieces, that has just that name.
using UnitNamed = std::optional<Unit> (*)(std::u32string_view name);

// The different units of that kind that a heading states. In brackets and behind 单位 nothing but a unit is meant:
// there it may have another name.
std::vector<Unit> unitsIn(std::string_view heading, UnitNamed named, UnitNamed namedAlone);
// The only one; nothing where it states none, or several.
std::optional<Unit> unitIn(std::string_view heading, UnitNamed named, UnitNamed namedAlone);
// The same of a text that says nothing else.
std::optional<Unit> unitInCaption(std::string_view text, UnitNamed named);

// Whether a heading states amounts that cannot be judged: in a foreign currency, or in several units at once.
bool statesUnclearAmounts(std::string_view heading);
// The same of a text that says nothing else: "单位：美元".
bool isUnclearCaption(std::string_view text);

} // namespace gouji::figures
