// SPDX-License-Identifier: MPL-2.0
// What a session proposes to correct.
#include "session/session.hpp"

#include "core/corrections/totals.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/navigation.hpp"

#include <algorithm>

namespace gouji::session {
namespace {

// Whoever types must not feel it: what is not found at once is looked for when the typing rests, and what is not
// found then is not proposed.
constexpr corrections::Limits atOnce{.nodes = 2'000, .time = std::chrono::milliseconds(2)};
constexpr corrections::Limits atRest{.nodes = 20'000, .time = std::chrono::milliseconds(40)};

// The formula that belongs into a cell where a total was typed over it.
std::optional<document::Formula> formulaFor(const corrections::CellRepair& cell, const Validation& validation)
{
    const auto isOfFormula = [](corrections::Evidence evidence) {
        return evidence == corrections::Evidence::OverwrittenFormula
               || evidence == corrections::Evidence::WrongFormula;
    };
    const reports::Table* table = validation.report.find(cell.ref.table);
    if (!table || !std::ranges::any_of(cell.evidence, isOfFormula))
        return std::nullopt;
    for (const document::CellChange& change :
         corrections::missingFormulas(*table, validation.report, *validation.edition))
        if (const auto* formula = std::get_if<document::Formula>(&change.content);
            formula && change.position == cell.position)
            return *formula;
    return std::nullopt;
}

std::vector<calc::Mark> marksOf(const corrections::Proposal& proposal)
{
    std::vector<calc::Mark> marks;
    for (const corrections::CellRepair& cell : proposal.cells)
        marks.push_back({cell.sheetIndex, cell.position, rules::Severity::Information, cell.proposed.toString()});
    return marks;
}

bool areSame(const std::vector<calc::Mark>& left, const std::vector<calc::Mark>& right)
{
    return std::ranges::equal(left, right, [](const calc::Mark& one, const calc::Mark& other) {
        return one.sheetIndex == other.sheetIndex && one.position == other.position && one.figure == other.figure;
    });
}

} // namespace

corrections::Group* Session::groupOf(const FindingIndex& finding)
{
    if (finding.report >= m_repairs.size())
        return nullptr;
    for (corrections::Group& group : m_repairs[finding.report].groups)
        if (std::ranges::find(group.findings, finding.finding) != group.findings.end())
            return &group;
    return nullptr;
}

const corrections::Group* Session::proposalsFor(const FindingIndex& finding) const
{
    return const_cast<Session*>(this)->groupOf(finding);
}

void Session::findProposalsAtOnce()
{
    m_repairs.clear();
    const auto begin = DelayedCalls::Clock::now();
    for (const Validation& validation : *m_validations) {
        m_repairs.emplace_back();
        if (validation.verdict() == Verdict::Inconsistent)
            m_repairs.back() = corrections::repairsOf(validation, lastYearOf(validation), atOnce);
        if (m_repairs.back().isSearchComplete() && DelayedCalls::Clock::now() - begin < atOnce.time)
            continue;
        m_repairs.clear();
        return m_delayedCalls.request(&m_repairs, std::chrono::milliseconds(400), [weak = weak_from_this()] {
            if (const auto session = weak.lock(); session && !session->ended())
                session->findProposals();
        });
    }
}

void Session::findProposals()
{
    if (!m_validations || !m_repairs.empty())
        return;
    for (const Validation& validation : *m_validations)
        m_repairs.push_back(corrections::repairsOf(validation, lastYearOf(validation), atRest));
    tellObservers();
}

void Session::answer(const FindingIndex& finding, const corrections::Question::Answer& answer)
{
    corrections::Group* const group = groupOf(finding);
    if (!group)
        return;
    std::vector<corrections::Proposal> remaining;
    for (const std::size_t proposal : answer.proposals)
        remaining.push_back(group->proposals.at(proposal));
    group->proposals = std::move(remaining);
    tellObservers();
}

void Session::preview(const corrections::Proposal& proposal)
{
    if (ended())
        return;
    m_preview = isPreviewing(proposal) ? std::vector<calc::Mark>() : marksOf(proposal);
    redrawMarks();
    tellObservers();
}

bool Session::isPreviewing(const corrections::Proposal& proposal) const
{
    return areSame(m_preview, marksOf(proposal));
}

void Session::goTo(const corrections::Proposal& proposal)
{
    if (ended() || proposal.cells.empty())
        return;
    const int sheetIndex = proposal.cells.front().sheetIndex;
    std::vector<document::Position> positions;
    for (const corrections::CellRepair& cell : proposal.cells)
        if (cell.sheetIndex == sheetIndex)
            positions.push_back(cell.position);
    calc::selectCells(m_document, sheetIndex, positions);
}

std::optional<Message> Session::accept(const FindingIndex& finding, const corrections::Proposal& proposal)
{
    if (ended())
        return std::nullopt;
    const Validation& validation = m_validations->at(finding.report);
    std::vector<document::CellChange> changes;
    for (const corrections::CellRepair& cell : proposal.cells) {
        document::CellChange& change = changes.emplace_back();
        change.sheetIndex = cell.sheetIndex;
        change.position = cell.position;
        if (auto formula = formulaFor(cell, validation))
            change.content = *std::move(formula);
        else
            change.content = cell.proposed;
    }
    auto refusal = calc::apply(changes, m_document, m_engine->messages.text("undo.accept-repair"));
    if (!refusal)
        validate();
    return refusal;
}

} // namespace gouji::session
