// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/catalogue.hpp"

#include <filesystem>

namespace gouji::rule_folder {

// The built-in editions with the tables.json, rules.json and claims.json of an office's folder, and of the folders
// in it, added. A folder without any such file is a mistake: rules that are not found would be missed in silence.
Result<packs::Catalogue> catalogueWith(const std::filesystem::path& folder);

} // namespace gouji::rule_folder
