// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check plainNumber()
{
    return eachCell([](const document::Figure& figure, forms::FigureKind) {
        const bool spoilt = figure.kind == document::Figure::Kind::Number && figure.hasWords;
        return spoilt ? std::optional(std::string()) : std::nullopt;
    });
}

} // namespace gouji::rules
