// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/comparison/differences.hpp"
#include "core/narrative/text_figure.hpp"

#include <cstddef>
#include <vector>

namespace gouji::comparison {

// A report with the figures of its text.
struct ReportText {
    const reports::Report& report;
    const std::vector<narrative::TextFigure>& figures;
};

// What two texts say otherwise.
struct TextDifferences {
    std::vector<Difference> differences;
    std::size_t compared = 0; // figures that both have
};

// The figures of each section, 一 to 六, side by side in their order: wording and paragraphs do not matter.
// Nothing is compared where one of the reports has no figure in its text, such as a workbook of tables alone.
TextDifferences textDifferencesBetween(const ReportText& a, const ReportText& b);

} // namespace gouji::comparison
