// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/packs/catalogue.hpp"
#include "core/reports/report.hpp"

#include <string>
#include <string_view>
#include <vector>

// Reports as one program hands them to another: what `gouji read` prints.
namespace gouji::exchange {

// A report of a file as one line of JSON: its figures with where they stand and what is written there, what was
// not found, its sections.
std::string jsonLine(const std::string& file, const reports::Report& report);

// The reports of such lines. A problem where one is cut off or says what no report of these editions has: whoever
// wrote it may have read a hostile file.
Result<std::vector<reports::Report>> reportsIn(std::string_view lines, const packs::Catalogue& catalogue);

} // namespace gouji::exchange
