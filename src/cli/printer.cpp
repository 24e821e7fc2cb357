// SPDX-License-Identifier: MPL-2.0
#include "cli/printer.hpp"

#include "cli/output.hpp"
#include "core/output/report_lines.hpp"

#include <algorithm>

namespace gouji::cli {

bool Printer::print(const std::string& lines)
{
    if (lines.empty())
        return m_isWritable;
    const std::string gap = m_format == OutputFormat::Text ? gapBefore(lines) : std::string();
    m_progress.hide();
    m_isWritable = m_isWritable && cli::print(gap + lines);
    return m_isWritable;
}

void Printer::conclude(const std::string& line)
{
    m_afterParagraph = true;
    print(line + "\n");
}

void Printer::complain(const std::string& line)
{
    m_progress.hide();
    cli::complain(line);
}

void Printer::complain(const std::vector<Problem>& problems, const wording::Messages& messages)
{
    for (const Problem& problem : problems)
        complain(output::problemLine(problem, messages));
}

// Paragraphs stand apart, single lines together.
std::string Printer::gapBefore(const std::string& lines)
{
    const bool isParagraph = std::ranges::count(lines, '\n') > 1;
    const bool standsApart = !m_isFirst && (isParagraph || m_afterParagraph);
    m_isFirst = false;
    m_afterParagraph = isParagraph;
    return standsApart ? "\n" : "";
}

} // namespace gouji::cli
