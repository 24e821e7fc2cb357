// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/report.hpp"

namespace gouji::bench {

// The sums of the applications and reviews tables, recomputed with plain loops over numbers and nothing else: what
// the same verdict costs without an engine. Gives the number of sums that do not tie.
class PlainLoops {
public:
    explicit PlainLoops(const model::Report& report);

    int mismatches() const;

private:
    static constexpr int mostRows = 32;
    static constexpr int columns = 7;

    long m_applications[mostRows][columns] = {};
    int m_rows = 0;
    long m_reviews[3][5] = {};
};

} // namespace gouji::bench
