// SPDX-License-Identifier: MPL-2.0
#include "core/rules/finding.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::rules {
namespace {

constexpr std::array<std::pair<std::string_view, Severity>, 3> severities{{
    {"error", Severity::Error},
    {"warning", Severity::Warning},
    {"information", Severity::Information},
}};

} // namespace

std::string wordOf(Severity severity)
{
    const auto found = std::ranges::find(severities, severity, &std::pair<std::string_view, Severity>::second);
    return std::string(found->first);
}

std::optional<Severity> severityNamed(std::string_view word)
{
    const auto found = std::ranges::find(severities, word, &std::pair<std::string_view, Severity>::first);
    return found == severities.end() ? std::nullopt : std::optional(found->second);
}

std::optional<figures::Decimal> Finding::difference() const
{
    if (!expected || !actual)
        return std::nullopt;
    return *actual - *expected;
}

} // namespace gouji::rules
