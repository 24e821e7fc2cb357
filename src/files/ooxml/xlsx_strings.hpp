// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/result.hpp"
#include "files/input/zip_archive.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The texts that cells refer to by number.
using SharedStrings = std::vector<std::string>;
model::Result<SharedStrings> readSharedStrings(ZipArchive& archive, const std::string& part, const Limits& limits);

// What a text of an .xlsx file says: characters that XML cannot hold are written as _x000D_.
std::string unescaped(std::string_view text);

} // namespace gouji::files
