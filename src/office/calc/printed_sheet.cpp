// SPDX-License-Identifier: MPL-2.0
#include "office/calc/printed_sheet.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
using output::SheetLine;
using Kind = SheetLine::Kind;
using Properties = uno::Reference<css::beans::XPropertySet>;

constexpr int lastColumn = static_cast<int>(SheetLine::columns) - 1;
constexpr sal_Int32 columnWidths[] = {4400, 8000, 3200, 4000}; // in 1/100 mm

template <typename Value>
void set(const Properties& properties, const char* name, const Value& value)
{
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

Document newSpreadsheet(const uno::Reference<uno::XComponentContext>& context)
{
    return Document(
        css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0, {}),
        uno::UNO_QUERY_THROW);
}

// As texts, whatever they begin with: nothing of a report becomes a formula.
void write(const std::vector<SheetLine>& lines, const Sheet& sheet)
{
    uno::Sequence<uno::Sequence<uno::Any>> rows(static_cast<sal_Int32>(lines.size()));
    auto* row = rows.getArray();
    for (const SheetLine& line : lines) {
        row->realloc(static_cast<sal_Int32>(SheetLine::columns));
        for (std::size_t column = 0; column < SheetLine::columns; ++column)
            row->getArray()[column] <<= interop::toUno(line.cells[column]);
        ++row;
    }
    uno::Reference<css::sheet::XCellRangeData>(
        sheet->getCellRangeByPosition(0, 0, lastColumn, rows.getLength() - 1), uno::UNO_QUERY_THROW)
        ->setDataArray(rows);
}

void setFont(const Properties& cells, float height, float weight)
{
    for (const char* name : {"CharHeight", "CharHeightAsian"})
        set(cells, name, height);
    for (const char* name : {"CharWeight", "CharWeightAsian"})
        set(cells, name, weight);
}

void addGrid(const Properties& cells)
{
    css::table::BorderLine line;
    line.OuterLineWidth = 18;
    css::table::TableBorder border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = border.IsRightLineValid = true;
    border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    set(cells, "TableBorder", border);
}

// One cell from that column to the last.
void merge(const Sheet& sheet, int row, int firstColumn)
{
    uno::Reference<css::util::XMergeable>(sheet->getCellRangeByPosition(firstColumn, row, lastColumn, row),
                                          uno::UNO_QUERY_THROW)
        ->merge(true);
}

void format(const SheetLine& line, int row, const Sheet& sheet)
{
    const Properties cells(sheet->getCellRangeByPosition(0, row, lastColumn, row), uno::UNO_QUERY_THROW);
    switch (line.kind) {
    case Kind::Title:
        setFont(cells, 18, css::awt::FontWeight::BOLD);
        set(cells, "HoriJustify", css::table::CellHoriJustify_CENTER);
        return merge(sheet, row, 0);
    case Kind::Heading:
        setFont(cells, 12, css::awt::FontWeight::BOLD);
        return merge(sheet, row, 0);
    case Kind::Remark:
        return merge(sheet, row, 0);
    case Kind::Fact:
        return merge(sheet, row, 1);
    case Kind::TableHead:
        setFont(cells, 10, css::awt::FontWeight::BOLD);
        return addGrid(cells);
    case Kind::Entry:
        return addGrid(cells);
    case Kind::Signature: {
        const uno::Reference<css::table::XColumnRowRange> rows(cells, uno::UNO_QUERY_THROW);
        set(Properties(rows->getRows()->getByIndex(0), uno::UNO_QUERY_THROW), "Height", sal_Int32(1800));
        set(cells, "VertJustify", css::table::CellVertJustify2::BOTTOM);
        return;
    }
    }
}

// Rows as high as their texts; a page as wide as the paper.
void layOut(const std::vector<SheetLine>& lines, const Document& document)
{
    const Sheet sheet = sheetAt(document, 0);
    const auto area = sheet->getCellRangeByPosition(0, 0, lastColumn, static_cast<sal_Int32>(lines.size()) - 1);
    const auto columns = as<css::table::XColumnRowRange>(area)->getColumns();
    for (int column = 0; column <= lastColumn; ++column)
        set(Properties(columns->getByIndex(column), uno::UNO_QUERY_THROW), "Width", columnWidths[column]);
    const auto all = as<css::beans::XPropertySet>(area);
    set(all, "IsTextWrapped", true);
    set(all, "VertJustify", css::table::CellVertJustify2::TOP);
    setFont(all, 10, css::awt::FontWeight::NORMAL);
    for (std::size_t row = 0; row < lines.size(); ++row)
        format(lines[row], static_cast<int>(row), sheet);

    rtl::OUString styleName;
    as<css::beans::XPropertySet>(sheet)->getPropertyValue("PageStyle") >>= styleName;
    const uno::Reference<css::container::XNameAccess> pages(
        as<css::style::XStyleFamiliesSupplier>(document)->getStyleFamilies()->getByName("PageStyles"),
        uno::UNO_QUERY_THROW);
    const Properties page(pages->getByName(styleName), uno::UNO_QUERY_THROW);
    set(page, "ScaleToPagesX", sal_Int16(1));
    set(page, "ScaleToPagesY", sal_Int16(0));
}

} // namespace

void openPrintedSheet(const std::vector<SheetLine>& lines, const std::string& title,
                      const uno::Reference<uno::XComponentContext>& context)
{
    const Document document = newSpreadsheet(context);
    const Sheet sheet = sheetAt(document, 0);
    as<css::container::XNamed>(sheet)->setName(interop::toUno(title));
    write(lines, sheet);
    layOut(lines, document);
    // Nothing of how it was made is the user's to undo.
    as<css::document::XUndoManagerSupplier>(document)->getUndoManager()->clear();
}

} // namespace gouji::calc
