// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/output/verification_lines.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::output {

// What became of many verified files, in numbers.
struct VerificationTally {
    int files = 0;
    int unchanged = 0; // reports
    int changed = 0;   // reports
    int unproven = 0;  // reports whose record proves nothing: another's, incomplete, contradictory
    int notJudged = 0; // reports
    int withoutRecord = 0;
    int unreadable = 0;

    VerificationTally& operator+=(const VerificationTally& other);
};

VerificationTally tallyOf(const VerifiedFile& file);

// "共 120 个文件：97 份报告与校验时一致，20 份报告有改动，3 个文件没有校验记录。"
std::string summaryOf(const VerificationTally& tally, const wording::Messages& messages);

} // namespace gouji::output
