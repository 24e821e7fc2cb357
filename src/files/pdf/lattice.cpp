// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/lattice.hpp"

#include <algorithm>
#include <numeric>

namespace gouji::files {
namespace {

bool touch(const layout::Box& one, const layout::Box& other)
{
    return one.left - ruleTolerance <= other.right && other.left - ruleTolerance <= one.right
           && one.top - ruleTolerance <= other.bottom && other.top - ruleTolerance <= one.bottom;
}

std::size_t rootOf(std::vector<std::size_t>& parents, std::size_t index)
{
    while (parents[index] != index)
        index = parents[index] = parents[parents[index]];
    return index;
}

// For each rule the first of those that it touches, directly or over others.
std::vector<std::size_t> rootsOf(const std::vector<layout::Box>& rules)
{
    std::vector<std::size_t> parents(rules.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (std::size_t one = 0; one < rules.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            if (touch(rules[one], rules[other]))
                parents[rootOf(parents, one)] = rootOf(parents, other);
    for (std::size_t index = 0; index < rules.size(); ++index)
        parents[index] = rootOf(parents, index);
    return parents;
}

bool mayBeTable(const Lattice& lattice)
{
    return lattice.level.size() >= 2 && lattice.upright.size() >= 2
           && lattice.level.size() + lattice.upright.size() >= 5;
}

} // namespace

std::vector<Lattice> latticesOf(const layout::Page& page)
{
    constexpr std::size_t mostRules = 2'000;
    std::vector<layout::Box> rules = page.level;
    rules.insert(rules.end(), page.upright.begin(), page.upright.end());
    if (rules.size() > mostRules)
        return {};
    const std::vector<std::size_t> roots = rootsOf(rules);
    std::vector<Lattice> lattices(rules.size());
    for (std::size_t index = 0; index < rules.size(); ++index) {
        Lattice& lattice = lattices[roots[index]];
        (index < page.level.size() ? lattice.level : lattice.upright).push_back(rules[index]);
    }
    std::erase_if(lattices, [](const Lattice& lattice) { return !mayBeTable(lattice); });
    return lattices;
}

std::vector<double> distinctEdges(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<double> kept;
    for (const double value : values) {
        if (kept.empty() || value - kept.back() > nearestRules)
            kept.push_back(value);
    }
    return kept;
}

} // namespace gouji::files
