// SPDX-License-Identifier: MPL-2.0
#include "cli/last_year_reports.hpp"

#include "cli/folder.hpp"
#include "core/last_year/pairing.hpp"
#include "core/locate/locator.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::cli {

namespace fs = std::filesystem;

model::Result<LastYearReports> LastYearReports::read(const fs::path& path, const catalogue::Catalogue& catalogue)
{
    LastYearReports reports;
    std::error_code error;
    reports.m_isNamed = !fs::is_directory(path, error);
    if (reports.m_isNamed) {
        reports.add(path, catalogue);
        if (!reports.m_problems.empty())
            return reports.m_problems.front();
        if (reports.m_reports.empty())
            return model::Problem{files::displayName(path), {}, {"file.no-standard-table", {}}};
        return reports;
    }
    for (const FolderEntry& entry : listFolder(path)) {
        if (entry.kind == FolderEntry::Kind::File)
            reports.add(entry.path, catalogue);
        else
            reports.m_problems.push_back({files::displayName(entry.path), {}, {"folder.unreadable", {}}});
    }
    return reports;
}

void LastYearReports::add(const fs::path& path, const catalogue::Catalogue& catalogue)
{
    const auto workbook = files::readWorkbook(path);
    if (!workbook)
        m_problems.push_back(workbook.error());
    else
        std::ranges::move(locate::locateReports(*workbook, catalogue, std::nullopt),
                          std::back_inserter(m_reports));
}

const model::Report* LastYearReports::before(const model::Report& report) const
{
    if (m_isNamed && m_reports.size() == 1)
        return &m_reports.front();
    return last_year::reportBefore(report, m_reports);
}

} // namespace gouji::cli
