// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/finding_wording.hpp"

#include <string>

namespace gouji::wording {

// One side of what a finding compares, with the cells it is the sum of: "一、本年新收 3 + 二、上年结转 2 = 5".
std::string sideText(const FindingWording& wording, rules::FindingCell::Side side, const figures::Decimal& sum);

} // namespace gouji::wording
