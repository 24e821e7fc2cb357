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

// Why no rows may be inserted in a sheet and nothing written into all of its cells, as it is protected; nothing
// where they may. Of a protected sheet, the first cell that is meant is named.
std::optional<Message> sheetProtectionOf(const Document& document, int sheetIndex, document::Position first);

// Why a document takes no further sheets, as its structure is protected; nothing where it does.
std::optional<Message> structureProtectionOf(const Document& document);

// Writes all figures, formulas and words as one undo step of that name, or none of them: then it says why.
// Protected cells are named, and those in which the words to be replaced do not stand as plain text. Several
// replacements in one cell come in the order of its text, and none overlaps another.
std::optional<Message> apply(const std::vector<document::CellChange>& changes, const Document& document,
                             const std::string& undoName);

} // namespace gouji::calc
