// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"
#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"
#include "core/validation/validation.hpp"

#include <optional>
#include <vector>

namespace gouji::report_text {

// In a sheet of the text, the heading stands in the first row; the paragraphs have a style of the template.
inline constexpr document::Position firstParagraph{1, 0};
inline constexpr const char* paragraphStyle = "正文";

// The sheets that bear the heading of a section as their name, and hold none of the tables that were found in the
// document.
std::vector<int> textSheetsOf(const calc::Document& document, const packs::Catalogue& catalogue,
                              const std::vector<Validation>& validations);

// Why paragraphs cannot get rows in all of these sheets; nothing where they can. A sheet that is protected takes
// no rows, though its cells may be free.
std::optional<Message> protectionOf(const std::vector<int>& sheets, const calc::Document& document);

// Brings the sheets of the text that a report has not yet out of the template of its edition, each in its place
// among the tables, as one undo step.
void addSections(const commands::CommandContext& command);

} // namespace gouji::report_text
