// SPDX-License-Identifier: MPL-2.0
#include "core/validation/waiting.hpp"

#include "core/rules/awaited.hpp"

namespace gouji {

std::set<std::size_t> waitingIn(const Validation& validation)
{
    std::set<std::size_t> waiting;
    if (!validation.edition || validation.progress().blankCells == 0)
        return waiting;
    const rules::Awaited awaited(validation.report, validation.edition->ruleSet());
    for (std::size_t index = 0; index < validation.findings.size(); ++index)
        if (validation.findings[index].isOpen() && awaited.waits(validation.findings[index]))
            waiting.insert(index);
    return waiting;
}

bool isAsGoodAsFilledIn(const Validation& validation)
{
    const rules::Progress progress = validation.progress();
    return progress.isComplete() && progress.blankCells * 10 <= progress.cells;
}

} // namespace gouji
