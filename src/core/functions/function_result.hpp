// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/system/result.hpp>

namespace gouji::functions {

// Why a function has no result.
enum class FunctionError {
    NotANumber,     // text or an error where a number belongs
    DivisionByZero, // growth from 0
    WrongArgument,  // ranges of different size, a block too small, a tolerance below 0, an unknown unit
};

template <typename Value>
using FunctionResult = boost::system::result<Value, FunctionError>;

} // namespace gouji::functions
