// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"
#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"

#include <vector>

namespace gouji::report_text {

// In a sheet of the text, the heading stands in the first row; the paragraphs have a style of the template.
inline constexpr document::Position firstParagraph{1, 0};
inline constexpr const char* paragraphStyle = "正文";

// The sheets that bear the heading of a section as their name, and hold no table.
std::vector<int> textSheetsOf(const calc::Document& document, const packs::Catalogue& catalogue);

// Brings the sheets of the text that a report has not yet out of the template of its edition, each in its place
// among the tables, as one undo step.
void addSections(const commands::CommandContext& command);

} // namespace gouji::report_text
