// SPDX-License-Identifier: MPL-2.0
#include "cli/printer.hpp"

#include "cli/output.hpp"

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

void Printer::complain(const std::vector<std::string>& lines)
{
    if (!lines.empty())
        m_progress.hide();
    std::ranges::for_each(lines, cli::complain);
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
