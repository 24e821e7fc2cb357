// SPDX-License-Identifier: MPL-2.0
#include "session/comparison.hpp"

#include "core/output/report_lines.hpp"
#include "core/reading/locator.hpp"
#include "office/calc/other_workbook.hpp"

#include <utility>

namespace gouji::session {

namespace {

using Kind = LastYearChoice::Kind;

// A document may come from anybody: what it remembers is looked for on this computer and beside the document,
// nowhere else.
bool mayBeRecalled(const LastYearChoice& choice, const std::string& documentUrl)
{
    const std::string folder = documentUrl.substr(0, documentUrl.rfind('/') + 1);
    const bool isHere = choice.place.starts_with("file:///") && !choice.place.starts_with("file:////");
    return choice.kind != Kind::File || isHere || (!folder.empty() && choice.place.starts_with(folder));
}

} // namespace

void Comparison::recall(const document::Workbook& workbook)
{
    const auto property = workbook.properties.find(std::string(lastYearProperty));
    const std::string remembered = property == workbook.properties.end() ? std::string() : property->second;
    const std::string url = m_document.url();
    const LastYearChoice choice = choiceFromProperty(remembered, url);
    if (std::exchange(m_remembered, remembered) == remembered || remembered.empty() || choice == m_lastYear.choice)
        return;
    m_problem.reset();
    const Turns::Taken turn(m_turns);
    auto reports = mayBeRecalled(choice, url)
                       ? readLastYear(m_document.context, choice, m_document.engine->catalogue)
                       : Problem{calc::fileNameOf(choice.place), {}, {"last-year.elsewhere", {}}};
    if (reports)
        m_lastYear = std::move(*reports);
    else
        m_problem = reports.error();
}

std::optional<Message> Comparison::choose(const LastYearChoice& choice)
{
    auto reports = readLastYear(m_document.context, choice, m_document.engine->catalogue);
    if (!reports)
        return Message{"last-year.unreadable",
                       {{"why", output::problemLine(reports.error(), m_document.engine->messages)}}};
    m_lastYear = std::move(*reports);
    m_problem.reset();
    return std::nullopt;
}

std::vector<reports::Report> Comparison::candidatesIn(const document::Workbook& workbook) const
{
    return choice().kind == Kind::Sheet
               ? reading::locateReports(workbook, m_document.engine->catalogue, std::nullopt)
               : std::vector<reports::Report>();
}

const reports::Report* Comparison::before(const Validation& validation) const
{
    if (!validation.comparesWithLastYear)
        return nullptr;
    if (choice().kind != Kind::Sheet)
        return before(validation.report, {});
    for (const Validation& other : *m_document.validations)
        for (const reports::Table& table : other.report.tables)
            if (table.sheet == choice().place)
                return &other.report;
    return nullptr;
}

} // namespace gouji::session
