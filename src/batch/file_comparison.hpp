// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/output/comparison_lines.hpp"
#include "core/packs/catalogue.hpp"
#include "files/office/conversions.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::batch {

// Two files beside each other, or why one of them could not be read.
struct ComparedInput {
    output::ComparedFiles files;
    std::vector<Problem> complaints;
    bool isReadInFull = true; // false: a file was not read, not all of it, or holds no standard table
};

// Reads two files of any kinds and says where the figures of their reports differ.
struct FileComparison {
    const packs::Catalogue& packs; // with an office's own tables and rules
    std::string tableWord;         // see files::readWorkbook
    files::Conversions& conversions;

    ComparedInput operator()(const std::filesystem::path& a, const std::filesystem::path& b) const;
};

} // namespace gouji::batch
