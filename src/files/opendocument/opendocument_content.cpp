// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_content.hpp"

#include "files/excerpt.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

using Place = ContentPlace;

constexpr XmlName office(std::string_view local) { return {XmlNamespace::Office, local}; }
constexpr XmlName meta(std::string_view local) { return {XmlNamespace::Meta, local}; }
constexpr XmlName table(std::string_view local) { return {XmlNamespace::Table, local}; }
constexpr XmlName text(std::string_view local) { return {XmlNamespace::Text, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, office("document-content"), Place::Document},
    XmlStep<Place>{Place::Start, office("document"), Place::Document},
    XmlStep<Place>{Place::Start, office("document-meta"), Place::Document},
    XmlStep<Place>{Place::Document, office("meta"), Place::Meta},
    XmlStep<Place>{Place::Meta, meta("user-defined"), Place::Property},
    XmlStep<Place>{Place::Document, office("body"), Place::Body},
    XmlStep<Place>{Place::Body, office("spreadsheet"), Place::Spreadsheet},
    XmlStep<Place>{Place::Body, office("text"), Place::TextDocument},
    XmlStep<Place>{Place::Spreadsheet, table("named-expressions"), Place::Names},
    XmlStep<Place>{Place::Names, table("named-range"), Place::Name},
    XmlStep<Place>{Place::Spreadsheet, table("table"), Place::Table},
    XmlStep<Place>{Place::Table, table("named-expressions"), Place::TableNames},
    XmlStep<Place>{Place::TableNames, table("named-range"), Place::TableName},
    XmlStep<Place>{Place::Table, table("table-rows"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-header-rows"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-row-group"), Place::Rows},
    XmlStep<Place>{Place::Table, table("table-row"), Place::Row},
    XmlStep<Place>{Place::Rows, table("table-rows"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-header-rows"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-row-group"), Place::Rows},
    XmlStep<Place>{Place::Rows, table("table-row"), Place::Row},
    XmlStep<Place>{Place::Row, table("table-cell"), Place::Cell},
    XmlStep<Place>{Place::Row, table("covered-table-cell"), Place::CoveredCell},
    XmlStep<Place>{Place::Cell, text("p"), Place::Paragraph},
    XmlStep<Place>{Place::Paragraph, text("s"), Place::Spaces},
    XmlStep<Place>{Place::Paragraph, text("tab"), Place::Tab},
    XmlStep<Place>{Place::Paragraph, text("line-break"), Place::LineBreak},
    XmlStep<Place>{Place::Paragraph, text("span"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("a"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("ruby"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("ruby-base"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("sheet-name"), Place::Inline},
    XmlStep<Place>{Place::Paragraph, text("title"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("s"), Place::Spaces},
    XmlStep<Place>{Place::Inline, text("tab"), Place::Tab},
    XmlStep<Place>{Place::Inline, text("line-break"), Place::LineBreak},
    XmlStep<Place>{Place::Inline, text("span"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("a"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("ruby"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("ruby-base"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("sheet-name"), Place::Inline},
    XmlStep<Place>{Place::Inline, text("title"), Place::Inline},
};

// "'file:///a.ods'#$Sheet1": no sheet can have such a name.
bool isForeign(std::string_view tableName)
{
    return tableName.starts_with('\'') && tableName.find("'#$") != std::string_view::npos;
}

} // namespace

OpenDocumentContent::OpenDocumentContent(const Limits& limits) : XmlWalker(grammar), m_workbook(limits) {}

model::Result<model::Workbook> OpenDocumentContent::takeWorkbook(const std::string& part)
{
    if (m_workbook.isEmpty())
        return model::Problem{{}, part, {"file.not-a-workbook", {}}};
    return m_workbook.take();
}

void OpenDocumentContent::enter(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::TextDocument:
        m_isTextDocument = true;
        return;
    case Place::Property:
        return beginProperty(element);
    case Place::Name:
        return addName(element, wholeWorkbook);
    case Place::TableName:
        return addName(element, m_workbook.sheetCount() - 1);
    case Place::Table:
        return beginTable(element);
    case Place::Row:
        m_rowRepeats = countIn(element, table("number-rows-repeated"), mostRows);
        return;
    case Place::Cell:
    case Place::CoveredCell:
        m_cell = openDocumentCellAt(element);
        return;
    case Place::Paragraph:
        return m_cell.text.beginParagraph();
    case Place::Spaces:
        m_cell.text.appendSpaces(countIn(element, text("c"), mostColumns));
        return refuseLongText();
    case Place::Tab:
        return m_cell.text.appendTab();
    case Place::LineBreak:
        return m_cell.text.appendLineBreak();
    default:
        return;
    }
}

void OpenDocumentContent::leave(Place place)
{
    switch (place) {
    case Place::Property:
        return endProperty();
    case Place::Table:
        if (!m_isForeignTable)
            refuse(m_workbook.endSheet());
        return;
    case Place::Row:
        return endRow();
    case Place::Cell:
        endCell();
        [[fallthrough]];
    case Place::CoveredCell:
        m_column = std::min(m_column + m_cell.repeats, mostColumns);
        return;
    case Place::Paragraph:
        return m_cell.text.endParagraph();
    default:
        return;
    }
}

void OpenDocumentContent::read(Place place, std::string_view piece)
{
    if (place == Place::Property)
        return refuse(appendTo(m_property, piece));
    if (place != Place::Paragraph && place != Place::Inline)
        return;
    m_cell.text.append(piece);
    refuseLongText();
}

void OpenDocumentContent::refuseLongText()
{
    if (m_cell.text.text().size() > longestCellText)
        refuse("file.text-too-long");
}

void OpenDocumentContent::beginProperty(const XmlElement& element)
{
    const bool isText = element.attribute(meta("value-type")).value_or("string") == "string";
    m_property = {textIn(element, meta("name")), isText ? std::optional(std::string()) : std::nullopt};
}

void OpenDocumentContent::endProperty()
{
    if (m_property.text)
        refuse(m_workbook.addProperty(std::move(m_property.name), std::move(*m_property.text)));
}

void OpenDocumentContent::addName(const XmlElement& element, Scope scope)
{
    if (scope && m_isForeignTable)
        return;
    auto reference = referenceIn(textIn(element, table("cell-range-address")), SheetSeparator::OpenDocument);
    if (!reference)
        return;
    // A sheet that is not written is that from which the name was given.
    if (reference->sheet.empty())
        if (auto base = referenceIn(textIn(element, table("base-cell-address")), SheetSeparator::OpenDocument))
            reference->sheet = std::move(base->sheet);
    refuse(m_workbook.addName(textIn(element, table("name")), std::move(*reference), scope));
}

void OpenDocumentContent::beginTable(const XmlElement& element)
{
    std::string name = textIn(element, table("name"));
    m_row = 0;
    m_isForeignTable = isForeign(name);
    if (!m_isForeignTable)
        refuse(m_workbook.beginSheet(std::move(name)));
}

void OpenDocumentContent::endCell()
{
    if (m_isForeignTable)
        return;
    auto value = valueOf(m_cell);
    if (!value) {
        const std::string shown = excerptOf(m_cell.value.value_or(m_cell.text.text()));
        return refuse(model::Message{"file.bad-value", {{"value", shown}}});
    }
    const model::Cell cell{std::move(*value), m_cell.isFormula ? model::Origin::Formula : model::Origin::Typed};
    // Rows end in thousands of cells that hold nothing.
    if (!cell.isBlank())
        place(cell);
    merge();
}

void OpenDocumentContent::endRow()
{
    if (!m_isForeignTable)
        refuse(m_workbook.repeatRow(m_row, m_rowRepeats - 1));
    m_row = std::min(m_row + m_rowRepeats, mostRows);
    m_column = 0;
}

void OpenDocumentContent::place(const model::Cell& cell)
{
    for (int copy = 0; copy < m_cell.repeats && !refusal(); ++copy)
        refuse(m_workbook.place({m_row, m_column + copy}, cell));
}

void OpenDocumentContent::merge()
{
    if (m_cell.rowSpan > 1 || m_cell.columnSpan > 1)
        refuse(
            m_workbook.merge({{m_row, m_column}, {m_row + m_cell.rowSpan - 1, m_column + m_cell.columnSpan - 1}}));
}

} // namespace gouji::files
