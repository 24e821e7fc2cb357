// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

namespace gouji::figures {

using Integer = boost::multiprecision::cpp_int;

// A whole number of any size under a name that headers can declare: the library's own is slow to compile.
struct BigInteger {
    Integer value;
};

Integer powerOfTen(int power);

} // namespace gouji::figures
