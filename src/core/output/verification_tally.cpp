// SPDX-License-Identifier: MPL-2.0
#include "core/output/verification_tally.hpp"

#include "core/output/summary.hpp"

namespace gouji::output {
namespace {

using records::Outcome;

constexpr std::array<TallyPart<VerificationTally>, 6> parts{{
    {"verify.summary.unchanged", &VerificationTally::unchanged},
    {"verify.summary.changed", &VerificationTally::changed},
    {"verify.summary.not-judged", &VerificationTally::notJudged},
    {"verify.summary.unproven", &VerificationTally::unproven},
    {"verify.summary.no-record", &VerificationTally::withoutRecord},
    {"summary.unreadable", &VerificationTally::unreadable},
}};

int VerificationTally::*countOf(Outcome result)
{
    switch (result) {
    case Outcome::Unchanged:
        return &VerificationTally::unchanged;
    case Outcome::Changed:
        return &VerificationTally::changed;
    case Outcome::NotJudged:
        return &VerificationTally::notJudged;
    case Outcome::NoRecord:
        return &VerificationTally::withoutRecord;
    default:
        return &VerificationTally::unproven;
    }
}

} // namespace

VerificationTally& VerificationTally::operator+=(const VerificationTally& other)
{
    addUp(parts, other, *this);
    return *this;
}

VerificationTally tallyOf(const VerifiedFile& file)
{
    VerificationTally tally;
    tally.files = 1;
    tally.unreadable = file.problem ? 1 : 0;
    for (const VerifiedReport& report : file.reports)
        ++(tally.*countOf(report.verified.result));
    return tally;
}

std::string summaryOf(const VerificationTally& tally, const wording::Messages& messages)
{
    return summaryLine(parts, tally, messages);
}

} // namespace gouji::output
