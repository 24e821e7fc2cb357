// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/coverage.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// What became of the rule, in a few words: "相符", "有 2 项不符", "没有上年报告，未核对".
std::string outcomeOf(const RuleResult& result, const Messages& messages);

} // namespace gouji::wording
