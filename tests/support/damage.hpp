// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/json_document.hpp"
#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"

#include <set>
#include <vector>

namespace gouji::test {

// A workbook as people leave it behind.
struct DamagedWorkbook {
    document::Workbook workbook;
    std::vector<std::set<int>> hiddenRows; // of each sheet; only a file can hide them
};

// The report named in a case of tests/damaged, undamaged, in the case's layout.
document::Workbook undamaged(const JsonNode& damageCase, const packs::Catalogue& catalogue);

// The same after each of the case's damages, in their order; they are described in tests/README.md.
DamagedWorkbook damaged(const JsonNode& damageCase, const packs::Catalogue& catalogue);

} // namespace gouji::test
