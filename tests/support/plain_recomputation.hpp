// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"

#include <array>
#include <string>
#include <vector>

// The rules about figures once more, with plain loops over plain numbers: no formulas, no rule data, no engine.
// Tests hold the engine to it, the benchmark measures the engine by it.
namespace gouji::test {

struct PlainFigure {
    enum class Kind : unsigned char { Absent, Blank, Number, Unreadable };

    Kind kind = Kind::Absent;
    long long thousandths = 0;
};

// The cells of both editions at fixed places; an edition leaves those it does not have absent.
struct PlainReport {
    static constexpr int outcomes = 26; // rows of the applications table, the out-of-date one too
    static constexpr int applicants = 7;
    static constexpr int cellCount = outcomes * applicants + 3 * 5 + 8 * 3;

    bool is2021 = true;
    std::array<PlainFigure, cellCount> cells;
    std::array<bool, 3> isTyped{}; // disclosure, applications, reviews
};

struct PlainFinding {
    const char* rule = "";
    int table = 0; // as in isTyped
    int row = -1;  // -1: no row
    int column = -1;
    bool hasSides = false;
    long long expected = 0; // in thousandths
    long long actual = 0;
    int count = 0; // of cells, where there are no sides
};

// Where a cell of the edition stands in PlainReport::cells.
int plainIndex(bool is2021, const reports::CellRef& cell);
// The codes of a finding's place.
std::string plainPlace(bool is2021, const PlainFinding& finding);

// Everything the rules on figures find. Without last year's report those that need one are left out.
std::vector<PlainFinding> recompute(const PlainReport& report, const PlainReport* lastYear);

} // namespace gouji::test
