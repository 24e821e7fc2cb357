// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/rules/finding.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::wording {

// Everything to know of a finding, one paragraph an entry: the message, the cells of each side with their
// addresses and figures, the difference, the rule's statement, its id and source, and the clerk's explanation.
std::vector<std::string> detailsOf(const rules::Finding& finding, const packs::Edition& edition,
                                   const Messages& messages);

} // namespace gouji::wording
