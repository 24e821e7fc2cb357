// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>

namespace gouji::rules {

// How two sides of a rule must stand to each other.
enum class Comparison { Equal, NotEqual, Less, AtMost, Greater, AtLeast };

constexpr bool holds(Comparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case Comparison::Equal:
        return order == 0;
    case Comparison::NotEqual:
        return order != 0;
    case Comparison::Less:
        return order < 0;
    case Comparison::AtMost:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::AtLeast:
        return order >= 0;
    }
    return true;
}

} // namespace gouji::rules
