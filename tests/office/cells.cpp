// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XText.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::sheet::XSpreadsheet> sheetOf(const Document& document, int index)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(index), UNO_QUERY_THROW};
}

Reference<css::table::XCell> cellOf(const Document& document, const char* address, int sheet)
{
    return sheetOf(document, sheet)->getCellRangeByName(interop::toUno(address))->getCellByPosition(0, 0);
}

std::string shownIn(const Reference<css::table::XCell>& cell)
{
    return interop::toUtf8(Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString());
}

std::string shownIn(const Document& document, const char* address, int sheet)
{
    return shownIn(cellOf(document, address, sheet));
}

std::string hintIn(const Document& document, const char* address, int sheet)
{
    const Reference<css::beans::XPropertySet> cell(cellOf(document, address, sheet), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> validity(cell->getPropertyValue("Validation"), UNO_QUERY_THROW);
    rtl::OUString hint;
    if (validity->getPropertyValue("ShowInputMessage").get<bool>())
        validity->getPropertyValue("InputMessage") >>= hint;
    return interop::toUtf8(hint);
}

void enter(const Document& document, const char* address, const char* typed, int sheet)
{
    cellOf(document, address, sheet)->setFormula(interop::toUno(typed));
}

} // namespace gouji::office
