// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"

#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <string>

namespace gouji::calc {

// An open spreadsheet document.
using Document = css::uno::Reference<css::sheet::XSpreadsheetDocument>;
using Sheet = css::uno::Reference<css::sheet::XSpreadsheet>;
using CellRange = css::uno::Reference<css::sheet::XSheetCellRange>;

// An office object seen through another of its interfaces; throws where it has not that interface.
template <typename Interface, typename Known>
css::uno::Reference<Interface> as(const css::uno::Reference<Known>& object)
{
    return css::uno::Reference<Interface>(object, css::uno::UNO_QUERY_THROW);
}

int sheetCount(const Document& document);
Sheet sheetAt(const Document& document, int index);
std::string sheetName(const Sheet& sheet);

// The cell with all that is merged with it.
CellRange wholeCell(const Sheet& sheet, document::Position position);

document::Area areaOf(const CellRange& range);

} // namespace gouji::calc
