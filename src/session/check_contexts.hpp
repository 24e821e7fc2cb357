// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"
#include "session/engine.hpp"
#include "session/last_year.hpp"

#include <map>
#include <memory>
#include <mutex>

namespace gouji::session {

// What documents are checked with beside their cells, for whoever does not go through a session: cell functions
// and the validation service. Unlike sessions, it may be asked on any thread.
class CheckContexts {
public:
    // Never null once the sessions exist.
    std::shared_ptr<const Engine> engine() const;
    void use(std::shared_ptr<const Engine> engine);

    // What the session of a document compares it with; null where it has none, or none was chosen yet.
    std::shared_ptr<const LastYearReports> lastYearOf(const calc::Document& document) const;
    void remember(const calc::Document& document, const LastYearReports& lastYear);
    void forget(const calc::Document& document);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Engine> m_engine;
    std::map<const css::uno::XInterface*, std::shared_ptr<const LastYearReports>> m_lastYears; // not owned
};

// What stands beside the reports of a document as far as that is known without opening another: what its session
// compares it with, else the sheet that the document remembers.
std::vector<comparison::Beside> knownBeside(const calc::Document& document, const CheckContexts& contexts);

} // namespace gouji::session
