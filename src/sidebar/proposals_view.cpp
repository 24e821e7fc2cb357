// SPDX-License-Identifier: MPL-2.0
#include "sidebar/proposals_view.hpp"

#include "core/wording/joined.hpp"
#include "core/wording/repair_text.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::sidebar {
namespace {

using packs::Edition;
using wording::joined;
using wording::Messages;

// "三、依申请公开 D30、D31", a line for each sheet.
std::string placesOf(const corrections::Proposal& proposal, const Messages& messages)
{
    std::vector<std::string> lines;
    for (auto cell = proposal.cells.begin(); cell != proposal.cells.end();) {
        const auto end = std::find_if(cell, proposal.cells.end(),
                                      [&](const auto& other) { return other.sheet != cell->sheet; });
        std::vector<std::string> addresses;
        std::transform(cell, end, std::back_inserter(addresses),
                       [](const auto& other) { return document::addressOf(other.position); });
        lines.push_back(cell->sheet + " " + joined(addresses, messages.text("finding.list-separator")));
        cell = end;
    }
    return joined(lines, "\n");
}

std::string detailsOf(const corrections::Proposal& proposal, const Edition& edition, const Messages& messages)
{
    std::vector<std::string> paragraphs{
        wording::changesOf(proposal, edition, messages),
        messages.text("sidebar.reason", {{"reason", reasonOf(proposal, messages)}}), placesOf(proposal, messages)};
    if (!proposal.follows.empty()) {
        std::vector<std::string> follows;
        for (const corrections::CellRepair& cell : proposal.follows)
            follows.push_back(wording::changeOf(cell, edition, messages));
        paragraphs.push_back(
            messages.text("sidebar.follows", {{"changes", joined(follows, messages.text("repair.separator"))}}));
    }
    return joined(paragraphs, "\n\n");
}

// Below a finding: the question that narrows its proposals, and the best of them.
std::vector<Entry> proposalEntries(const corrections::Group& group, session::FindingIndex finding,
                                   const Edition& edition, const session::Session& session)
{
    const Messages& messages = session.engine().messages;
    constexpr std::size_t mostShown = 5;
    std::vector<Entry> entries;
    const auto add = [&](std::vector<Entry>& to, std::string key, std::string text) -> Entry& {
        Entry& entry = to.emplace_back();
        entry.key = std::move(key);
        entry.text = std::move(text);
        entry.finding = finding;
        entry.isFinding = false;
        return entry;
    };
    if (const auto question = corrections::questionFor(group.proposals)) {
        const std::string text = wording::questionOf(*question, edition, messages);
        Entry& asked = add(entries, "question", text);
        asked.details = messages.text("sidebar.question", {{"question", text}});
        for (std::size_t index = 0; index < question->answers.size(); ++index) {
            const auto& answer = question->answers[index];
            Entry& entry =
                add(asked.children, "answer " + answer.figure.toString(),
                    messages.text("sidebar.figure", {{"figure", answer.figure.toString()},
                                                     {"count", std::to_string(answer.proposals.size())}}));
            entry.answer = index;
            entry.details = asked.details;
            entry.actions = {FindingAction::Answer};
        }
    }
    for (std::size_t index = 0; index < std::min(mostShown, group.proposals.size()); ++index) {
        const corrections::Proposal& proposal = group.proposals[index];
        const std::string changes = wording::changesOf(proposal, edition, messages);
        Entry& entry = add(entries, "proposal " + changes,
                           messages.text("sidebar.proposal", {{"number", std::to_string(index + 1)},
                                                              {"changes", changes},
                                                              {"reason", reasonOf(proposal, messages)}}));
        entry.proposal = index;
        entry.isPreviewed = session.marks().isPreviewing(proposal);
        entry.details = detailsOf(proposal, edition, messages);
        entry.actions = {FindingAction::GoTo, FindingAction::Preview, FindingAction::Accept};
    }
    return entries;
}

} // namespace

void addProposals(const corrections::Group& group, const Edition& edition, const session::Session& session,
                  Entry& entry)
{
    const Messages& messages = session.engine().messages;
    entry.children = proposalEntries(group, *entry.finding, edition, session);
    entry.startsClosed = true;
    if (!group.proposals.empty()) {
        entry.proposal = 0;
        entry.actions.push_back(FindingAction::Preview);
        entry.actions.push_back(FindingAction::Accept);
        const corrections::Proposal& best = group.proposals.front();
        entry.isPreviewed = session.marks().isPreviewing(best);
        entry.details =
            joined({messages.text("sidebar.best", {{"changes", wording::changesOf(best, edition, messages)},
                                                   {"reason", reasonOf(best, messages)},
                                                   {"count", std::to_string(group.proposals.size())}}),
                    entry.details},
                   "\n\n");
    }
    if (const std::string limit = wording::limitOf(group, messages); !limit.empty())
        entry.details = joined({entry.details, limit}, "\n\n");
}

} // namespace gouji::sidebar
