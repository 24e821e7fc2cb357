// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/check_contexts.hpp"
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
    // The contexts tell whoever does not go through the session what it compares with.
    Comparison(const ValidatedDocument& document, CheckContexts& contexts, Turns& turns)
        : m_document(document),
          m_contexts(contexts),
          m_turns(turns)
    {}

    const LastYearChoice& choice() const { return m_lastYear.choice; }
    // Why the choice that the document remembers cannot be followed.
    const std::optional<Problem>& problem() const { return m_problem; }
    bool isRemembered() const { return !m_remembered.empty(); }

    // Follows what the document remembers where that is new; after that, what the user chooses counts.
    void recall(const document::Workbook& workbook);
    // Compares with another report from the next validation on. Returns nullopt on success, otherwise why it
    // cannot be read: then all stays as it was.
    std::optional<Message> choose(const LastYearChoice& choice);

    // Compares with the published copy of the document's reports as well; with none where there are none.
    void choosePublished(std::vector<reports::Report> published) { m_published = std::move(published); }
    bool isComparedWithPublished() const { return !m_published.empty(); }

    // What stands beside the reports of the document, which must outlive what is returned.
    std::vector<comparison::Beside> besides(const document::Workbook& workbook) const;
    // The report that one of the document's validations is compared with; null for none.
    const reports::Report* before(const Validation& validation) const;

    // The document was closed.
    void end() { m_contexts.forget(m_document.document); }

private:
    void take(LastYearReports lastYear);

    const ValidatedDocument& m_document;
    CheckContexts& m_contexts;
    Turns& m_turns;
    LastYearReports m_lastYear;
    std::vector<reports::Report> m_published;
    std::optional<Problem> m_problem;
    std::string m_remembered; // what the document remembered when that was looked at last
};

} // namespace gouji::session
