// SPDX-License-Identifier: MPL-2.0
#include "session/observers.hpp"

#include <algorithm>

namespace gouji::session {

void Observers::tellChanged()
{
    m_haveNews = false;
    tell(&Observer::sessionChanged);
}

void Observers::tell(void (Observer::*what)())
{
    // A copy: an observer may take itself off while it is told.
    for (Observer* observer : std::vector(m_observers))
        if (std::ranges::find(m_observers, observer) != m_observers.end())
            (observer->*what)();
}

} // namespace gouji::session
