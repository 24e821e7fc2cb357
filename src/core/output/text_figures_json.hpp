// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <boost/json/array.hpp>

namespace gouji::output {

// The figures in the text of a report with what became of each, in the order of the text.
boost::json::array textFiguresJson(const Validation& validation, const wording::Messages& messages);

} // namespace gouji::output
