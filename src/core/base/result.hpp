// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"

#include <boost/system/result.hpp>

#include <string>

namespace gouji {

// Why a file or its data cannot be used.
struct Problem {
    std::string file;
    std::string place; // line, sheet or part of the file; may be empty
    Message why;
};

template <typename Value>
using Result = boost::system::result<Value, Problem>;

} // namespace gouji
