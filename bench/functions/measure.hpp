// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace gouji::bench {

// What is measured, and the middle of what it took.
struct Measurement {
    std::string name;
    double milliseconds = 0;
};

struct Action {
    std::string name;
    std::function<void()> run;
};

double median(std::vector<double> values);
double millisecondsOf(const std::function<void()>& action);

// Each action once unmeasured, then all in turns, so that whatever else the machine does falls on all alike.
std::vector<Measurement> measureInTurns(const std::vector<Action>& actions, int rounds);

} // namespace gouji::bench
