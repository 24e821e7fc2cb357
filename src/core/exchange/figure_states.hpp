// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/figure.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace gouji::exchange {

// The published words for cells that hold no number.
inline constexpr std::array<std::pair<document::Figure::Kind, std::string_view>, 3> figureStates{{
    {document::Figure::Kind::Missing, "blank"},
    {document::Figure::Kind::Unreadable, "unreadable"},
    {document::Figure::Kind::NotCalculated, "not-calculated"},
}};

} // namespace gouji::exchange
