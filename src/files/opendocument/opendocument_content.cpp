// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_content.hpp"

#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

using Place = OpenDocumentPlace;

constexpr std::array documentSteps = {
    OpenDocumentStep{Place::Start, officeName("document-content"), Place::Document},
    OpenDocumentStep{Place::Start, officeName("document"), Place::Document},
    OpenDocumentStep{Place::Start, officeName("document-meta"), Place::Document},
    OpenDocumentStep{Place::Document, officeName("meta"), Place::Meta},
    OpenDocumentStep{Place::Meta, metaName("user-defined"), Place::Property},
    OpenDocumentStep{Place::Document, officeName("styles"), Place::Styles},
    OpenDocumentStep{Place::Document, officeName("automatic-styles"), Place::Styles},
    OpenDocumentStep{Place::Styles, styleName("style"), Place::Style},
    OpenDocumentStep{Place::Style, styleName("text-properties"), Place::StyleText},
    OpenDocumentStep{Place::Document, officeName("body"), Place::Body},
    OpenDocumentStep{Place::Body, officeName("spreadsheet"), Place::Spreadsheet},
    OpenDocumentStep{Place::Body, officeName("text"), Place::TextBlocks},
    OpenDocumentStep{Place::Spreadsheet, tableName("named-expressions"), Place::Names},
    OpenDocumentStep{Place::Names, tableName("named-range"), Place::Name},
    OpenDocumentStep{Place::Spreadsheet, tableName("table"), Place::Table},
    OpenDocumentStep{Place::Table, tableName("named-expressions"), Place::TableNames},
    OpenDocumentStep{Place::TableNames, tableName("named-range"), Place::TableName},
};

constexpr auto grammar = joined(documentSteps, rowSteps, paragraphSteps);

// "'file:///a.ods'#$Sheet1": no sheet can have such a name.
bool isForeign(std::string_view tableName)
{
    return tableName.starts_with('\'') && tableName.find("'#$") != std::string_view::npos;
}

} // namespace

OpenDocumentContent::OpenDocumentContent(const Limits& limits, OpenDocumentStyles& styles)
    : OpenDocumentWalker(grammar, styles),
      m_workbook(limits),
      m_styles(styles)
{}

Result<document::Workbook> OpenDocumentContent::takeWorkbook(const std::string& part)
{
    if (m_workbook.isEmpty())
        return Problem{{}, part, {"file.not-a-workbook", {}}};
    return m_workbook.take();
}

// Those of cells, rows and columns are many, and say nothing of the kind.
bool OpenDocumentContent::isShown(Place place, const XmlElement& element) const
{
    if (place != Place::Style)
        return OpenDocumentWalker::isShown(place, element);
    const auto family = element.attribute(styleName("family"));
    return family == "text" || family == "paragraph";
}

void OpenDocumentContent::begin(Place place, const XmlElement& element)
{
    switch (place) {
    case Place::TextBlocks:
        m_isTextDocument = true;
        return refuse("file.not-a-workbook");
    case Place::Property:
        return beginProperty(element);
    case Place::Style:
        m_style = &beginStyle(element, m_styles);
        return;
    case Place::StyleText:
        return addTextProperties(element, *m_style);
    case Place::Name:
        return addName(element, wholeWorkbook);
    case Place::TableName:
        return addName(element, m_workbook.sheetCount() - 1);
    case Place::Table:
        return beginTable(element);
    case Place::Row:
        m_rowRepeats = countIn(element, tableName("number-rows-repeated"), mostRows);
        return;
    case Place::Cell:
    case Place::CoveredCell:
        m_cell = openDocumentCellAt(element);
        return clearText();
    default:
        return;
    }
}

void OpenDocumentContent::end(Place place)
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
    default:
        return;
    }
}

void OpenDocumentContent::readOutside(Place place, std::string_view piece)
{
    if (place == Place::Property)
        refuse(appendTo(m_property, piece));
}

void OpenDocumentContent::beginProperty(const XmlElement& element)
{
    const bool isText = element.attribute(metaName("value-type")).value_or("string") == "string";
    m_property = {textIn(element, metaName("name")), isText ? std::optional(std::string()) : std::nullopt};
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
    auto reference = referenceIn(textIn(element, tableName("cell-range-address")), SheetSeparator::OpenDocument);
    if (!reference)
        return;
    // A sheet that is not written is that from which the name was given.
    if (reference->sheet.empty())
        if (auto base = referenceIn(textIn(element, tableName("base-cell-address")), SheetSeparator::OpenDocument))
            reference->sheet = std::move(base->sheet);
    refuse(m_workbook.addName(textIn(element, tableName("name")), std::move(*reference), scope));
}

void OpenDocumentContent::beginTable(const XmlElement& element)
{
    std::string name = textIn(element, tableName("name"));
    m_row = 0;
    m_isForeignTable = isForeign(name);
    if (!m_isForeignTable)
        refuse(m_workbook.beginSheet(std::move(name)));
}

void OpenDocumentContent::endCell()
{
    if (m_isForeignTable)
        return;
    const document::Cell cell{valueOf(m_cell, text()),
                              m_cell.isFormula ? document::Origin::Formula : document::Origin::Typed};
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

void OpenDocumentContent::place(const document::Cell& cell)
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
