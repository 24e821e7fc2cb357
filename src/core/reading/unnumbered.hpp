// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/form.hpp"
#include "core/reading/label.hpp"

#include <string>

namespace gouji::reading {

// The key of a label without its number: that of "予以公开" for "（一）予以公开".
std::string unnumberedKey(const std::string& label);

// Finds row headings without their numbers, which Word counted by itself and a copy has lost: "予以公开" for
// "（一）予以公开". A word such as "其他" heads columns, too: what counts is the order of the rows. They are taken
// to be written to the letter where at least half of a block's rows are found so.
void takeUnnumberedRows(const forms::TableDefinition& table, const document::Grid& grid, LabelIndex& labels);

} // namespace gouji::reading
