// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/repair.hpp"
#include "core/packs/edition.hpp"
#include "core/wording/messages.hpp"

#include <string>

namespace gouji::wording {

// "（七）总计·自然人 0 → 3"
std::string changeOf(const corrections::CellRepair& cell, const packs::Edition& edition, const Messages& messages);

// All changes of a proposal, separated by "；".
std::string changesOf(const corrections::Proposal& proposal, const packs::Edition& edition,
                      const Messages& messages);

// What speaks for a proposal, the strongest piece first: "填了 0，应有数（4 格）；合计数（2 格）；消除 4 项不符".
std::string reasonOf(const corrections::Proposal& proposal, const Messages& messages);

// "（七）总计·自然人应为 3 还是 5？"
std::string questionOf(const corrections::Question& question, const packs::Edition& edition,
                       const Messages& messages);

// Why a group has no proposals, or not all of them; empty where it has.
std::string limitOf(const corrections::Group& group, const Messages& messages);

} // namespace gouji::wording
