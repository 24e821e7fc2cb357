// SPDX-License-Identifier: MPL-2.0
#include "office/calc/document.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>

namespace gouji::calc {

namespace uno = css::uno;

int sheetCount(const Document& document)
{
    return as<css::container::XIndexAccess>(document->getSheets())->getCount();
}

Sheet sheetAt(const Document& document, int index)
{
    return Sheet(as<css::container::XIndexAccess>(document->getSheets())->getByIndex(index), uno::UNO_QUERY_THROW);
}

std::string sheetName(const Sheet& sheet) { return interop::toUtf8(as<css::container::XNamed>(sheet)->getName()); }

CellRange wholeCell(const Sheet& sheet, document::Position position)
{
    const CellRange cell = as<css::sheet::XSheetCellRange>(
        sheet->getCellRangeByPosition(position.column, position.row, position.column, position.row));
    const uno::Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursorByRange(cell);
    cursor->collapseToMergedArea();
    const document::Area area = areaOf(as<css::sheet::XSheetCellRange>(cursor));
    return as<css::sheet::XSheetCellRange>(
        sheet->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row));
}

document::Area areaOf(const CellRange& range)
{
    const css::table::CellRangeAddress address = as<css::sheet::XCellRangeAddressable>(range)->getRangeAddress();
    return {{address.StartRow, address.StartColumn}, {address.EndRow, address.EndColumn}};
}

} // namespace gouji::calc
