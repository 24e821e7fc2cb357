// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/language.hpp"

#include <string>
#include <vector>

namespace gouji::approved {

// One way in which people or programs read of a report, as text.
struct Face {
    std::string name;   // "check", "sidebar", "validation-report"
    std::string ending; // ".txt", ".json", ".csv"
    std::string text;
};

// All of a workbook of tests/data, beside the one of the year before where there is one.
std::vector<Face> facesOf(const char* report, const char* before, Language language);

// "zh-CN", "en-US"
std::string nameOf(Language language);

} // namespace gouji::approved
