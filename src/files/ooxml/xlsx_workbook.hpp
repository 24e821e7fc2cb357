// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/input/zip_archive.hpp"
#include "files/values/reference.hpp"
#include "files/workbook_builder.hpp"

#include <string>
#include <vector>

namespace gouji::files {

struct ListedSheet {
    std::string name;
    std::string relationship;
};

struct ListedName {
    std::string name;
    Reference reference;
    Scope scope; // counts all sheets that are listed
};

// What the part of the workbook itself lists.
struct XlsxWorkbook {
    std::vector<ListedSheet> sheets; // in the order in which the workbook shows them
    std::vector<ListedName> names;   // that stand for one range
};

Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive& archive, const std::string& part, const Limits& limits);

} // namespace gouji::files
