// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_styles.hpp"

#include "files/opendocument/opendocument_walker.hpp"
#include "files/values/written_value.hpp"

#include <array>

namespace gouji::files {
namespace {

using Place = StylePlace;
using Step = XmlStep<StylePlace>;

constexpr XmlName styleName(std::string_view local) { return {XmlNamespace::Style, local}; }

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

} // namespace

OpenDocumentStyleReader::OpenDocumentStyleReader(OpenDocumentStyles& styles) : XmlWalker(grammar), m_styles(styles)
{}

void OpenDocumentStyleReader::enter(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::Style:
        return beginStyle(element);
    case Place::Properties:
        if (const auto display = element.attribute(textName("display")))
            m_style->isHidden = *display == "none";
        return;
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

void OpenDocumentStyleReader::beginStyle(const XmlElement& element)
{
    m_style = &m_styles.style(textIn(element, styleName("family")), textIn(element, styleName("name")));
    m_style->parent = textIn(element, styleName("parent-style-name"));
    if (const auto list = element.attribute(styleName("list-style-name")))
        m_style->listStyle = *list;
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
