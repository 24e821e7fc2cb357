// SPDX-License-Identifier: MPL-2.0
#include "core/reading/sections.hpp"

#include "core/reading/report_text.hpp"
#include "core/reading/section_chain.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace gouji::reading {
namespace {

using reports::Section;

constexpr int inFront = 0;
constexpr int behind = -1;

// Puts the lines of one report into sections.
class Sorting {
public:
    Sorting(const TextFlow& flow, LineRange range, std::vector<std::size_t> headings)
        : m_flow(flow),
          m_range(range),
          m_headings(std::move(headings))
    {}

    std::vector<Section> sort()
    {
        auto sheet = std::ranges::upper_bound(m_flow.sheets, m_range.first);
        std::size_t end = m_headings.empty() ? m_range.end : m_headings.back();
        for (std::size_t line = m_range.first; line < m_range.end; ++line) {
            for (; sheet != m_flow.sheets.end() && *sheet <= line; ++sheet)
                m_number = m_headings.empty() || m_next < m_headings.size() ? inFront : behind;
            if (m_next < m_headings.size() && m_headings[m_next] == line) {
                line = begin(line);
                if (m_next == m_headings.size())
                    end = endOfText(m_flow, {line + 1, m_range.end});
                continue;
            }
            if (m_next == m_headings.size() && line >= end && !m_headings.empty())
                m_number = behind;
            add(m_flow.lines[line]);
        }
        return take();
    }

private:
    // Begins the section with that heading; returns the heading's last line.
    std::size_t begin(std::size_t line)
    {
        const TextLine& first = m_flow.lines[line];
        ++m_next;
        m_number = first.heading->number;
        Section& section = sectionOf(m_number);
        section.at = first.at;
        if (first.goesOn) {
            section.heading = std::string(first.text) + std::string(m_flow.lines[line + 1].text);
            return line + 1;
        }
        const std::size_t length = first.heading->length;
        section.heading = first.text.substr(0, length);
        while (!section.heading.empty() && static_cast<unsigned char>(section.heading.back()) <= ' ')
            section.heading.pop_back();
        if (length < first.text.size())
            add({first.text.substr(length), first.at, first.offset + length});
        return line;
    }

    void add(const TextLine& line)
    {
        if (line.at)
            sectionOf(m_number).paragraphs.push_back({std::string(line.text), *line.at, line.offset});
    }

    Section& sectionOf(int number)
    {
        const auto known = std::ranges::find(m_sections, number, &Section::number);
        return known == m_sections.end() ? m_sections.emplace_back(Section{number, {}, {}, {}}) : *known;
    }

    std::vector<Section> take()
    {
        // What stands behind comes last, what stands in front first, also where it is spread over the sheets.
        const auto place = [](const Section& section) {
            return section.number == behind ? std::numeric_limits<int>::max() : section.number;
        };
        std::ranges::stable_sort(m_sections, {}, place);
        return std::move(m_sections);
    }

    const TextFlow& m_flow;
    LineRange m_range;
    std::vector<std::size_t> m_headings;
    std::vector<Section> m_sections;
    std::size_t m_next = 0; // of the headings
    int m_number = inFront;
};

} // namespace

std::vector<std::vector<Section>> sectionsOf(const TextFlow& flow, std::size_t reportCount,
                                             const packs::Catalogue& catalogue)
{
    std::vector<std::vector<Section>> sections;
    for (const LineRange range : linesOfReports(flow, reportCount, catalogue))
        sections.push_back(Sorting(flow, range, headingLines(flow, range)).sort());
    return sections;
}

} // namespace gouji::reading
