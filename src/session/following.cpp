// SPDX-License-Identifier: MPL-2.0
#include "session/following.hpp"

#include <algorithm>
#include <utility>

namespace gouji::session {

Following::Following(const ValidatedDocument& document)
    : m_document(document),
      m_workbook(std::in_place, document.document, document.engine->catalogue)
{}

void Following::documentChanged(bool byUser)
{
    m_workbook->documentChanged();
    if (byUser)
        m_hasChanged = true;
}

bool Following::becomeOutdated() { return !std::exchange(m_isOutdated, true); }

const document::Workbook& Following::read()
{
    m_hasChanged = false;
    m_isOutdated = false;
    const document::Workbook& workbook = m_workbook->read();
    m_properties = workbook.properties;
    return workbook;
}

void Following::startOver() { m_workbook.emplace(m_document.document, m_document.engine->catalogue); }

Following::Clock::duration Following::pause() const
{
    constexpr Clock::duration shortest = std::chrono::milliseconds(300);
    return std::max(shortest, 10 * m_cost);
}

} // namespace gouji::session
