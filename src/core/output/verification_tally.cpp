// SPDX-License-Identifier: MPL-2.0
#include "core/output/verification_tally.hpp"

#include "core/output/summary.hpp"

namespace gouji::output {
namespace {

using records::Outcome;

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
    files += other.files;
    unchanged += other.unchanged;
    changed += other.changed;
    unproven += other.unproven;
    notJudged += other.notJudged;
    withoutRecord += other.withoutRecord;
    unreadable += other.unreadable;
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
    return summaryLine(tally.files,
                       {{"verify.summary.unchanged", tally.unchanged},
                        {"verify.summary.changed", tally.changed},
                        {"verify.summary.not-judged", tally.notJudged},
                        {"verify.summary.unproven", tally.unproven},
                        {"verify.summary.no-record", tally.withoutRecord},
                        {"summary.unreadable", tally.unreadable}},
                       messages);
}

} // namespace gouji::output
