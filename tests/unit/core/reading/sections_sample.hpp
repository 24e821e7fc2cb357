// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"

#include <cstddef>
#include <string>
#include <vector>

// Documents whose sections are looked for, and the sections found in them as lines.
namespace gouji::reading::sections_sample {

using Lines = std::vector<std::string>;

// Headings of the form's sections.
inline constexpr const char* two = "二、主动公开政府信息情况";
inline constexpr const char* three = "三、收到和处理政府信息公开申请情况";
inline constexpr const char* four = "四、政府信息公开行政复议、行政诉讼情况";
inline constexpr const char* five = "五、存在的主要问题及改进情况";
inline constexpr const char* six = "六、其他需要报告的事项";

const packs::Catalogue& forms();
const packs::Edition& edition();

// A text; "#2" stands for the table of that section.
document::Workbook textOf(const Lines& lines);

// The sections of each report as lines: "[1] 一、总体情况" above its paragraphs.
std::vector<Lines> sectionsIn(const document::Workbook& document);
// Of the only report.
Lines sectionsInOne(const document::Workbook& document);

} // namespace gouji::reading::sections_sample
