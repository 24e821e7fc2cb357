// SPDX-License-Identifier: MPL-2.0
#include "cli/check.hpp"

#include "cli/folder.hpp"
#include "cli/last_year_reports.hpp"
#include "cli/output.hpp"
#include "core/last_year/pairing.hpp"
#include "core/presentation/report_lines.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"
#include "rule_folder/rule_folder.hpp"

#include <algorithm>

namespace gouji::cli {
namespace {

namespace fs = std::filesystem;
using presentation::CheckedFile;

// How a file came to be checked: a named one must hold a standard table.
enum class Chosen { ByName, InFolder };

class CheckRun {
public:
    CheckRun(const Check& request, const catalogue::Catalogue& catalogue, const presentation::Messages& messages)
        : m_request(request),
          m_catalogue(catalogue),
          m_messages(messages)
    {}

    // What the reports are compared with. False where it cannot be read.
    bool readLastYear(const fs::path& path)
    {
        auto reports = LastYearReports::read(path, m_catalogue);
        if (!reports) {
            complainOf(reports.error());
            return false;
        }
        m_lastYear = std::move(*reports);
        for (const model::Problem& problem : m_lastYear->problems()) {
            complainOf(problem);
            raise(ExitStatus::Unreadable);
        }
        return true;
    }

    ExitStatus status() const { return m_status; }

    // False where the results cannot be written, so that going on is of no use.
    bool check(const fs::path& input)
    {
        std::error_code error;
        return fs::is_directory(input, error) ? checkFolder(input) : checkFile(input, Chosen::ByName);
    }

private:
    bool checkFolder(const fs::path& path)
    {
        const auto entries = listFolder(path);
        for (const FolderEntry& entry : entries) {
            const bool isFile = entry.kind == FolderEntry::Kind::File;
            if (!(isFile ? checkFile(entry.path, Chosen::InFolder) : reportUnreadableFolder(entry.path)))
                return false;
        }
        if (entries.empty())
            complainOf({files::displayName(path), {}, {"cli.nothing-to-check", {}}});
        return true;
    }

    bool checkFile(const fs::path& path, Chosen chosen)
    {
        const auto workbook = files::readWorkbook(path);
        if (!workbook)
            return report({files::displayName(path), {}, workbook.error()});
        const CheckedFile checked{files::displayName(path), validations(path, *workbook), {}};
        if (checked.validations.empty() && chosen == Chosen::ByName) {
            complainOf({checked.file, {}, {"file.no-standard-table", {}}});
            raise(ExitStatus::Unreadable);
        }
        return report(checked);
    }

    std::vector<Validation> validations(const fs::path& path, const model::Workbook& workbook) const
    {
        const auto before = [&](const model::Report& report) -> const model::Report* {
            const model::Report* found = m_lastYear ? m_lastYear->before(report) : nullptr;
            if (const auto oddity = found ? last_year::oddityOf(report, *found) : std::nullopt)
                complainOf({files::displayName(path), {}, *oddity});
            return found;
        };
        return validate(workbook, m_catalogue, ValidationRequest{m_request.edition, before});
    }

    bool reportUnreadableFolder(const fs::path& path)
    {
        const std::string name = files::displayName(path);
        return report({name, {}, model::Problem{name, {}, {"folder.unreadable", {}}}});
    }

    bool report(const CheckedFile& checked)
    {
        if (checked.problem) {
            complainOf(*checked.problem);
            raise(ExitStatus::Unreadable);
        }
        const auto isInconsistent = [](const Validation& validation) {
            return validation.verdict() == Verdict::Inconsistent;
        };
        if (std::ranges::any_of(checked.validations, isInconsistent))
            raise(ExitStatus::Inconsistent);
        const auto lines =
            m_request.format == OutputFormat::Json ? presentation::jsonLines : presentation::textLines;
        return print(lines(checked, m_messages));
    }

    void complainOf(const model::Problem& problem) const
    {
        complain(presentation::problemLine(problem, m_messages));
    }
    void raise(ExitStatus status) { m_status = std::max(m_status, status); }

    const Check& m_request;
    const catalogue::Catalogue& m_catalogue;
    const presentation::Messages& m_messages;
    std::optional<LastYearReports> m_lastYear;
    ExitStatus m_status = ExitStatus::Consistent;
};

ExitStatus checkWith(const catalogue::Catalogue& catalogue, const Check& request,
                     const presentation::Messages& messages)
{
    CheckRun run(request, catalogue, messages);
    if (request.previous && !run.readLastYear(*request.previous))
        return ExitStatus::Unreadable;
    for (const fs::path& input : request.inputs) {
        if (!run.check(input)) {
            complain(messages.text("cli.cannot-write"));
            return ExitStatus::Unreadable;
        }
    }
    return run.status();
}

} // namespace

ExitStatus check(const Check& request, const catalogue::Catalogue& catalogue,
                 const presentation::Messages& messages)
{
    if (!request.rules)
        return checkWith(catalogue, request, messages);
    const auto extended = rule_folder::catalogueWith(*request.rules);
    if (extended)
        return checkWith(*extended, request, messages);
    complain(presentation::problemLine(extended.error(), messages));
    return ExitStatus::Unreadable;
}

} // namespace gouji::cli
