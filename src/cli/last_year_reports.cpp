// SPDX-License-Identifier: MPL-2.0
#include "cli/last_year_reports.hpp"

#include "core/last_year/pairing.hpp"
#include "core/locate/locator.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <optional>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFilesHeld = 4;

model::Result<std::vector<model::Report>> locateIn(const fs::path& path, const LastYearReports::Source& source)
{
    const auto workbook = files::readWorkbook(path, {}, source.tableWord, &source.conversions);
    if (!workbook)
        return workbook.error();
    return locate::locateReports(*workbook, source.catalogue, std::nullopt);
}

} // namespace

model::Result<std::unique_ptr<LastYearReports>> LastYearReports::ofFile(const fs::path& path, Source source)
{
    auto located = locateIn(path, source);
    if (!located)
        return located.error();
    if (located->empty())
        return model::Problem{files::displayName(path), {}, {"file.no-standard-table", {}}};
    auto reports = std::make_unique<LastYearReports>(std::move(source));
    reports->m_named = std::make_shared<const std::vector<model::Report>>(std::move(*located));
    return reports;
}

model::Result<LastYearReports::FileIndex> LastYearReports::indexOf(const fs::path& path) const
{
    const auto located = locateIn(path, m_source);
    if (!located)
        return located.error();
    FileIndex index{path, {}};
    for (std::size_t number = 0; number < located->size(); ++number) {
        const model::Report& report = (*located)[number];
        if (report.year && !report.agency.empty())
            index.reports.push_back({number, {*report.year, report.agency}});
    }
    return index;
}

void LastYearReports::add(const FileIndex& index)
{
    for (const auto& [number, identity] : index.reports)
        m_places.try_emplace(identity, Place{index.path, number});
}

model::Result<LastYearReports::Report> LastYearReports::before(const model::Report& report) const
{
    if (m_named) {
        const model::Report* found =
            m_named->size() == 1 ? &m_named->front() : last_year::reportBefore(report, *m_named);
        return Report(m_named, found);
    }
    if (!report.year)
        return Report();
    const auto found = m_places.find({*report.year - 1, report.agency});
    if (found == m_places.end())
        return Report();
    const auto reports = reportsIn(found->second.path);
    if (!reports)
        return reports.error();
    const std::size_t number = found->second.number;
    // The file may have been written anew in the meantime.
    return number < (*reports)->size() ? Report(*reports, &(**reports)[number]) : Report();
}

model::Result<LastYearReports::Reports> LastYearReports::reportsIn(const fs::path& path) const
{
    if (Reports recent = recentlyRead(path))
        return recent;
    auto located = locateIn(path, m_source);
    if (!located)
        return located.error();
    const auto reports = std::make_shared<const std::vector<model::Report>>(std::move(*located));
    const std::scoped_lock lock(m_mutex);
    if (m_recent.size() == mostFilesHeld)
        m_recent.pop_back();
    m_recent.emplace_front(path, reports);
    return reports;
}

LastYearReports::Reports LastYearReports::recentlyRead(const fs::path& path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_recent, path, [](const auto& read) { return read.first; });
    return found == m_recent.end() ? nullptr : found->second;
}

} // namespace gouji::cli
