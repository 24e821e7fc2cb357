// SPDX-License-Identifier: MPL-2.0
#include "core/model/big_integer.hpp"

namespace gouji::model {

Integer powerOfTen(int power) { return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(power)); }

} // namespace gouji::model
