// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/output/report_lines.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::output {

// What came out of many files, in numbers.
struct Tally {
    int files = 0;
    int consistent = 0;   // reports
    int incomplete = 0;   // reports
    int inconsistent = 0; // reports
    int errors = 0;       // open, in all of them
    int withoutReport = 0;
    int unreadable = 0;

    Tally& operator+=(const Tally& other);
};

Tally tallyOf(const CheckedFile& checked);

// "共 123 个文件：97 份报告相符，3 份报告未填完，20 份报告不符（31 项错误），
// 2 个文件没有标准表格，1 个无法读取。"
std::string summaryOf(const Tally& tally, const wording::Messages& messages);

} // namespace gouji::output
