// SPDX-License-Identifier: MPL-2.0
#include "core/wording/formula_fault_text.hpp"

#include <map>

namespace gouji::wording {
namespace {

std::map<std::string, std::string> argumentsOf(const functions::FaultyFormula& formula)
{
    return {{"sheet", formula.sheet}, {"address", addressOf(formula)}, {"function", formula.call.function}};
}

} // namespace

std::string addressOf(const functions::FaultyFormula& formula)
{
    return formula.cells.first == formula.cells.last ? document::addressOf(formula.cells.first)
                                                     : document::addressOf(formula.cells);
}

std::string messageOf(const functions::FaultyFormula& formula, const Messages& messages)
{
    return messages.text(functions::idOf(formula.call.fault), argumentsOf(formula));
}

std::string titleOf(const functions::FaultyFormula& formula, const Messages& messages)
{
    return messages.text(functions::idOf(formula.call.fault) + ".title", argumentsOf(formula));
}

} // namespace gouji::wording
