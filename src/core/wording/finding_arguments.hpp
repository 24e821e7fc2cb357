// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/finding_wording.hpp"

#include <map>
#include <string>

namespace gouji::wording {

// The arguments that every pattern of a finding may use.
std::map<std::string, std::string> argumentsOf(const FindingWording& wording);

} // namespace gouji::wording
