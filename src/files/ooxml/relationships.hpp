// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/input/zip_archive.hpp"

#include <string>
#include <vector>

namespace gouji::files {

// How one part of an Office Open XML package names another.
struct Relationship {
    std::string id;
    std::string type; // the last word of it, which strict and transitional files share: "worksheet"
    std::string part; // the name of the other part in the package
};

using Relationships = std::vector<Relationship>;

// Those of a part; those of the package where the part is empty. None where they are not written down.
Result<Relationships> readRelationships(ZipArchive& archive, const std::string& part, const Limits& limits);

// The first of that type or with that id, or null.
const Relationship* findByType(const Relationships& relationships, std::string_view type);
const Relationship* findById(const Relationships& relationships, std::string_view id);

} // namespace gouji::files
