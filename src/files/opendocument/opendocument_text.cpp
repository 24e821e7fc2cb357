// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_text.hpp"

#include "files/values/written_value.hpp"

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
    OpenDocumentStep{Place::TextBlocks, textName("list"), Place::TextBlocks},
    OpenDocumentStep{Place::TextBlocks, textName("list-item"), Place::TextBlocks},
    OpenDocumentStep{Place::TextBlocks, textName("list-header"), Place::TextBlocks},
    OpenDocumentStep{Place::TextBlocks, tableName("table"), Place::Table},
    OpenDocumentStep{Place::Cell, textName("h"), Place::Paragraph},
    OpenDocumentStep{Place::Cell, textName("section"), Place::TextBlocks},
    OpenDocumentStep{Place::Cell, textName("list"), Place::TextBlocks},
    OpenDocumentStep{Place::Cell, tableName("table"), Place::Table},
};

constexpr auto grammar = joined(documentSteps, rowSteps, paragraphSteps);

} // namespace

OpenDocumentText::OpenDocumentText(const Limits& limits, std::string_view tableWord)
    : OpenDocumentWalker(grammar),
      m_document(limits, tableWord)
{}

void OpenDocumentText::begin(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::Table:
        return refuse(m_document.beginTable(CellPlaces::Implied));
    case Place::Row:
        return beginRow(element);
    case Place::Cell:
        return beginCell(element);
    case Place::Paragraph:
        return clearText();
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
    case Place::Paragraph:
        return refuse(m_document.addParagraph(text().text()));
    default:
        return;
    }
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
    m_repeats.push_back(countIn(element, tableName("number-columns-repeated"), mostColumns));
    refuse(m_document.beginCell({countIn(element, tableName("number-rows-spanned"), mostRows),
                                 countIn(element, tableName("number-columns-spanned"), mostColumns)},
                                CellKind::Own));
}

void OpenDocumentText::endCell()
{
    m_document.endCell();
    refuse(m_document.repeatCell(m_repeats.back() - 1));
    m_repeats.pop_back();
}

} // namespace gouji::files
