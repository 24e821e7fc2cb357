// SPDX-License-Identifier: MPL-2.0
#include "cli/check.hpp"

#include "cli/folder.hpp"
#include "cli/output.hpp"
#include "core/presentation/report_lines.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

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
        const CheckedFile checked{
            files::displayName(path), validate(*workbook, m_catalogue, m_request.edition), {}};
        if (checked.validations.empty() && chosen == Chosen::ByName) {
            complainOf({checked.file, {}, {"file.no-standard-table", {}}});
            raise(ExitStatus::Unreadable);
        }
        return report(checked);
    }

    bool reportUnreadableFolder(const fs::path& path)
    {
        const std::string name = files::displayName(path);
        return report({name, {}, model::Problem{name, {}, {"cli.folder-unreadable", {}}}});
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
        return print(lines(checked, m_catalogue, m_messages));
    }

    void complainOf(const model::Problem& problem) const
    {
        complain(presentation::problemLine(problem, m_messages));
    }
    void raise(ExitStatus status) { m_status = std::max(m_status, status); }

    const Check& m_request;
    const catalogue::Catalogue& m_catalogue;
    const presentation::Messages& m_messages;
    ExitStatus m_status = ExitStatus::Consistent;
};

} // namespace

ExitStatus check(const Check& request, const catalogue::Catalogue& catalogue,
                 const presentation::Messages& messages)
{
    CheckRun run(request, catalogue, messages);
    for (const fs::path& input : request.inputs) {
        if (!run.check(input)) {
            complain(messages.text("cli.cannot-write"));
            return ExitStatus::Unreadable;
        }
    }
    return run.status();
}

} // namespace gouji::cli
