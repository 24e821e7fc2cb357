// SPDX-License-Identifier: MPL-2.0
#include "session/turns.hpp"

#include "session/main_thread.hpp"

#include <utility>

namespace gouji::session {

void Turns::await(std::function<void()> action)
{
    m_waiting.push_back(std::move(action));
    runNext();
}

void Turns::giveBack()
{
    // Not at once: what gives it back may stand in the middle of something.
    if (--m_taken == 0 && !m_waiting.empty())
        postToMainThread(m_context, [turns = weak_from_this()] {
            if (const auto alive = turns.lock())
                alive->runNext();
        });
}

void Turns::runNext()
{
    if (isTaken() || m_waiting.empty())
        return;
    const auto action = std::move(m_waiting.front());
    m_waiting.pop_front();
    const Taken taken(*this);
    action();
}

} // namespace gouji::session
