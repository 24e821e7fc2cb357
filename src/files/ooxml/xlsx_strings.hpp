// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/input/zip_archive.hpp"
#include "files/values/text_line.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The texts that cells refer to by number.
using SharedStrings = std::vector<std::string>;
Result<SharedStrings> readSharedStrings(ZipArchive& archive, const std::string& part, const Limits& limits);

// What a text of an .xlsx file says: characters that XML cannot hold are written as _x000D_.
std::string unescaped(std::string_view text);

// A run of a text, from where it begins.
struct XlsxRun {
    std::size_t begin = 0;
    Line line = Line::On;
};
// Puts the run at the end of a text as it is shown.
void showRun(const XlsxRun& run, std::string& text);

} // namespace gouji::files
