// SPDX-License-Identifier: MPL-2.0
#include "batch/file_comparison.hpp"

#include "batch/file_reading.hpp"
#include "core/comparison/text_differences.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::batch {

namespace {

std::vector<reports::Report> reportsOf(const std::vector<Validation>& validations)
{
    std::vector<reports::Report> reports;
    std::ranges::transform(validations, std::back_inserter(reports), &Validation::report);
    return reports;
}

void compare(const std::vector<Validation>& left, const std::vector<Validation>& right,
             output::ComparedFiles& files)
{
    const std::vector<reports::Report> a = reportsOf(left);
    const std::vector<reports::Report> b = reportsOf(right);
    files.differences = comparison::differencesBetween(a, b);
    for (const auto& [one, other] : comparison::pairsOf(a, b)) {
        if (!one || !other)
            continue;
        files.cells += comparison::cellsInBoth(*one, *other);
        auto text = comparison::textDifferencesBetween(
            {*one, left[static_cast<std::size_t>(one - a.data())].textFigures},
            {*other, right[static_cast<std::size_t>(other - b.data())].textFigures});
        files.textFigures += text.compared;
        std::ranges::move(text.differences, std::back_inserter(files.differences));
    }
}

} // namespace

ComparedInput FileComparison::operator()(const std::filesystem::path& a, const std::filesystem::path& b) const
{
    for (const auto& path : {a, b})
        conversions.announce(path);
    const FileReading reading{packs, tableWord, conversions};
    ReadInput left = reading(a);
    ReadInput right = reading(b);
    ComparedInput result{{left.file, right.file, {}, 0}, std::move(left.complaints)};
    std::ranges::move(right.complaints, std::back_inserter(result.complaints));
    result.isReadInFull = left.isReadInFull && right.isReadInFull;
    if (left.validations.empty() || right.validations.empty())
        return result;
    compare(left.validations, right.validations, result.files);
    return result;
}

} // namespace gouji::batch
