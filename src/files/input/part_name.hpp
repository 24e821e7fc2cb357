// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji::files {

// The name of a part as packages should write it: "xl/workbook.xml" for "\\xl\\workbook.xml", "./xl/workbook.xml",
// "xl/_rels/../workbook.xml" and " xl/workbook%2Exml".
std::string plainPartName(std::string_view written);

// What all names of one part have in common; letters of either case are the same.
std::string partKey(std::string_view written);

} // namespace gouji::files
