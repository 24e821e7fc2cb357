// SPDX-License-Identifier: MPL-2.0
#include "core/rules/checks/cells.hpp"
#include "core/rules/checks/checks.hpp"

namespace gouji::rules {

Check precision()
{
    return eachCell([](const document::Figure& figure, forms::FigureKind) {
        return figure.isTooLong ? std::optional(std::string()) : std::nullopt;
    });
}

} // namespace gouji::rules
