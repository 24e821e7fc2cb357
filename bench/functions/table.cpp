// SPDX-License-Identifier: MPL-2.0
#include "table.hpp"

#include <algorithm>
#include <cstdio>

namespace gouji::bench {
namespace {

double timeOf(const std::vector<Measurement>& measurements, const std::string& name)
{
    return std::ranges::find(measurements, name, &Measurement::name)->milliseconds;
}

// The target that holds: the other one beside the floor where Calc alone misses the first.
Target withFloor(const Target& target, const std::vector<Measurement>& measurements)
{
    constexpr double timesFloor = 1.3;
    if (target.floor.empty()
        || timeOf(measurements, target.floor) <= target.times * timeOf(measurements, target.base))
        return target;
    return {target.name, target.floor, timesFloor};
}

} // namespace

void printTable(const std::string& title, const std::vector<Measurement>& measurements, const char* unit)
{
    std::printf("\n## %s\n\n| measured | %s |\n|---|---:|\n", title.c_str(), unit);
    for (const Measurement& measurement : measurements)
        std::printf("| %s | %.0f |\n", measurement.name.c_str(), measurement.milliseconds);
}

bool printRatios(const std::vector<Measurement>& measurements, const std::vector<Target>& targets)
{
    std::printf("\n| measured | beside | ratio | at most | |\n|---|---|---:|---:|---|\n");
    bool reached = true;
    for (const Target& each : targets) {
        const Target target = withFloor(each, measurements);
        const double ratio = timeOf(measurements, target.name) / timeOf(measurements, target.base);
        const bool holds = ratio <= target.times;
        reached = reached && holds;
        std::printf("| %s | %s | %.2f | %.2f | %s |\n", target.name.c_str(), target.base.c_str(), ratio,
                    target.times, holds ? "yes" : "no");
    }
    std::fflush(stdout);
    return reached;
}

} // namespace gouji::bench
