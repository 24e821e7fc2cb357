// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/components.hpp"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace gouji::corrections {

// Where a search ends that found no end by itself.
struct Limits {
    std::size_t nodes = 100'000;           // for each component
    std::chrono::milliseconds time{2'000}; // for the whole report
    std::size_t solutions = 1'000;         // for the whole report
    int cells = 8; // of an explanation, beside those that must change: more convince nobody
};

struct Change {
    std::uint32_t variable = 0;
    std::int64_t difference = 0;

    friend auto operator<=>(const Change&, const Change&) = default;
};

using Changes = std::vector<Change>; // in ascending order of the variables

struct Outcome {
    std::vector<Changes> solutions; // all smallest ones, unless the search was cut off
    int impossible = -1;            // no solution has so few changes; -1 where that is not known of any number
    bool isComplete = true;
};

// Which of several figures for the same cells people are likelier to have mistyped: the higher, the likelier.
using Preference = std::function<int(const Changes&)>;

// All smallest sets of changes that make every row of a component hold and keep every figure within what its
// column may hold. Where the cells of such a set leave a choice of figures, only the preferred ones are told.
Outcome smallestChanges(const System& system, const Component& component, const Limits& limits,
                        std::chrono::steady_clock::time_point end, const Preference& preference);

} // namespace gouji::corrections
