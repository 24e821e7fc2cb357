// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/big_integer.hpp"
#include "core/figures/decimal.hpp"

namespace gouji::figures {

// What dividing figures gives, exactly.
using Rational = boost::multiprecision::cpp_rational;

Rational toRational(const Decimal& number);

// Exact where the number has a finite decimal; else rounded to 6 places, halves away from zero.
Decimal toDecimal(const Rational& number);

} // namespace gouji::figures
