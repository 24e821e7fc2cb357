// SPDX-License-Identifier: MPL-2.0
#include "session/comparison.hpp"

#include "core/output/report_lines.hpp"
#include "core/reading/locator.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace gouji::session {

using Kind = LastYearChoice::Kind;

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
    const auto engine = m_document.engine; // another one may come in use meanwhile
    auto reports = recallLastYear(m_document.context, choice, url, engine->catalogue);
    if (reports)
        take(std::move(*reports));
    else
        m_problem = reports.error();
}

std::optional<Message> Comparison::choose(const LastYearChoice& choice)
{
    const auto engine = m_document.engine; // another one may come in use meanwhile
    auto reports = readLastYear(m_document.context, choice, engine->catalogue);
    if (!reports)
        return Message{"last-year.unreadable", {{"why", output::problemLine(reports.error(), engine->messages)}}};
    take(std::move(*reports));
    m_problem.reset();
    return std::nullopt;
}

void Comparison::take(LastYearReports lastYear)
{
    m_lastYear = std::move(lastYear);
    m_contexts.remember(m_document.document, m_lastYear);
}

std::vector<comparison::Beside> Comparison::besides(const document::Workbook& workbook) const
{
    const std::shared_ptr<const LastYearReports> lastYear(std::shared_ptr<void>(), &m_lastYear); // not owned
    auto besides = besideOf(lastYear, [this, &workbook] {
        return reading::locateReports(workbook, m_document.engine->catalogue, std::nullopt);
    });
    if (isComparedWithPublished())
        besides.push_back({comparison::Kind::PublishedCopy, [this](const reports::Report& report) {
                               const auto found =
                                   std::ranges::find_if(m_published, [&](const reports::Report& copy) {
                                       return copy.agency == report.agency && copy.year == report.year;
                                   });
                               return found != m_published.end() ? &*found : &m_published.front();
                           }});
    return besides;
}

const reports::Report* Comparison::before(const Validation& validation) const
{
    if (!validation.isComparedWith(comparison::Kind::PeriodBefore))
        return nullptr;
    if (choice().kind != Kind::Sheet)
        return reportBefore(validation.report, m_lastYear, {});
    for (const Validation& other : *m_document.validations)
        for (const reports::Table& table : other.report.tables)
            if (table.sheet == choice().place)
                return &other.report;
    return nullptr;
}

} // namespace gouji::session
