// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Rectangle.hpp>

#include <string_view>
#include <vector>

namespace gouji::calc {

// Points to be joined by lines.
using Stroke = std::vector<css::awt::Point>;

// "→ 3" at the upper left of an area, as the strokes of a seven-segment display: each text in a drawing
// costs the office memory that it does not give back. Digits, the minus sign and the decimal point can be drawn.
std::vector<Stroke> strokesOf(std::string_view figure, const css::awt::Rectangle& area);

} // namespace gouji::calc
