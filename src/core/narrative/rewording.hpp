// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/reports/report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace gouji::narrative {

// Another figure in the place of one that the text states.
struct Rewording {
    TextSpan span; // of the number in its paragraph
    std::string before;
    std::string after;
};

// The figure as it would stand in the place of a number that was written so: with its thousands separators,
// full-width digits, numerals in words (up to 99) and 万 of 万元; a percentage at as many digits behind the point.
// 余 and 多 go, for the figure is exact.
std::string writtenLike(std::string_view number, const figures::Decimal& figure, std::optional<int> decimals);

// What the tables have in the place of a figure that contradicts them. Nothing where it agrees or is not judged,
// where words say it, and where the change went the other way than the text says.
std::optional<Rewording> rewordingOf(const TextFigure& figure, const reports::Report& report);

} // namespace gouji::narrative
