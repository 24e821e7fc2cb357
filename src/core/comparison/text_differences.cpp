// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/text_differences.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace gouji::comparison {
namespace {

using narrative::TextFigure;

// A figure as both sides are compared by.
struct Stated {
    std::string key;
    Side side;
};

Stated statedOf(std::size_t index, const ReportText& whole)
{
    const TextFigure& figure = whole.figures[index];
    const reports::Report& report = whole.report;
    const std::string& text = report.sections[figure.section].paragraphs[figure.paragraph].text;
    Side side{true, figure.value.toString(), true, {}, {}};
    side.figure = index;
    side.quote = text.substr(figure.quote.begin, figure.quote.end - figure.quote.begin);
    return {side.text + " " + figure.unit, std::move(side)};
}

// Those of the sections with that number.
std::vector<Stated> statedIn(int section, const ReportText& text)
{
    std::vector<Stated> stated;
    for (std::size_t index = 0; index < text.figures.size(); ++index)
        if (text.figures[index].isWritten && text.report.sections[text.figures[index].section].number == section)
            stated.push_back(statedOf(index, text));
    return stated;
}

std::string headingOf(int section, const reports::Report& a, const reports::Report& b)
{
    for (const reports::Report* report : {&a, &b})
        for (const reports::Section& each : report->sections)
            if (each.number == section && !each.heading.empty())
                return each.heading;
    return {};
}

std::set<int> sectionsOf(const ReportText& text)
{
    std::set<int> sections;
    for (const TextFigure& figure : text.figures)
        if (figure.isWritten)
            sections.insert(text.report.sections[figure.section].number);
    // What stands before and behind them belongs to a page or a template.
    std::erase_if(sections, [](int section) { return section < 1; });
    return sections;
}

// How long the longest common sequence of the rests is, from each place of both.
class CommonLengths {
public:
    CommonLengths(const std::vector<Stated>& a, const std::vector<Stated>& b)
        : m_columns(b.size() + 1),
          m_lengths((a.size() + 1) * m_columns, 0)
    {
        for (std::size_t i = a.size(); i-- > 0;)
            for (std::size_t j = b.size(); j-- > 0;)
                at(i, j) = a[i].key == b[j].key ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    std::size_t& at(std::size_t i, std::size_t j) { return m_lengths[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<std::size_t> m_lengths;
};

// Longer texts are no report's; they are compared by their places.
constexpr std::size_t mostPairs = 4'000'000;

class SectionComparing {
public:
    SectionComparing(int section, const ReportText& a, const ReportText& b, TextDifferences& found)
        : m_section(section),
          m_heading(headingOf(section, a.report, b.report)),
          m_report(a.report),
          m_a(statedIn(section, a)),
          m_b(statedIn(section, b)),
          m_found(found)
    {}

    void compare()
    {
        if (m_a.size() * m_b.size() > mostPairs)
            return addUpTo(m_a.size(), m_b.size());
        CommonLengths common(m_a, m_b);
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < m_a.size() && j < m_b.size()) {
            if (m_a[i].key == m_b[j].key) {
                addUpTo(i, j);
                ++m_found.compared;
                m_nextA = ++i;
                m_nextB = ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        addUpTo(m_a.size(), m_b.size());
    }

private:
    // What stands between two common figures: side by side as far as both have some.
    void addUpTo(std::size_t endA, std::size_t endB)
    {
        while (m_nextA < endA || m_nextB < endB) {
            Difference difference{
                Difference::Kind::Text, {}, m_report.edition, m_report.agency, m_report.year, {}, {}, m_section};
            difference.heading = m_heading;
            const bool hasA = m_nextA < endA;
            const bool hasB = m_nextB < endB;
            if (hasA)
                difference.a = std::move(m_a[m_nextA++].side);
            if (hasB)
                difference.b = std::move(m_b[m_nextB++].side);
            m_found.compared += hasA && hasB ? 1 : 0;
            m_found.differences.push_back(std::move(difference));
        }
    }

    int m_section;
    std::string m_heading;
    const reports::Report& m_report;
    std::vector<Stated> m_a;
    std::vector<Stated> m_b;
    std::size_t m_nextA = 0;
    std::size_t m_nextB = 0;
    TextDifferences& m_found;
};

} // namespace

TextDifferences textDifferencesBetween(const ReportText& a, const ReportText& b)
{
    TextDifferences found;
    std::set<int> sections = sectionsOf(a);
    const std::set<int> others = sectionsOf(b);
    if (sections.empty() || others.empty())
        return found;
    sections.insert(others.begin(), others.end());
    for (const int section : sections)
        SectionComparing(section, a, b, found).compare();
    return found;
}

} // namespace gouji::comparison
