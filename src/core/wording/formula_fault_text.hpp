// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/functions/formula_faults.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// "C2", "C2:C100".
std::string addressOf(const functions::FaultyFormula& formula);

// What is wrong with the formula and what to write instead, in a few plain sentences.
std::string messageOf(const functions::FaultyFormula& formula, const Messages& messages);

// The few words that stand for it in a list.
std::string titleOf(const functions::FaultyFormula& formula, const Messages& messages);

} // namespace gouji::wording
