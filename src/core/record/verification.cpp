// SPDX-License-Identifier: MPL-2.0
#include "core/record/verification.hpp"

#include "core/validation.hpp"

#include <algorithm>

namespace gouji::record {
namespace {

model::Message about(const char* key, const std::string& agency, const std::optional<int>& year)
{
    return {key, {{"agency", agency}, {"year", year ? std::to_string(*year) : std::string("?")}}};
}

} // namespace

std::vector<Verified> verify(std::span<const Validation> reports, const std::vector<Record>& records)
{
    std::vector<Verified> verified;
    std::vector<Record> left = records;
    for (const Validation& validation : reports) {
        const model::Report& report = validation.report;
        const auto own = std::ranges::find_if(left, [&](const Record& record) {
            return record.agency == report.agency && record.year == report.year;
        });
        if (own == left.end()) {
            verified.push_back({std::nullopt, about("verify.no-record-of-report", report.agency, report.year)});
            continue;
        }
        Verified& result = verified.emplace_back(Verified{*own, std::nullopt});
        if (own->figures != figuresDigest(report))
            result.failure = about("verify.figures-changed", report.agency, report.year);
        left.erase(own);
    }
    for (const Record& record : left)
        verified.push_back({record, about("verify.no-such-report", record.agency, record.year)});
    return verified;
}

} // namespace gouji::record
