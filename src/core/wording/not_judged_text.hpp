// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/rules/not_judged.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// Why a rule could not be judged, in a few words.
std::string reasonOf(const rules::NotJudged& notJudged, const Messages& messages);

// One line: the rule, the places where it was not judged, and why. Empty where a finding on the whole table says
// it.
std::string lineOf(const rules::NotJudged& notJudged, const packs::Edition& edition, const Messages& messages);

} // namespace gouji::wording
