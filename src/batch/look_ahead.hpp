// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "batch/inputs.hpp"
#include "files/office/conversions.hpp"

#include <deque>
#include <optional>
#include <utility>

namespace gouji::batch {

// Inputs in their order, of which some are announced before it is their turn, so that the office has them
// converted by then.
class LookAhead {
public:
    // Both outlive it.
    LookAhead(Inputs& inputs, files::Conversions& conversions) : m_inputs(inputs), m_conversions(conversions) {}

    // Nothing where there are no more.
    std::optional<Input> next()
    {
        while (m_ahead.size() < files::Conversions::worthAnnouncing) {
            auto input = m_inputs.next();
            if (!input)
                break;
            if (input->isFile())
                m_conversions.announce(input->path);
            m_ahead.push_back(std::move(*input));
        }
        if (m_ahead.empty())
            return std::nullopt;
        std::optional<Input> first(std::move(m_ahead.front()));
        m_ahead.pop_front();
        return first;
    }

private:
    Inputs& m_inputs;
    files::Conversions& m_conversions;
    std::deque<Input> m_ahead;
};

} // namespace gouji::batch
