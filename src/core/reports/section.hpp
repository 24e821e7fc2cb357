// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/location.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji::reports {

// A paragraph of a report's text. A cell may hold several, one a line.
struct SectionParagraph {
    std::string text; // UTF-8, without white space at its ends
    document::Location at;
    std::size_t offset = 0; // bytes before it in the text that stands there
};

// A part of a report's text: 0 is what stands before the first heading (title, basis and period), 1 to 6 are 一 to
// 六, -1 is what stands after the report (signature).
struct Section {
    int number = 0;
    std::string heading;                      // as written: "一、总体情况"; empty where the section has none
    std::optional<document::Location> at;     // of the heading
    std::vector<SectionParagraph> paragraphs; // in order, the heading left out, tables left out
};

} // namespace gouji::reports
