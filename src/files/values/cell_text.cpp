// SPDX-License-Identifier: MPL-2.0
#include "files/values/cell_text.hpp"

#include <algorithm>

namespace gouji::files {
namespace {

// No cell needs more in a row, and a file could ask for thousands of millions.
constexpr int mostSpaces = 1'000;

bool isWhiteSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

} // namespace

void CellText::beginParagraph()
{
    if (m_hasParagraph)
        m_text += '\n';
    m_hasParagraph = true;
    m_atParagraphStart = true;
    m_spacePending = false;
}

void CellText::append(std::string_view characters, Line line)
{
    if (line != Line::On) {
        m_leavesLine = true;
        return append(shownAt(line, characters));
    }
    for (const char c : characters) {
        if (isWhiteSpace(c))
            m_spacePending = !m_atParagraphStart;
        else
            appendCounted({&c, 1});
    }
}

void CellText::appendSpaces(int count)
{
    appendCounted(std::string(static_cast<std::size_t>(std::clamp(count, 0, mostSpaces)), ' '));
}

void CellText::appendCounted(std::string_view characters)
{
    if (m_spacePending)
        m_text += ' ';
    m_text += characters;
    m_spacePending = false;
    m_atParagraphStart = false;
}

} // namespace gouji::files
