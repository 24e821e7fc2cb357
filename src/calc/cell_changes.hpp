// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/document.hpp"
#include "core/model/cell_change.hpp"
#include "core/model/message.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::calc {

// Why nothing may be written into a document at all; nothing where it may.
std::optional<model::Message> refusalOf(const Document& document);

// Writes all figures and formulas as one undo step of that name, or none of them: then it says why. Protected
// cells are named.
std::optional<model::Message> apply(const std::vector<model::CellChange>& changes, const Document& document,
                                    const std::string& undoName);

} // namespace gouji::calc
