// SPDX-License-Identifier: MPL-2.0
#include "core/rules/finding.hpp"

namespace gouji::rules {

std::optional<model::Decimal> Finding::difference() const
{
    if (!expected || !actual)
        return std::nullopt;
    return *actual - *expected;
}

} // namespace gouji::rules
