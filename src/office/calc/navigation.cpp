// SPDX-License-Identifier: MPL-2.0
#include "office/calc/navigation.hpp"

#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji::calc {

namespace uno = css::uno;

void selectCells(const Document& document, int sheetIndex, const std::vector<document::Position>& cells)
{
    const uno::Reference<css::sheet::XSpreadsheetView> view(
        as<css::frame::XModel>(document)->getCurrentController(), uno::UNO_QUERY);
    if (!view.is() || cells.empty() || sheetIndex >= sheetCount(document))
        return;
    const Sheet sheet = sheetAt(document, sheetIndex);
    view->setActiveSheet(sheet);

    const uno::Reference<css::sheet::XSheetCellRangeContainer> ranges(
        as<css::lang::XMultiServiceFactory>(document)->createInstance("com.sun.star.sheet.SheetCellRanges"),
        uno::UNO_QUERY_THROW);
    for (const document::Position position : cells)
        ranges->addRangeAddress(
            as<css::sheet::XCellRangeAddressable>(wholeCell(sheet, position))->getRangeAddress(), false);

    // Selecting one range scrolls it into view, selecting several does not.
    const auto selection = as<css::view::XSelectionSupplier>(view);
    selection->select(uno::Any(wholeCell(sheet, cells.front())));
    if (cells.size() > 1)
        selection->select(uno::Any(ranges));
}

int activeSheet(const Document& document)
{
    const uno::Reference<css::sheet::XSpreadsheetView> view(
        as<css::frame::XModel>(document)->getCurrentController(), uno::UNO_QUERY);
    return view.is() ? as<css::sheet::XCellRangeAddressable>(view->getActiveSheet())->getRangeAddress().Sheet : 0;
}

bool isPreviewed(const Document& document)
{
    const auto controllers = as<css::frame::XModel2>(document)->getControllers();
    while (controllers->hasMoreElements())
        if (!uno::Reference<css::sheet::XSpreadsheetView>(controllers->nextElement(), uno::UNO_QUERY).is())
            return true;
    return false;
}

} // namespace gouji::calc
