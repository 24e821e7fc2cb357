// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"

namespace gouji::narrative {

// Whether a figure that is only about so many can stand for the exact one; `isAndMore` where 余 or 多 says that it
// is somewhat more than was written.
bool isAbout(const figures::Decimal& written, const figures::Decimal& exact, bool isAndMore);

// Whether a percentage, rounded or cut off at the digits written, is that part of the whole.
bool isPercentage(const figures::Decimal& percent, int decimals, const figures::Decimal& part,
                  const figures::Decimal& whole);

} // namespace gouji::narrative
