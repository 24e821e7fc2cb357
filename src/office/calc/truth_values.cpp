// SPDX-License-Identifier: MPL-2.0
#include "office/calc/truth_values.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <string>

namespace gouji::calc {
namespace {

namespace uno = css::uno;
using NumberFormats = uno::Reference<css::util::XNumberFormats>;

// The cells of one format; asking for theirs is asking for that of each.
bool showsTruth(const uno::Reference<css::sheet::XSheetCellRanges>& cells, const NumberFormats& formats)
{
    sal_Int32 key = 0;
    sal_Int16 type = 0;
    as<css::beans::XPropertySet>(cells)->getPropertyValue("NumberFormat") >>= key;
    formats->getByKey(key)->getPropertyValue("Type") >>= type;
    return (type & css::util::NumberFormat::LOGICAL) != 0;
}

void showTruth(document::Position position, document::Grid& grid)
{
    const document::Cell& cell = grid.at(position);
    if (const auto* number = std::get_if<double>(&cell.value))
        grid.set(position, {std::string(*number == 0 ? "FALSE" : "TRUE"), cell.origin});
}

} // namespace

void showTruthValues(const Document& document, const CellRange& range, document::Grid& grid)
{
    const NumberFormats formats = as<css::util::XNumberFormatsSupplier>(document)->getNumberFormats();
    const auto groups = as<css::sheet::XUniqueCellFormatRangesSupplier>(range)->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < groups->getCount(); ++index) {
        const uno::Reference<css::sheet::XSheetCellRanges> cells(groups->getByIndex(index), uno::UNO_QUERY_THROW);
        if (!showsTruth(cells, formats))
            continue;
        for (const css::table::CellRangeAddress& part : cells->getRangeAddresses())
            for (int row = part.StartRow; row <= part.EndRow; ++row)
                for (int column = part.StartColumn; column <= part.EndColumn; ++column)
                    showTruth({row, column}, grid);
    }
}

} // namespace gouji::calc
