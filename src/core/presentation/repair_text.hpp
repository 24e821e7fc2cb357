// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/edition.hpp"
#include "core/presentation/messages.hpp"
#include "core/repair/repair.hpp"

#include <string>

namespace gouji::presentation {

// "（七）总计·自然人 0 → 3"
std::string changeOf(const repair::CellRepair& cell, const catalogue::Edition& edition, const Messages& messages);

// All changes of a proposal, separated by "；".
std::string changesOf(const repair::Proposal& proposal, const catalogue::Edition& edition,
                      const Messages& messages);

// What speaks for a proposal, the strongest piece first: "填了 0，应有数（4 格）；合计数（2 格）；消除 4 项不符".
std::string reasonOf(const repair::Proposal& proposal, const Messages& messages);

// "（七）总计·自然人应为 3 还是 5？"
std::string questionOf(const repair::Question& question, const catalogue::Edition& edition,
                       const Messages& messages);

// Why a group has no proposals, or not all of them; empty where it has.
std::string limitOf(const repair::Group& group, const Messages& messages);

} // namespace gouji::presentation
