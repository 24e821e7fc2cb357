// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/catalogue.hpp"
#include "core/validation/validation.hpp"
#include "files/office/conversions.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::batch {

// The reports of a file, or why there are none.
struct ReadInput {
    std::string file;
    std::vector<Validation> validations;
    std::vector<Problem> complaints;
    bool isReadInFull = true; // false: not read, not all of it, or without a standard table
};

// Reads a file of any kind.
struct FileReading {
    const packs::Catalogue& packs; // with an office's own tables and rules
    std::string tableWord;         // see files::readWorkbook
    files::Conversions& conversions;

    ReadInput operator()(const std::filesystem::path& path) const;
};

} // namespace gouji::batch
