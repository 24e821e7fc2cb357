// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reading/title.hpp"

#include <string_view>

namespace gouji::reading {

// What a sheet's name says: "2023年", "某区司法局", "城管局2023". Nothing where it is one of the names that every
// workbook may have.
Identity identifySheetName(std::string_view name);

} // namespace gouji::reading
