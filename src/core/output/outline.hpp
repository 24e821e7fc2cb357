// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::output {

// The findings of a report as a tree to show: the open ones by severity, then those that are explained or
// ignored; in each
// group by table; those about the text follow, then those about the whole report. Groups without findings are left
// out.
struct OutlineTable {
    std::string title;                 // "申请办理情况 (4)"
    std::vector<std::size_t> findings; // indices into Validation::findings
};

struct OutlineGroup {
    std::optional<rules::Severity> severity; // nothing: the explained findings
    bool isIgnored = false;                  // those that were ignored instead
    std::string title;                       // "错误 (4)"
    std::vector<OutlineTable> tables;
};

// Those that wait for figures are left out, too.
std::vector<OutlineGroup> outlineOf(const Validation& validation, const wording::Messages& messages,
                                    const std::set<std::size_t>& waiting = {});

} // namespace gouji::output
