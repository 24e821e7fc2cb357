// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/agreement.hpp"

#include "core/figures/rational.hpp"

#include <algorithm>

namespace gouji::narrative {

using figures::Decimal;
using figures::Rational;

bool isAbout(const Decimal& written, const Decimal& exact, bool isAndMore)
{
    // 约300 stands for what rounds to it: a tenth either way is what people mean. 30余 is anything up to 39, 200余
    // is not 299.
    const Decimal difference = exact - written;
    if (figures::toRational(difference.absolute()) * 10 <= figures::toRational(written))
        return true;
    return isAndMore && !difference.isNegative() && written.exponent() > 0
           && difference < Decimal(1, written.exponent())
           && (written.exponent() == 1
               || figures::toRational(difference) * 10 <= figures::toRational(written) * 3);
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
