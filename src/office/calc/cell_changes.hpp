// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/document/cell_change.hpp"
#include "office/calc/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::calc {

// Why nothing may be written into a document at all; nothing where it may.
std::optional<Message> refusalOf(const Document& document);

// Why nothing may be written into a cell, as it is protected; nothing where it may.
std::optional<Message> protectionOf(const Document& document, int sheetIndex, document::Position position);

// Writes all figures, formulas and words as one undo step of that name, or none of them: then it says why.
// Protected cells are named, and those in which the words to be replaced do not stand. Several replacements in one
// cell come in the order of its text.
std::optional<Message> apply(const std::vector<document::CellChange>& changes, const Document& document,
                             const std::string& undoName);

} // namespace gouji::calc
