// SPDX-License-Identifier: MPL-2.0
#include "batch/file_check.hpp"

#include "batch/gap_problems.hpp"
#include "core/comparison/pairing.hpp"
#include "core/engine/check.hpp"
#include "files/excerpt.hpp"
#include "files/workbook_file.hpp"

#include <algorithm>
#include <iterator>
#include <new>
#include <utility>

namespace gouji::batch {
namespace {

using output::CheckedFile;

// Looks at one input.
class InputCheck {
public:
    explicit InputCheck(const FileCheck& check) : m_check(check) {}

    CheckedInput of(const Input& input)
    {
        const std::string name = files::displayName(input.path);
        if (input.isFile())
            take(checked(input, name));
        else if (input.kind == Input::Kind::UnreadableFolder)
            take({name, {}, Problem{name, {}, {"folder.unreadable", {}}}});
        else
            m_result.complaints.push_back({name, {}, {"cli.nothing-to-check", {}}});
        return std::move(m_result);
    }

private:
    CheckedFile checked(const Input& input, const std::string& name)
    try {
        files::Gaps gaps;
        const auto workbook =
            files::readWorkbook(input.path, {}, m_check.tableWord, {&gaps, &m_check.conversions});
        if (!workbook)
            return {name, {}, workbook.error()};
        for (const Problem& problem : problemsOf(gaps, name))
            complainOfUnread(problem);
        CheckedFile checked{name, validations(name, *workbook), {}, {}, {}, gaps};
        checked.textFigures = m_check.textFigures;
        if (m_check.repairing == Repairing::Propose)
            checked.repairs = repairsOf(checked.validations);
        if (m_check.text && checked.validations.size() > 1)
            complainOfUnread({name, {}, {"cli.text-of-one-report", {}}});
        if (checked.validations.empty() && input.kind == Input::Kind::NamedFile)
            complainOfUnread({name, {}, {"file.no-standard-table", {}}});
        return checked;
    } catch (const std::bad_alloc&) {
        // The others may well be smaller.
        return {name, {}, Problem{name, {}, {"file.too-large", {}}}};
    }

    std::vector<Validation> validations(const std::string& name, const document::Workbook& workbook)
    {
        engine::Context context{m_check.packs, m_check.edition};
        context.text = m_check.text;
        if (m_check.lastYear)
            context.beside.push_back({comparison::Kind::PeriodBefore, [&](const reports::Report& report) {
                                          m_lastYear.push_back(reportBefore(report, name));
                                          return m_lastYear.back().get();
                                      }});
        return engine::check(workbook, context);
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
            complainOfUnread(found.error());
            return nullptr;
        }
        if (found->doubt)
            m_result.complaints.push_back({name, {}, *found->doubt});
        const bool isNamed = found->report && m_check.lastYear->isOfFile();
        if (const auto oddity = isNamed ? comparison::oddityOf(report, *found->report) : std::nullopt)
            m_result.complaints.push_back({name, {}, *oddity});
        return found->report;
    }

    void take(CheckedFile checked)
    {
        if (checked.problem)
            complainOfUnread(*checked.problem);
        m_result.file = std::move(checked);
    }

    void complainOfUnread(const Problem& problem)
    {
        m_result.complaints.push_back(problem);
        m_result.isReadInFull = false;
    }

    const FileCheck& m_check;
    std::vector<LastYearReports::Report> m_lastYear; // of each validation, where anything is compared
    CheckedInput m_result;
};

} // namespace

CheckedInput FileCheck::operator()(const Input& input) const { return InputCheck(*this).of(input); }

} // namespace gouji::batch
