// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/presentation/messages.hpp"
#include "core/validation.hpp"

#include <string>
#include <vector>

namespace gouji::presentation {

// The findings of a report as a tree to show: severity, in it table, in it findings. Groups without findings
// are left out.
struct OutlineTable {
    std::string title;                 // "申请办理情况 (4)"
    std::vector<std::size_t> findings; // indices into Validation::findings
};

struct OutlineSeverity {
    rules::Severity severity = rules::Severity::Error;
    std::string title; // "错误 (4)"
    std::vector<OutlineTable> tables;
};

std::vector<OutlineSeverity> outlineOf(const Validation& validation, const catalogue::Edition& edition,
                                       const Messages& messages);

} // namespace gouji::presentation
