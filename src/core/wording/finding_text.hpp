// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/rules/finding.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::wording {

// What is wrong in one plain sentence, both sides with their figures and the difference:
// "自然人：一、本年新收 3 + 二、上年结转 2 = 5，而（七）总计 0 + 四、结转下年度 0 = 0，少 5。"
std::string messageOf(const rules::Finding& finding, const packs::Edition& edition, const Messages& messages);

// The same with the source of its rule.
std::string messageWithSourceOf(const rules::Finding& finding, const packs::Edition& edition,
                                const Messages& messages);

// The few words that stand for a finding in a list: what it is about, and both figures.
std::string titleOf(const rules::Finding& finding, const packs::Edition& edition, const Messages& messages);

} // namespace gouji::wording
