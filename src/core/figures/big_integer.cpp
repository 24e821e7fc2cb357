// SPDX-License-Identifier: MPL-2.0
#include "core/figures/big_integer.hpp"

namespace gouji::figures {

Integer powerOfTen(int power) { return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(power)); }

} // namespace gouji::figures
