// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/agreement.hpp"

#include "core/figures/rational.hpp"

#include <algorithm>

namespace gouji::narrative {

using figures::Decimal;
using figures::Rational;

bool isAbout(const Decimal& written, const Decimal& exact)
{
    // 280余 stands for 280 to 289, 约300 for what rounds to it: a tenth either way is what people mean.
    const Decimal difference = (written - exact).absolute();
    return figures::toRational(difference) * 10 <= figures::toRational(written);
}

bool isPercentage(const Decimal& percent, int decimals, const Decimal& part, const Decimal& whole)
{
    if (whole.isZero() || percent.isNegative())
        return false;
    const Rational exact = figures::toRational(part) * 100 / figures::toRational(whole);
    const Rational unit = figures::toRational(Decimal(1, -std::max(decimals, 0)));
    const Rational difference = exact - figures::toRational(percent);
    return difference * 2 >= -unit && difference < unit;
}

} // namespace gouji::narrative
