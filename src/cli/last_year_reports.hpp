// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/catalogue.hpp"
#include "core/model/report.hpp"
#include "core/model/result.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace gouji::cli {

// The reports of the year before, to compare with: those of one file or of all files in a folder.
class LastYearReports {
public:
    // A named file must be readable and hold a report. Of a folder, what cannot be read is told in `problems`.
    static model::Result<LastYearReports> read(const std::filesystem::path& path,
                                               const catalogue::Catalogue& catalogue);

    // Of the same body and of the year before; the only report of a named file is taken for whatever is checked.
    const model::Report* before(const model::Report& report) const;

    const std::vector<model::Problem>& problems() const { return m_problems; }

private:
    void add(const std::filesystem::path& path, const catalogue::Catalogue& catalogue);

    std::vector<model::Report> m_reports;
    std::vector<model::Problem> m_problems;
    bool m_isNamed = false;
};

} // namespace gouji::cli
