// SPDX-License-Identifier: MPL-2.0
#include "session/proposals.hpp"

#include "core/corrections/mends.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace gouji::session {

namespace {

// Whoever types must not feel it: what is not found at once is looked for when the typing rests, and what is not
// found then is not proposed.
constexpr corrections::Limits atOnce{.nodes = 2'000, .time = std::chrono::milliseconds(2)};
constexpr corrections::Limits atRest{.nodes = 20'000, .time = std::chrono::milliseconds(40)};

// The group of a finding in repairs that may be const or not.
template <typename AllRepairs>
auto groupIn(AllRepairs& repairs, const FindingIndex& finding) -> decltype(repairs.front().groups.data())
{
    if (finding.report >= repairs.size())
        return nullptr;
    for (auto& group : repairs[finding.report].groups)
        if (std::ranges::find(group.findings, finding.finding) != group.findings.end())
            return &group;
    return nullptr;
}

corrections::Repairs correctionsOf(const Validation& validation, const reports::Report* lastYear,
                                   const corrections::Limits& limits)
{
    corrections::Repairs repairs;
    if (validation.verdict() == Verdict::Inconsistent)
        repairs = corrections::repairsOf(validation, lastYear, limits);
    std::ranges::move(corrections::mendsOf(validation), std::back_inserter(repairs.groups));
    return repairs;
}

} // namespace

bool Proposals::findAtOnce()
{
    using Clock = std::chrono::steady_clock;
    m_repairs.clear();
    const auto begin = Clock::now();
    for (const Validation& validation : *m_document.validations) {
        m_repairs.push_back(correctionsOf(validation, m_comparison.before(validation), atOnce));
        if (m_repairs.back().isSearchComplete() && Clock::now() - begin < atOnce.time)
            continue;
        m_repairs.clear();
        return false;
    }
    return true;
}

bool Proposals::find()
{
    if (!m_document.validations || !m_repairs.empty())
        return false;
    for (const Validation& validation : *m_document.validations)
        m_repairs.push_back(correctionsOf(validation, m_comparison.before(validation), atRest));
    return true;
}

const corrections::Group* Proposals::of(const FindingIndex& finding) const { return groupIn(m_repairs, finding); }

bool Proposals::narrow(const FindingIndex& finding, const corrections::Question::Answer& answer)
{
    corrections::Group* const group = groupIn(m_repairs, finding);
    if (!group)
        return false;
    std::vector<corrections::Proposal> remaining;
    for (const std::size_t proposal : answer.proposals)
        remaining.push_back(group->proposals.at(proposal));
    group->proposals = std::move(remaining);
    return true;
}

} // namespace gouji::session
