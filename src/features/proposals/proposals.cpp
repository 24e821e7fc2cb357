// SPDX-License-Identifier: MPL-2.0
#include "features/proposals/proposals.hpp"

#include "office/calc/navigation.hpp"
#include "session/edits.hpp"

#include <optional>

namespace gouji::proposals {

using commands::CommandContext;

namespace {

// The finding looked at, or the first one that has a proposal.
std::optional<session::FindingIndex> findingWithProposal(session::Session& session)
{
    if (!session.validations())
        session.validate();
    session.findProposals();
    const auto hasProposal = [&](const session::FindingIndex& finding) {
        const corrections::Group* const group = session.proposals().of(finding);
        return group && !group->proposals.empty();
    };
    if (const auto& current = session.cursor().current())
        return hasProposal(*current) ? current : std::nullopt;
    for (std::size_t report = 0; report < session.validations()->size(); ++report)
        for (std::size_t finding = 0; finding < session.validations()->at(report).findings.size(); ++finding)
            if (hasProposal({report, finding}))
                return session::FindingIndex{report, finding};
    return std::nullopt;
}

} // namespace

void preview(const CommandContext& command)
{
    const auto session = command.session();
    const auto finding = findingWithProposal(*session);
    if (!finding)
        return command.tell("repair.title", {"repair.no-proposal", {}});
    session->preview(session->proposals().of(*finding)->proposals.front());
}

void accept(const CommandContext& command)
{
    const auto session = command.session();
    const auto finding = findingWithProposal(*session);
    if (!finding)
        return command.tell("repair.title", {"repair.no-proposal", {}});
    const corrections::Proposal best = session->proposals().of(*finding)->proposals.front();
    if (const auto refusal = session::accept(*session, *finding, best))
        command.tell("repair.title", *refusal);
}

void fillTotals(const CommandContext& command)
{
    const int sheet = calc::activeSheet(command.document());
    if (const auto refusal = session::fillTotals(*command.session(), sheet))
        command.tell("totals.title", *refusal);
}

} // namespace gouji::proposals
