// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::wording {

// What a report is called, as far as it tells: "某区司法局 · 2024 年度 · 2021 年版". Where it lacks the agency or
// the year, the name of its file, if one is given, stands for it: "附件3 · 2024 年度 · 2021 年版".
std::string reportName(const Validation& validation, const Messages& messages, const std::string& file = {});

// The names of all reports in one workbook. Those that would be called the same have the place of their first
// table behind them: "2021 年版（Sheet2 A3）".
std::vector<std::string> reportNames(const std::vector<Validation>& validations, const Messages& messages,
                                     const std::string& file = {});

} // namespace gouji::wording
