// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/office/compound_file.hpp"

#include <string_view>

namespace gouji::files {

// What is to be known of a binary document before the office opens it.
enum class BinaryDocument { Whole, Damaged, Encrypted };

// The records of an .xls, of Excel 2 to 2003: the sheets that it lists are all there, from their first record to
// their last.
BinaryDocument inspectXlsRecords(std::string_view records);
bool beginsAsXlsRecords(std::string_view bytes);

// The main stream of a .doc, and that its table of texts is there.
BinaryDocument inspectDoc(const CompoundFile& file);

// A text in RTF: all groups are closed.
BinaryDocument inspectRtf(std::string_view text);

} // namespace gouji::files
