// SPDX-License-Identifier: MPL-2.0
#include "commands/findings.hpp"

#include "core/wording/verdict_text.hpp"
#include "office/calc/navigation.hpp"

#include <optional>

namespace gouji::commands {
namespace {

// Why there is no finding to go to. That an empty table was explained does not fill it.
Message nothingIn(const std::vector<Validation>& validations, const wording::Messages& messages)
{
    if (validations.empty())
        return {"findings.no-report", {}};
    const std::string missing = wording::missingText(validations, messages);
    return missing.empty() ? Message{"findings.none", {}} : Message{"findings.incomplete", {{"missing", missing}}};
}

void goTo(const Workplace& workplace, bool (session::Session::*step)())
{
    const auto session = workplace.session();
    if (!session->validations())
        session->validate();
    if (!(*session.*step)())
        workplace.tell("findings.title", nothingIn(*session->validations(), session->engine().messages));
}

// The finding looked at, or the first one that has a proposal.
std::optional<session::FindingIndex> findingWithProposal(session::Session& session)
{
    if (!session.validations())
        session.validate();
    session.findProposals();
    const auto hasProposal = [&](const session::FindingIndex& finding) {
        const corrections::Group* const group = session.proposalsFor(finding);
        return group && !group->proposals.empty();
    };
    if (session.current())
        return hasProposal(*session.current()) ? session.current() : std::nullopt;
    for (std::size_t report = 0; report < session.validations()->size(); ++report)
        for (std::size_t finding = 0; finding < session.validations()->at(report).findings.size(); ++finding)
            if (hasProposal({report, finding}))
                return session::FindingIndex{report, finding};
    return std::nullopt;
}

} // namespace

void goToNextFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToNext); }

void goToPreviousFinding(const Workplace& workplace) { goTo(workplace, &session::Session::goToPrevious); }

void previewProposal(const Workplace& workplace)
{
    const auto session = workplace.session();
    const auto finding = findingWithProposal(*session);
    if (!finding)
        return workplace.tell("repair.title", {"repair.no-proposal", {}});
    session->preview(session->proposalsFor(*finding)->proposals.front());
}

void acceptProposal(const Workplace& workplace)
{
    const auto session = workplace.session();
    const auto finding = findingWithProposal(*session);
    if (!finding)
        return workplace.tell("repair.title", {"repair.no-proposal", {}});
    const corrections::Proposal best = session->proposalsFor(*finding)->proposals.front();
    if (const auto refusal = session->accept(*finding, best))
        workplace.tell("repair.title", *refusal);
}

void clearMarks(const Workplace& workplace) { workplace.session()->clearMarks(); }

void fillTotals(const Workplace& workplace)
{
    const int sheet = calc::activeSheet(workplace.document());
    if (const auto refusal = workplace.session()->fillTotals(sheet))
        workplace.tell("totals.title", *refusal);
}

} // namespace gouji::commands
