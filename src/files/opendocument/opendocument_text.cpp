// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_text.hpp"

#include "files/values/written_value.hpp"

#include <utility>

namespace gouji::files {
namespace {

using Place = OpenDocumentPlace;

constexpr std::array documentSteps = {
    OpenDocumentStep{Place::Start, officeName("document-content"), Place::Document},
    OpenDocumentStep{Place::Document, officeName("body"), Place::Body},
    OpenDocumentStep{Place::Body, officeName("text"), Place::TextBlocks},
    OpenDocumentStep{Place::TextBlocks, textName("p"), Place::Paragraph},
    OpenDocumentStep{Place::TextBlocks, textName("h"), Place::Paragraph},
    OpenDocumentStep{Place::TextBlocks, textName("section"), Place::TextBlocks},
    OpenDocumentStep{Place::TextBlocks, textName("list"), Place::List},
    OpenDocumentStep{Place::TextBlocks, tableName("table"), Place::Table},
    OpenDocumentStep{Place::List, textName("list-item"), Place::ListItem},
    OpenDocumentStep{Place::List, textName("list-header"), Place::ListItem},
    OpenDocumentStep{Place::ListItem, textName("p"), Place::Paragraph},
    OpenDocumentStep{Place::ListItem, textName("h"), Place::Paragraph},
    OpenDocumentStep{Place::ListItem, textName("list"), Place::List},
    OpenDocumentStep{Place::ListItem, tableName("table"), Place::Table},
    OpenDocumentStep{Place::Cell, textName("h"), Place::Paragraph},
    OpenDocumentStep{Place::Cell, textName("section"), Place::TextBlocks},
    OpenDocumentStep{Place::Cell, textName("list"), Place::List},
    OpenDocumentStep{Place::Cell, tableName("table"), Place::Table},
    OpenDocumentStep{Place::TextBlocks, drawName("frame"), Place::Frame},
    OpenDocumentStep{Place::Paragraph, drawName("frame"), Place::Frame},
    OpenDocumentStep{Place::Inline, drawName("frame"), Place::Frame},
    OpenDocumentStep{Place::Frame, drawName("text-box"), Place::TextBlocks},
};

constexpr auto grammar = joined(documentSteps, rowSteps, paragraphSteps);

} // namespace

OpenDocumentText::OpenDocumentText(const Limits& limits, std::string_view tableWord,
                                   const OpenDocumentStyles& styles)
    : OpenDocumentWalker(grammar, styles),
      m_document(limits, tableWord),
      m_styles(styles),
      m_lists(styles)
{}

bool OpenDocumentText::isShown(Place place, const XmlElement& element) const
{
    switch (place) {
    case Place::Paragraph:
        return !m_styles.hides("paragraph", element.attribute(textName("style-name")).value_or(""));
    case Place::Inline:
        return OpenDocumentWalker::isShown(place, element)
               && !m_styles.hides("text", element.attribute(textName("style-name")).value_or(""));
    case Place::TextBlocks: // a section may be hidden, or be where its condition says so
        return element.attribute(textName("display")) != "none"
               && element.attribute(textName("is-hidden")) != "true";
    default:
        return true;
    }
}

void OpenDocumentText::begin(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::Table:
        return refuse(m_document.beginTable(CellPlaces::Implied));
    case Place::Row:
        return beginRow(element);
    case Place::Cell:
        return beginCell(element);
    case Place::List:
        return m_lists.beginList(element);
    case Place::ListItem:
        return m_lists.beginItem(element);
    case Place::Paragraph:
        return beginParagraph(element);
    case Place::Hidden:
        m_paragraphs.back().isHidden |= element.attribute(textName("is-hidden")) == "true";
        return;
    default:
        return;
    }
}

void OpenDocumentText::end(Place place)
{
    switch (place) {
    case Place::Table:
        return refuse(m_document.endTable());
    case Place::Row:
        return endRow();
    case Place::Cell:
        return endCell();
    case Place::List:
        return m_lists.endList();
    case Place::ListItem:
        return m_lists.endItem();
    case Place::Paragraph:
        return endParagraph();
    default:
        return;
    }
}

void OpenDocumentText::beginParagraph(const XmlElement& element)
{
    clearText();
    m_paragraphs.push_back({m_lists.takeLabel(element.attribute(textName("style-name")).value_or("")), false});
}

void OpenDocumentText::endParagraph()
{
    const OpenParagraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    if (!paragraph.isHidden)
        refuse(m_document.addParagraph(paragraph.label + text().text()));
}

void OpenDocumentText::beginRow(const XmlElement& element)
{
    m_repeats.push_back(countIn(element, tableName("number-rows-repeated"), mostRows));
    m_document.beginRow();
}

void OpenDocumentText::endRow()
{
    refuse(m_document.repeatRow(m_repeats.back() - 1));
    m_repeats.pop_back();
}

void OpenDocumentText::beginCell(const XmlElement& element)
{
    m_lists.beginCell();
    m_repeats.push_back(countIn(element, tableName("number-columns-repeated"), mostColumns));
    refuse(m_document.beginCell({countIn(element, tableName("number-rows-spanned"), mostRows),
                                 countIn(element, tableName("number-columns-spanned"), mostColumns)},
                                CellKind::Own));
}

void OpenDocumentText::endCell()
{
    m_lists.endCell();
    m_document.endCell();
    refuse(m_document.repeatCell(m_repeats.back() - 1));
    m_repeats.pop_back();
}

} // namespace gouji::files
