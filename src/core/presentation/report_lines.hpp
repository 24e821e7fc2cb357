// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/result.hpp"
#include "core/presentation/messages.hpp"
#include "core/validation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::presentation {

// One checked file: its reports, or what kept it from being read.
struct CheckedFile {
    std::string file;
    std::vector<Validation> validations; // empty: no standard table in it
    std::optional<model::Problem> problem;
};

// What is printed for one file, ending in a line break each: one JSON object a report.
std::string jsonLines(const CheckedFile& checked, const Messages& messages);

// The same for people to read.
std::string textLines(const CheckedFile& checked, const Messages& messages);

// What is wrong with a file, and where in it: "第 3 行：……".
std::string reasonOf(const model::Problem& problem, const Messages& messages);

// "a.xlsx：第 3 行：……": a problem as one line.
std::string problemLine(const model::Problem& problem, const Messages& messages);

} // namespace gouji::presentation
