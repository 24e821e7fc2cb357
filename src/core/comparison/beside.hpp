// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/comparison/kind.hpp"
#include "core/reports/report.hpp"

#include <functional>

namespace gouji::comparison {

// Which report stands beside one of a document: null where there is none. What it returns lives until the call
// that asked for it has returned.
struct Beside {
    Kind kind = Kind::PeriodBefore;
    std::function<const reports::Report*(const reports::Report&)> find;
};

} // namespace gouji::comparison
