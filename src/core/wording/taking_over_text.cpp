// SPDX-License-Identifier: MPL-2.0
#include "core/wording/taking_over_text.hpp"

#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

#include <algorithm>

namespace gouji::wording {
namespace {

// A box has no more room.
constexpr std::size_t mostLines = 8;

class Summary {
public:
    Summary(const packs::Edition& edition, const Messages& messages) : m_edition(edition), m_messages(messages) {}

    void add(const std::string& key, const std::map<std::string, std::string>& arguments = {})
    {
        m_lines.push_back(m_messages.text(key, arguments));
    }

    void add(const std::string& key, const std::vector<RewrittenLine>& lines)
    {
        if (lines.empty())
            return;
        add(key, {{"count", std::to_string(lines.size())}});
        for (std::size_t index = 0; index < std::min(lines.size(), mostLines); ++index) {
            const RewrittenLine& line = lines[index];
            add("taking-over.figure", {{"table", nameOf(line.cell.table, m_edition, m_messages)},
                                       {"cell", nameOf(line.cell, m_edition, m_messages)},
                                       {"written", line.written},
                                       {"figure", line.figure},
                                       {"place", line.place}});
        }
        if (lines.size() > mostLines)
            add("taking-over.more", {{"count", std::to_string(lines.size() - mostLines)}});
    }

    void addMissing(const TakingOver& taking)
    {
        std::vector<std::string> names;
        for (const reports::TableCode& table : taking.noTables)
            names.push_back(nameOf(table, m_edition, m_messages));
        for (const reports::CellRef& cell : taking.missing)
            names.push_back(cell.row.empty() ? nameOf(cell.table, cell.column, m_edition, m_messages)
                                             : nameOf(cell.table, cell.row, m_edition, m_messages));
        if (!taking.hasAgency)
            names.push_back(m_messages.text("compare.agency"));
        if (!taking.hasYear)
            names.push_back(m_messages.text("compare.year"));
        if (names.empty())
            return;
        const std::size_t count = names.size();
        names.resize(std::min(count, mostLines));
        add(count > mostLines ? "taking-over.missing-and-more" : "taking-over.missing",
            {{"names", joined(names, m_messages.text("finding.list-separator"))},
             {"count", std::to_string(count)}});
    }

    std::string text() const { return joined(m_lines, "\n"); }

private:
    const packs::Edition& m_edition;
    const Messages& m_messages;
    std::vector<std::string> m_lines;
};

} // namespace

std::string textOf(const TakingOver& taking, const packs::Edition& edition, const Messages& messages)
{
    Summary summary(edition, messages);
    summary.add("taking-over.read", {{"file", taking.file}, {"count", std::to_string(taking.figures)}});
    summary.addMissing(taking);
    summary.add("taking-over.rewritten", taking.rewritten);
    summary.add("taking-over.without-place", taking.withoutPlace);
    if (taking.paragraphs > 0)
        summary.add("taking-over.text", {{"count", std::to_string(taking.paragraphs)}});
    if (!taking.sectionsWithoutPlace.empty())
        summary.add("taking-over.text-without-place",
                    {{"sections", joined(taking.sectionsWithoutPlace, messages.text("finding.list-separator"))}});
    if (taking.otherReports > 0)
        summary.add("taking-over.other-reports", {{"count", std::to_string(taking.otherReports)}});
    return summary.text();
}

} // namespace gouji::wording
