// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_text.hpp"

#include "files/opendocument/opendocument_cell.hpp"
#include "files/values/written_value.hpp"

#include <array>
#include <utility>

namespace gouji::files {
namespace {

using Place = TextPlace;

constexpr XmlName office(std::string_view local) { return {XmlNamespace::Office, local}; }
constexpr XmlName table(std::string_view local) { return {XmlNamespace::Table, local}; }
constexpr XmlName text(std::string_view local) { return {XmlNamespace::Text, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, office("document-content"), Place::Document},
    XmlStep<Place>{Place::Document, office("body"), Place::Body},
    XmlStep<Place>{Place::Body, office("text"), Place::Blocks},
    XmlStep<Place>{Place::Blocks, text("p"), Place::Paragraph},
    XmlStep<Place>{Place::Blocks, text("h"), Place::Paragraph},
    XmlStep<Place>{Place::Blocks, text("section"), Place::Blocks},
    XmlStep<Place>{Place::Blocks, text("list"), Place::Blocks},
    XmlStep<Place>{Place::Blocks, text("list-item"), Place::Blocks},
    XmlStep<Place>{Place::Blocks, text("list-header"), Place::Blocks},
    XmlStep<Place>{Place::Blocks, table("table"), Place::Table},
    XmlStep<Place>{Place::Table, table("table-rows"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-header-rows"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-row-group"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-row"), Place::Row},
    XmlStep<Place>{Place::Rows, table("table-rows"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-header-rows"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-row-group"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-row"), Place::Row},
    XmlStep<Place>{Place::Row, table("table-cell"), Place::Cell},
    XmlStep<Place>{Place::Cell, text("p"), Place::Paragraph},
    XmlStep<Place>{Place::Cell, text("h"), Place::Paragraph},
    XmlStep<Place>{Place::Cell, text("section"), Place::Blocks},
    XmlStep<Place>{Place::Cell, text("list"), Place::Blocks},
    XmlStep<Place>{Place::Cell, table("table"), Place::Table},
    XmlStep<Place>{Place::Paragraph, text("s"), Place::Spaces},
    XmlStep<Place>{Place::Paragraph, text("tab"), Place::Tab},
    XmlStep<Place>{Place::Paragraph, text("line-break"), Place::LineBreak},
    XmlStep<Place>{Place::Paragraph, text("span"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("a"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("ruby"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("ruby-base"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("s"), Place::Spaces},
    XmlStep<Place>{Place::Inline, text("tab"), Place::Tab},
    XmlStep<Place>{Place::Inline, text("line-break"), Place::LineBreak},
    XmlStep<Place>{Place::Inline, text("span"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("a"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("ruby"), Place::Inline},
};

} // namespace

OpenDocumentText::OpenDocumentText(const Limits& limits, std::string_view tableWord)
    : XmlWalker(grammar),
      m_document(limits, tableWord)
{}

void OpenDocumentText::enter(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::Table:
        return refuse(m_document.beginTable(CellPlaces::Implied));
    case Place::Row:
        return m_document.beginRow();
    case Place::Cell:
        return beginCell(element);
    case Place::Paragraph:
        m_text = {};
        return m_text.beginParagraph();
    case Place::Spaces:
        m_text.appendSpaces(countIn(element, text("c"), mostColumns));
        return refuseLongText();
    case Place::Tab:
        return m_text.appendTab();
    case Place::LineBreak:
        return m_text.appendLineBreak();
    default:
        return;
    }
}

void OpenDocumentText::leave(Place place)
{
    switch (place) {
    case Place::Table:
        return refuse(m_document.endTable());
    case Place::Cell:
        return endCell();
    case Place::Paragraph:
        return refuse(m_document.addParagraph(m_text.text()));
    default:
        return;
    }
}

void OpenDocumentText::read(Place place, std::string_view piece)
{
    if (place != Place::Paragraph && place != Place::Inline)
        return;
    m_text.append(piece);
    refuseLongText();
}

void OpenDocumentText::refuseLongText()
{
    if (m_text.text().size() > longestCellText)
        refuse("file.text-too-long");
}

void OpenDocumentText::beginCell(const XmlElement& element)
{
    m_cellRepeats.push_back(countIn(element, table("number-columns-repeated"), mostColumns));
    refuse(m_document.beginCell({countIn(element, table("number-rows-spanned"), mostRows),
                                 countIn(element, table("number-columns-spanned"), mostColumns)},
                                CellKind::Own));
}

void OpenDocumentText::endCell()
{
    m_document.endCell();
    refuse(m_document.repeatCell(m_cellRepeats.back() - 1));
    m_cellRepeats.pop_back();
}

} // namespace gouji::files
