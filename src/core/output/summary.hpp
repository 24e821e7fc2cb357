// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::output {

// One of the numbers in a summary: the key of its words, which know {count}, and how many there are.
struct SummaryPart {
    const char* key;
    int count = 0;
    std::map<std::string, std::string> arguments = {}; // that the words know as well
};

// "共 123 个文件：97 份报告相符，20 份报告不符。": what became of so many files. Parts of 0 are left out.
std::string summaryLine(int files, const std::vector<SummaryPart>& parts, const wording::Messages& messages);

} // namespace gouji::output
