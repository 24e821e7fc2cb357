// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::sidebar {

// What can be done about a finding.
enum class FindingAction { GoTo, Explain, Ignore, FillTotals, Preview, Accept, Answer, ShowRule };

// What an action is about: a finding, one of its proposals, or an answer to the question about them.
struct Target {
    session::FindingIndex finding;
    std::optional<std::size_t> proposal = {};
    std::optional<std::size_t> answer = {};
    bool isProposalLine = false;                // and not that of the finding, which stands for its best proposal
    std::optional<std::size_t> formula = {};    // instead of a finding: one of the session's faulty formulas
    std::optional<std::size_t> correction = {}; // of the text or the table it contradicts
    std::optional<document::CellLocation> cell = {}; // instead of a finding: where the line leads to
};

// One line of the tree. A line keeps its key for as long as it stands for the same thing.
struct Entry {
    std::string key;
    std::string text;
    std::optional<rules::Severity> severity;      // of a group: decides on the icon
    std::optional<session::FindingIndex> finding; // where the line is one
    std::vector<FindingAction> actions;           // those that apply
    std::optional<std::size_t> proposal = {}; // the line is one of the finding's; the first one on its own line
    std::optional<std::size_t> answer = {};
    std::optional<std::size_t> formula = {};         // the line is a faulty formula
    std::optional<std::size_t> correction = {};      // the line is one of the text or the table it contradicts
    std::optional<document::CellLocation> cell = {}; // the line is about what stands there, and no finding
    bool isPreviewed = false;                        // the figures of its proposal are shown over the cells
    std::string total = {};                          // the address of the total whose formula can be restored
    bool isFinding = true;                           // and not a line below one
    bool startsClosed = false;
    std::string details;
    std::vector<Entry> children;

    // And not a group of such lines.
    bool isOfCells() const { return finding || formula; }
};

// All that the panel shows, ready to be read.
struct View {
    std::string subject; // what is looked at
    std::string verdict;
    std::string note; // what to bear in mind about the verdict
    std::vector<Entry> entries;
    bool offersNewReport = false;
};

// The view of a session that has validated its workbook; one without any standard table is told so in a friendly
// way. Of very many findings 500 are listed, and the note says how many are not.
View viewOf(const session::Session& session);

} // namespace gouji::sidebar
