// SPDX-License-Identifier: MPL-2.0
#include "core/output/tally.hpp"

#include "core/output/summary.hpp"

namespace gouji::output {
namespace {

constexpr std::array<TallyPart<Tally>, 5> parts{{
    {"summary.consistent", &Tally::consistent},
    {"summary.incomplete", &Tally::incomplete},
    {"summary.inconsistent", &Tally::inconsistent},
    {"summary.no-report", &Tally::withoutReport},
    {"summary.unreadable", &Tally::unreadable},
}};

int Tally::*countOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return &Tally::consistent;
    case Verdict::Incomplete:
        return &Tally::incomplete;
    case Verdict::Inconsistent:
        break;
    }
    return &Tally::inconsistent;
}

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    addUp(parts, other, *this);
    errors += other.errors;
    return *this;
}

Tally tallyOf(const CheckedFile& checked)
{
    Tally tally;
    tally.files = 1;
    tally.unreadable = checked.problem ? 1 : 0;
    tally.withoutReport = !checked.problem && checked.validations.empty() ? 1 : 0;
    for (const Validation& validation : checked.validations) {
        ++(tally.*countOf(validation.verdict()));
        tally.errors += validation.count(rules::Severity::Error);
    }
    return tally;
}

std::string summaryOf(const Tally& tally, const wording::Messages& messages)
{
    return summaryLine(parts, tally, messages, {{"errors", std::to_string(tally.errors)}});
}

} // namespace gouji::output
