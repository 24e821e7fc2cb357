// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/last_year.hpp"
#include "session/turns.hpp"
#include "session/validated_document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::session {

// Which report of last year the reports of a document are compared with.
class Comparison {
public:
    Comparison(const ValidatedDocument& document, Turns& turns) : m_document(document), m_turns(turns) {}

    const LastYearChoice& choice() const { return m_lastYear.choice; }
    // Why the choice that the document remembers cannot be followed.
    const std::optional<Problem>& problem() const { return m_problem; }
    bool isRemembered() const { return !m_remembered.empty(); }

    // Follows what the document remembers where that is new; after that, what the user chooses counts.
    void recall(const document::Workbook& workbook);
    // Compares with another report from the next validation on. Returns nullopt on success, otherwise why it
    // cannot be read: then all stays as it was.
    std::optional<Message> choose(const LastYearChoice& choice);

    // What else is in the document, where the choice is a sheet of it.
    std::vector<reports::Report> candidatesIn(const document::Workbook& workbook) const;
    // The report that one is compared with; null for none.
    const reports::Report* before(const reports::Report& report,
                                  const std::vector<reports::Report>& candidates) const
    {
        return reportBefore(report, m_lastYear, candidates);
    }
    // The same for one of the document's validations.
    const reports::Report* before(const Validation& validation) const;

private:
    const ValidatedDocument& m_document;
    Turns& m_turns;
    LastYearReports m_lastYear;
    std::optional<Problem> m_problem;
    std::string m_remembered; // what the document remembered when that was looked at last
};

} // namespace gouji::session
