// SPDX-License-Identifier: MPL-2.0
#include "session/formula_faults.hpp"

#include <chrono>

namespace gouji::session {

FormulaFaults::Progress FormulaFaults::look()
{
    constexpr std::chrono::milliseconds atOnce(5);
    if (!m_check->lookFor(atOnce))
        return Progress::Unfinished;
    auto found = m_check->found();
    if (found == m_found)
        return Progress::Same;
    m_found = std::move(found);
    return Progress::Changed;
}

} // namespace gouji::session
