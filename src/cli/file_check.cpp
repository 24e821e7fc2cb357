// SPDX-License-Identifier: MPL-2.0
#include "cli/file_check.hpp"

#include "core/comparison/pairing.hpp"
#include "core/output/report_lines.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <new>

namespace gouji::cli {
namespace {

using output::CheckedFile;

// Looks at one input.
class Look {
public:
    explicit Look(const FileCheck& check) : m_check(check) {}

    FileResult at(const Input& input)
    {
        const std::string name = files::displayName(input.path);
        if (input.isFile())
            take(checked(input, name));
        else if (input.kind == Input::Kind::UnreadableFolder)
            take({name, {}, Problem{name, {}, {"folder.unreadable", {}}}});
        else
            complainOf({name, {}, {"cli.nothing-to-check", {}}});
        return std::move(m_result);
    }

private:
    CheckedFile checked(const Input& input, const std::string& name)
    try {
        files::Gaps gaps;
        const auto workbook = files::readWorkbook(input.path, {}, m_check.messages.text("file.table"),
                                                  {&gaps, &m_check.conversions});
        if (!workbook)
            return {name, {}, workbook.error()};
        complainOf(gaps, name);
        CheckedFile checked{name, validations(name, *workbook), {}, {}};
        checked.textFigures = m_check.request.textFigures;
        if (m_check.request.repairing == Repairing::Propose)
            checked.repairs = repairsOf(checked.validations);
        if (checked.validations.empty() && input.kind == Input::Kind::NamedFile) {
            complainOf({name, {}, {"file.no-standard-table", {}}});
            raise(ExitStatus::Unreadable);
        }
        return checked;
    } catch (const std::bad_alloc&) {
        // The others may well be smaller.
        return {name, {}, Problem{name, {}, {"file.too-large", {}}}};
    }

    std::vector<Validation> validations(const std::string& name, const document::Workbook& workbook)
    {
        const auto before = [&](const reports::Report& report) -> const reports::Report* {
            if (!m_check.lastYear)
                return nullptr;
            m_lastYear.push_back(reportBefore(report, name));
            return m_lastYear.back().get();
        };
        return validate(workbook, m_check.catalogue, ValidationRequest{m_check.request.edition, before});
    }

    std::vector<corrections::Repairs> repairsOf(const std::vector<Validation>& validations) const
    {
        std::vector<corrections::Repairs> repairs;
        for (std::size_t index = 0; index < validations.size(); ++index) {
            const reports::Report* before = index < m_lastYear.size() ? m_lastYear[index].get() : nullptr;
            repairs.push_back(corrections::repairsOf(validations[index], before));
        }
        return repairs;
    }

    LastYearReports::Report reportBefore(const reports::Report& report, const std::string& name)
    {
        auto found = m_check.lastYear->before(report);
        if (!found) {
            complainOf(found.error());
            raise(ExitStatus::Unreadable);
            return nullptr;
        }
        if (found->doubt)
            complainOf({name, {}, *found->doubt});
        if (const auto oddity = found->report ? comparison::oddityOf(report, *found->report) : std::nullopt)
            complainOf({name, {}, *oddity});
        return found->report;
    }

    void take(const CheckedFile& checked)
    {
        if (checked.problem) {
            complainOf(*checked.problem);
            raise(ExitStatus::Unreadable);
        }
        m_result.tally = output::tallyOf(checked);
        if (m_result.tally.inconsistent > 0)
            raise(ExitStatus::Inconsistent);
        m_result.lines = lines(checked);
    }

    std::string lines(const CheckedFile& checked) const
    {
        switch (m_check.request.format) {
        case OutputFormat::Json:
            return output::jsonLines(checked, m_check.messages);
        case OutputFormat::Csv:
            return output::csvLines(checked, m_check.messages);
        case OutputFormat::Text:
            break;
        }
        return output::textLines(checked, m_check.messages);
    }

    // What is there is checked, but nobody shall take that for all.
    void complainOf(const files::Gaps& gaps, const std::string& name)
    {
        for (const std::string& missing : gaps) {
            complainOf({name, missing, {"file.missing-part", {}}});
            raise(ExitStatus::Unreadable);
        }
    }
    void complainOf(const Problem& problem)
    {
        m_result.complaints.push_back(output::problemLine(problem, m_check.messages));
    }
    void raise(ExitStatus status) { m_result.status = std::max(m_result.status, status); }

    const FileCheck& m_check;
    std::vector<LastYearReports::Report> m_lastYear; // of each validation, where anything is compared
    FileResult m_result;
};

} // namespace

FileResult FileCheck::operator()(const Input& input) const { return Look(*this).at(input); }

} // namespace gouji::cli
