// SPDX-License-Identifier: MPL-2.0
#include "core/output/tally.hpp"

#include "core/output/summary.hpp"

namespace gouji::output {
namespace {

int& countOf(Verdict verdict, Tally& tally)
{
    switch (verdict) {
    case Verdict::Consistent:
        return tally.consistent;
    case Verdict::Incomplete:
        return tally.incomplete;
    case Verdict::Inconsistent:
        break;
    }
    return tally.inconsistent;
}

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    files += other.files;
    consistent += other.consistent;
    incomplete += other.incomplete;
    inconsistent += other.inconsistent;
    errors += other.errors;
    withoutReport += other.withoutReport;
    unreadable += other.unreadable;
    return *this;
}

Tally tallyOf(const CheckedFile& checked)
{
    Tally tally;
    tally.files = 1;
    tally.unreadable = checked.problem ? 1 : 0;
    tally.withoutReport = !checked.problem && checked.validations.empty() ? 1 : 0;
    for (const Validation& validation : checked.validations) {
        ++countOf(validation.verdict(), tally);
        tally.errors += validation.count(rules::Severity::Error);
    }
    return tally;
}

std::string summaryOf(const Tally& tally, const wording::Messages& messages)
{
    return summaryLine(tally.files,
                       {{"summary.consistent", tally.consistent},
                        {"summary.incomplete", tally.incomplete},
                        {"summary.inconsistent", tally.inconsistent, {{"errors", std::to_string(tally.errors)}}},
                        {"summary.no-report", tally.withoutReport},
                        {"summary.unreadable", tally.unreadable}},
                       messages);
}

} // namespace gouji::output
