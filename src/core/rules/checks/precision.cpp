// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {
namespace {

// What a double is sure to hold.
constexpr int trustedDigits = 15;

} // namespace

Check precision()
{
    return eachCell([](const model::Figure& figure, catalogue::FigureKind) {
        return figure.number.significantDigits() > trustedDigits ? std::optional(std::string()) : std::nullopt;
    });
}

} // namespace gouji::rules
