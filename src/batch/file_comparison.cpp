// SPDX-License-Identifier: MPL-2.0
#include "batch/file_comparison.hpp"

#include "batch/gap_problems.hpp"
#include "core/engine/check.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <new>
#include <optional>
#include <utility>

namespace gouji::batch {
namespace {

// Reads the reports of a file, and keeps what is to be said of that.
class ReportsOf {
public:
    ReportsOf(const FileComparison& comparison, ComparedInput& result) : m_comparison(comparison), m_result(result)
    {}

    std::optional<std::vector<reports::Report>> operator()(const std::filesystem::path& path)
    try {
        const std::string name = files::displayName(path);
        files::Gaps gaps;
        const auto workbook =
            files::readWorkbook(path, {}, m_comparison.tableWord, {&gaps, &m_comparison.conversions});
        if (!workbook)
            return complainOf(workbook.error());
        for (const Problem& problem : problemsOf(gaps, name))
            complainOf(problem);
        std::vector<reports::Report> reports;
        for (Validation& validation : engine::check(*workbook, {m_comparison.packs}))
            reports.push_back(std::move(validation.report));
        if (reports.empty())
            return complainOf({name, {}, {"file.no-standard-table", {}}});
        return reports;
    } catch (const std::bad_alloc&) {
        return complainOf({files::displayName(path), {}, {"file.too-large", {}}});
    }

private:
    std::nullopt_t complainOf(Problem problem)
    {
        m_result.complaints.push_back(std::move(problem));
        m_result.isReadInFull = false;
        return std::nullopt;
    }

    const FileComparison& m_comparison;
    ComparedInput& m_result;
};

} // namespace

ComparedInput FileComparison::operator()(const std::filesystem::path& a, const std::filesystem::path& b) const
{
    ComparedInput result{{files::displayName(a), files::displayName(b), {}, 0}, {}};
    for (const auto& path : {a, b})
        conversions.announce(path);
    ReportsOf reportsOf(*this, result);
    const auto left = reportsOf(a);
    const auto right = reportsOf(b);
    if (!left || !right)
        return result;
    result.files.differences = comparison::differencesBetween(*left, *right);
    for (const auto& [one, other] : comparison::pairsOf(*left, *right))
        if (one && other)
            result.files.cells += comparison::cellsInBoth(*one, *other);
    return result;
}

} // namespace gouji::batch
