// SPDX-License-Identifier: MPL-2.0
#include "core/presentation/formula_fault_text.hpp"

namespace gouji::presentation {
namespace {

std::string textFor(const std::string& kind, const functions::FaultyFormula& formula, const Messages& messages)
{
    return messages.text(kind + functions::idOf(formula.call.fault), {{"sheet", formula.sheet},
                                                                      {"address", addressOf(formula)},
                                                                      {"function", formula.call.function},
                                                                      {"formula", formula.formula}});
}

} // namespace

std::string addressOf(const functions::FaultyFormula& formula)
{
    return formula.cells.first == formula.cells.last ? model::addressOf(formula.cells.first)
                                                     : model::addressOf(formula.cells);
}

std::string messageOf(const functions::FaultyFormula& formula, const Messages& messages)
{
    return textFor("finding.", formula, messages);
}

std::string titleOf(const functions::FaultyFormula& formula, const Messages& messages)
{
    return textFor("title.", formula, messages);
}

} // namespace gouji::presentation
