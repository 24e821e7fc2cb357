// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/figures.hpp"

namespace gouji::rules {

// What rules look at. The references outlive the call.
struct Subject {
    const reports::Report& report;
    const catalogue::Edition& edition;
    const Figures& figures;
    const Figures* lastYear = nullptr; // null where there is no report of the year before to compare with
};

} // namespace gouji::rules
