// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/records/record.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::records {

// The very file that was handed in.
struct HandedIn {
    std::string name;   // without its folder
    std::string digest; // of its bytes, see Digest
};

// What the small file beside a document holds: the records of the reports in it, and which file they are about.
// Any kind of document can have one; a .pdf has nowhere else to keep its record.
struct Sidecar {
    HandedIn file;
    std::vector<Record> records; // each with the file's name and digest
};

// annual.pdf has annual.pdf.record.json beside it, in the same folder.
std::string sidecarNameOf(std::string_view fileName);

// The content of that file: the document's records, each with the file's name and digest put into it.
std::string toSidecar(std::vector<Record> records, const HandedIn& file);

// Reads it. Beside the problems of fromJson: records of several files, or of none, contradict themselves; a name
// that leads into another folder is refused, whoever wrote it.
Result<Sidecar> fromSidecar(std::string_view text, std::string_view file);

} // namespace gouji::records
