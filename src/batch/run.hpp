// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/in_order.hpp"
#include "batch/inputs.hpp"
#include "batch/look_ahead.hpp"
#include "files/office/conversions.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace gouji::batch {

// How many files are in hand at once, and how a run is given up. Asked on any thread.
struct Pace {
    unsigned jobs = 1;
    std::function<bool()> isCancelled = [] { return false; };
};

// What is read through the office in a run of that pace.
inline files::Conversions::Settings conversionsFor(const Pace& pace)
{
    // More offices than that take more memory than is gained in time.
    constexpr unsigned mostOffices = 4;
    files::Conversions::Settings settings;
    settings.offices = std::min(pace.jobs, mostOffices);
    settings.isCancelled = pace.isCancelled;
    return settings;
}

// Works on all inputs, several at once, and hands what comes of them to take() in the order of the inputs: there
// results are printed and progress is shown. work() is called by several threads, take() by the calling one. Ends
// early where take() returns false or the run is cancelled; what was in hand then is given up.
template <typename Work, typename Take>
void forEachInput(Inputs inputs, const Pace& pace, files::Conversions& conversions, const Work& work, Take take)
{
    LookAhead ahead(inputs, conversions);
    const auto next = [&]() -> std::optional<Input> { return pace.isCancelled() ? std::nullopt : ahead.next(); };
    inOrder(pace.jobs, next, work, [&](auto result) { return !pace.isCancelled() && take(std::move(result)); });
}

} // namespace gouji::batch
