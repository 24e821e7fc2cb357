// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_styles.hpp"

#include "files/opendocument/opendocument_walker.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gouji::files {
namespace {

using Place = StylePlace;
using Step = XmlStep<StylePlace>;

constexpr std::array grammar = {
    Step{Place::Start, officeName("document-content"), Place::Document},
    Step{Place::Start, officeName("document-styles"), Place::Document},
    Step{Place::Start, officeName("document"), Place::Document},
    Step{Place::Document, officeName("styles"), Place::Styles},
    Step{Place::Document, officeName("automatic-styles"), Place::Styles},
    Step{Place::Document, officeName("body"), Place::Body},
    Step{Place::Styles, styleName("style"), Place::Style},
    Step{Place::Styles, textName("list-style"), Place::ListStyle},
    Step{Place::Style, styleName("text-properties"), Place::Properties},
    Step{Place::ListStyle, textName("list-level-style-number"), Place::ListLevel},
};

// Styles may be based on each other, in a file even in a circle.
constexpr int mostAncestors = 32;
constexpr int mostLevels = 10;

// "super 58%", "33% 58%". What is moved down in its full size is no mark.
Line lineIn(std::string_view position)
{
    const std::size_t end = std::min(position.find(' '), position.size());
    const std::string_view shift = position.substr(0, end);
    if (shift == "super")
        return Line::Above;
    if (shift == "sub")
        return Line::Below;
    const double percent = numberIn(shift.substr(0, shift.find('%'))).value_or(0);
    if (percent > 0)
        return Line::Above;
    return percent < 0 && position.substr(end) != " 100%" ? Line::Below : Line::On;
}

} // namespace

OpenDocumentStyleReader::OpenDocumentStyleReader(OpenDocumentStyles& styles) : XmlWalker(grammar), m_styles(styles)
{}

void OpenDocumentStyleReader::enter(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::Style:
        m_style = &beginStyle(element, m_styles);
        return;
    case Place::Properties:
        return addTextProperties(element, *m_style);
    case Place::ListStyle:
        m_list = &m_styles.list(textIn(element, styleName("name")));
        return;
    case Place::ListLevel:
        return addLevel(element);
    case Place::Body:
        m_isComplete = true;
        return refuse("file.not-a-workbook");
    default:
        return;
    }
}

OpenDocumentStyles::Style& beginStyle(const XmlElement& element, OpenDocumentStyles& styles)
{
    auto& style = styles.style(textIn(element, styleName("family")), textIn(element, styleName("name")));
    style = {textIn(element, styleName("parent-style-name")), {}, {}, {}};
    if (const auto list = element.attribute(styleName("list-style-name")))
        style.listStyle = *list;
    return style;
}

void addTextProperties(const XmlElement& element, OpenDocumentStyles::Style& style)
{
    if (const auto display = element.attribute(textName("display")))
        style.isHidden = *display == "none";
    if (const auto position = element.attribute(styleName("text-position")))
        style.line = lineIn(*position);
}

void OpenDocumentStyleReader::addLevel(const XmlElement& element)
{
    const auto level = static_cast<std::size_t>(countIn(element, textName("level"), mostLevels));
    if (m_list->size() < level)
        m_list->resize(level);
    ListLevel& numbered = (*m_list)[level - 1];
    numbered.numerals = textIn(element, styleName("num-format"));
    numbered.prefix = textIn(element, styleName("num-prefix"));
    numbered.suffix = textIn(element, styleName("num-suffix"));
    numbered.pattern = textIn(element, extensionName("num-list-format"));
    numbered.start = countIn(element, textName("start-value"), mostRows);
    numbered.levelsShown = countIn(element, textName("display-levels"), mostLevels);
}

template <typename Property>
Property OpenDocumentStyles::firstOf(std::string_view family, std::string_view style,
                                     Property Style::*property) const
{
    std::pair key{std::string(family), std::string(style)};
    for (int ancestors = 0; ancestors < mostAncestors; ++ancestors) {
        const auto found = m_styles.find(key);
        if (found == m_styles.end())
            return {};
        if (found->second.*property)
            return found->second.*property;
        key.second = found->second.parent;
    }
    return {};
}

bool OpenDocumentStyles::knows(std::string_view family, std::string_view style) const
{
    std::pair key{std::string(family), std::string(style)};
    for (int ancestors = 0; ancestors < mostAncestors && !key.second.empty(); ++ancestors) {
        const auto found = m_styles.find(key);
        if (found == m_styles.end())
            return false;
        key.second = found->second.parent;
    }
    return true;
}

std::optional<Line> OpenDocumentStyles::lineOf(std::string_view family, std::string_view style) const
{
    return m_styles.empty() ? std::nullopt : firstOf(family, style, &Style::line);
}

bool OpenDocumentStyles::hides(std::string_view family, std::string_view style) const
{
    return !m_styles.empty() && firstOf(family, style, &Style::isHidden).value_or(false);
}

std::string OpenDocumentStyles::listStyleOf(std::string_view paragraphStyle) const
{
    return firstOf("paragraph", paragraphStyle, &Style::listStyle).value_or("");
}

const ListNumbering* OpenDocumentStyles::numbering(std::string_view listStyle) const
{
    const auto found = m_lists.find(listStyle);
    return found == m_lists.end() ? nullptr : &found->second;
}

} // namespace gouji::files
