// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/followed_workbook.hpp"
#include "session/delayed_calls.hpp"
#include "session/validated_document.hpp"

#include <atomic>
#include <map>
#include <optional>
#include <string>

namespace gouji::session {

// What was changed in a document since it was read last, and how soon to look at that.
class Following {
public:
    using Clock = DelayedCalls::Clock;

    explicit Following(const ValidatedDocument& document);

    // The document says that it was changed: on whatever thread makes the change. `byUser` where it was not we.
    void documentChanged(bool byUser);
    bool hasChanged() const { return m_hasChanged; }
    // Nothing follows a change by itself: what was found is out of date. False where it was already.
    bool becomeOutdated();
    bool isOutdated() const { return m_isOutdated; }

    // The document as it is now. Valid until it is read the next time.
    const document::Workbook& read();
    // Everything is read the next time, whatever was told.
    void forget() { m_workbook->forget(); }
    // Reads by other rules from now on.
    void startOver();
    // The sheets that the last read() read anew.
    const std::vector<int>& sheetsRead() const { return m_workbook->sheetsRead(); }
    // The document's own properties, as they were read last.
    const std::map<std::string, std::string>& properties() const { return m_properties; }

    // So long a validation took, or showing what it found: where that is long, it takes a small part of the time
    // all the same.
    void setCost(Clock::duration cost) { m_cost = cost; }
    void addCost(Clock::duration cost) { m_cost += cost; }
    Clock::duration pause() const;

    // The document was closed.
    void end() { m_workbook.reset(); }

private:
    const ValidatedDocument& m_document;
    std::optional<calc::FollowedWorkbook> m_workbook; // until the document closes
    std::map<std::string, std::string> m_properties;
    std::atomic<bool> m_hasChanged = false;
    bool m_isOutdated = false;
    Clock::duration m_cost{};
};

} // namespace gouji::session
