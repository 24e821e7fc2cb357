// SPDX-License-Identifier: MPL-2.0
#include "session/filling.hpp"

#include "core/validation/waiting.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::session {

void Filling::follow()
{
    const std::vector<Validation>& validations = *m_document.validations;
    const auto isEmpty = [](const Validation& validation) { return !validation.progress().isBegun(); };
    const bool wasBegun = std::exchange(m_isBegun, !std::ranges::all_of(validations, isEmpty));
    if (!m_isBegun)
        m_hasEnded = false;
    else if (!wasBegun && std::ranges::all_of(validations, isAsGoodAsFilledIn))
        m_hasEnded = true;
    m_document.waiting.clear();
    if (!m_hasEnded)
        std::ranges::transform(validations, std::back_inserter(m_document.waiting), waitingIn);
}

} // namespace gouji::session
