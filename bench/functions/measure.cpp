// SPDX-License-Identifier: MPL-2.0
#include "measure.hpp"

#include <algorithm>
#include <chrono>

namespace gouji::bench {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double millisecondsOf(const std::function<void()>& action)
{
    const auto start = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Measurement> measureInTurns(const std::vector<Action>& actions, int rounds)
{
    for (const Action& action : actions)
        action.run();
    std::vector<std::vector<double>> taken(actions.size());
    for (int round = 0; round < rounds; ++round)
        for (std::size_t index = 0; index < actions.size(); ++index)
            taken[index].push_back(millisecondsOf(actions[index].run));
    std::vector<Measurement> measurements;
    for (std::size_t index = 0; index < actions.size(); ++index)
        measurements.push_back({actions[index].name, median(taken[index])});
    return measurements;
}

} // namespace gouji::bench
