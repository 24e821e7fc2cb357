// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_walker.hpp"

#include "files/limits.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {

bool OpenDocumentWalker::isShown(OpenDocumentPlace place, const XmlElement& element) const
{
    if (place != OpenDocumentPlace::Inline)
        return true;
    const bool isHidden =
        element.attribute(textName("is-hidden")) == "true" && element.name().local == "hidden-text";
    return !isHidden && element.attribute(textName("display")) != "none";
}

void OpenDocumentWalker::enter(OpenDocumentPlace place, const XmlElement& element)
{
    switch (place) {
    case OpenDocumentPlace::Paragraph:
        beginText("paragraph", element, Line::On);
        begin(place, element);
        return m_text.beginParagraph();
    case OpenDocumentPlace::Inline:
        beginText("text", element, m_lines.back());
        return begin(place, element);
    case OpenDocumentPlace::Spaces:
        m_text.appendSpaces(countIn(element, textName("c"), mostColumns));
        return refuseLongText();
    case OpenDocumentPlace::Tab:
        return m_text.appendTab();
    case OpenDocumentPlace::LineBreak:
        return m_text.appendLineBreak();
    case OpenDocumentPlace::Frame:
        return m_around.push_back(std::exchange(m_text, {}));
    default:
        return begin(place, element);
    }
}

void OpenDocumentWalker::leave(OpenDocumentPlace place)
{
    if (place == OpenDocumentPlace::Paragraph)
        m_text.endParagraph();
    if (place == OpenDocumentPlace::Paragraph || place == OpenDocumentPlace::Inline)
        m_lines.pop_back();
    if (place == OpenDocumentPlace::Frame) {
        m_text = std::move(m_around.back());
        m_around.pop_back();
    }
    end(place);
}

void OpenDocumentWalker::read(OpenDocumentPlace place, std::string_view piece)
{
    if (place != OpenDocumentPlace::Paragraph && place != OpenDocumentPlace::Inline)
        return readOutside(place, piece);
    m_text.append(piece, m_lines.back());
    refuseLongText();
}

void OpenDocumentWalker::beginText(std::string_view family, const XmlElement& element, Line around)
{
    const auto style = element.attribute(textName("style-name"));
    m_lines.push_back(style ? m_styles.lineOf(family, *style).value_or(around) : around);
    if (style)
        m_lacksStyles = m_lacksStyles || !m_styles.knows(family, *style);
}

void OpenDocumentWalker::refuseLongText()
{
    if (m_text.text().size() > longestCellText)
        refuse("file.text-too-long");
}

int countIn(const XmlElement& element, const XmlName& attribute, int most)
{
    return std::clamp(wholeNumberIn(element.attribute(attribute).value_or("1")).value_or(1), 1, most);
}

std::string textIn(const XmlElement& element, const XmlName& attribute)
{
    return std::string(element.attribute(attribute).value_or(""));
}

} // namespace gouji::files
