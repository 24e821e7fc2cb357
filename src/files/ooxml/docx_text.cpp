// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_text.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {

void DocxText::beginParagraph()
{
    m_text.clear();
    m_boxed.clear();
    m_style.clear();
    m_place = {};
    m_markIsHidden = false;
}

bool DocxText::append(std::string_view text)
{
    const auto hidden = [&](const Run& run) { return isHidden(run); };
    if (m_boxes > 0) {
        m_boxed += text;
    } else if (m_fields.isShown() && std::ranges::none_of(m_runs, hidden)) {
        m_fields.addResult();
        m_text += shownAt(line(), text);
    }
    return m_text.size() <= longestCellText && m_boxed.size() <= longestCellText;
}

void DocxText::markField(std::string_view type)
{
    if (const std::string missing = m_fields.mark(type); !missing.empty())
        append(missing);
}

std::string DocxText::takeParagraph()
{
    m_fields.endParagraph();
    const bool isItem = !m_text.empty() || !m_markIsHidden;
    const std::string label = isItem ? m_numbering.nextLabel(place(), m_style) : std::string();
    return label + std::exchange(m_text, {});
}

// What the run says itself counts; the styles of run and paragraph, where both hide, take each other back.
bool DocxText::isHidden(const Run& run) const
{
    if (run.isHidden)
        return *run.isHidden;
    const bool byRun = !run.style.empty() && m_styles.hides(run.style);
    const bool byParagraph = !m_style.empty() && m_styles.hides(m_style);
    return byRun != byParagraph;
}

// Of the innermost run, whose style counts before that of the paragraph.
Line DocxText::line() const
{
    if (!m_runs.empty() && m_runs.back().line)
        return *m_runs.back().line;
    std::optional<Line> line;
    if (!m_runs.empty() && !m_runs.back().style.empty())
        line = m_styles.lineOf(m_runs.back().style);
    if (!line && !m_style.empty())
        line = m_styles.lineOf(m_style);
    return line.value_or(Line::On);
}

DocxListPlace DocxText::place() const
{
    if (!m_place.list.empty() || m_style.empty())
        return m_place;
    DocxListPlace place = m_styles.placeOf(m_style);
    if (m_place.level)
        place.level = m_place.level;
    return place;
}

} // namespace gouji::files
