// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "measure.hpp"

#include <string>
#include <vector>

namespace gouji::bench {

// What a measurement is held against: `times` the base at most. Where the floor, which is Calc's own work before
// the function begins, costs more than that already: 1.3 times the floor.
struct Target {
    std::string name;
    std::string base;
    double times = 0;
    std::string floor = {};
};

// Prints measurements as a table in Markdown.
void printTable(const std::string& title, const std::vector<Measurement>& measurements, const char* unit = "ms");

// Prints each ratio beside what it is to be at most. False where one is not reached.
bool printRatios(const std::vector<Measurement>& measurements, const std::vector<Target>& targets);

} // namespace gouji::bench
