// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {
namespace {

using document::Figure;
using forms::FigureKind;

std::optional<std::string> objectionTo(const Figure& figure, FigureKind kind)
{
    if (figure.kind == Figure::Kind::Unreadable)
        return "not-a-number";
    if (figure.kind != Figure::Kind::Number)
        return std::nullopt;
    if (kind != FigureKind::Amount && !figure.number.isWhole())
        return "not-whole";
    if (kind != FigureKind::SignedCount && figure.number.isNegative())
        return "negative";
    return std::nullopt;
}

} // namespace

Check wholeNumber() { return eachCell(objectionTo); }

} // namespace gouji::rules
