// SPDX-License-Identifier: MPL-2.0
#include "office/calc/built_sheet.hpp"

#include "office/calc/document_reader.hpp"
#include "office/calc/text_cells.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/style/XStyleLoader.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace gouji::calc {
namespace {

namespace uno = css::uno;

void copyProperty(const uno::Reference<uno::XInterface>& from, const uno::Reference<uno::XInterface>& to,
                  const char* name)
{
    const rtl::OUString property = rtl::OUString::createFromAscii(name);
    const uno::Reference<css::beans::XPropertySet> source(from, uno::UNO_QUERY_THROW);
    uno::Reference<css::beans::XPropertySet>(to, uno::UNO_QUERY_THROW)
        ->setPropertyValue(property, source->getPropertyValue(property));
}

// Cells down to the end of the sheet in the ordinary style: a new sheet has them too.
bool isRest(const css::table::CellRangeAddress& address, const Sheet& sheet)
{
    rtl::OUString style;
    as<css::beans::XPropertySet>(sheet->getCellByPosition(address.StartColumn, address.StartRow))
        ->getPropertyValue("CellStyle") >>= style;
    return style == "Default"
           && address.EndRow + 1 == as<css::table::XColumnRowRange>(sheet)->getRows()->getCount();
}

// Those of blank cells too, where the text is still to be written.
void copyFormats(const Sheet& source, const Sheet& target)
{
    const auto formats = as<css::sheet::XUniqueCellFormatRangesSupplier>(source)->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < formats->getCount(); ++index) {
        const uno::Reference<css::sheet::XSheetCellRangeContainer> alike(formats->getByIndex(index),
                                                                         uno::UNO_QUERY_THROW);
        for (const css::table::CellRangeAddress& address : alike->getRangeAddresses()) {
            if (isRest(address, source))
                continue;
            const auto of = [&](const Sheet& sheet) {
                return sheet->getCellRangeByPosition(address.StartColumn, address.StartRow, address.EndColumn,
                                                     address.EndRow);
            };
            copyProperty(of(source), of(target), "CellStyle");
            copyProperty(of(source), of(target), "Validation");
        }
    }
}

void copySizes(const Sheet& source, const Sheet& target, document::Position last)
{
    const auto from = as<css::table::XColumnRowRange>(source);
    const auto to = as<css::table::XColumnRowRange>(target);
    for (sal_Int32 column = 0; column <= last.column; ++column)
        copyProperty(uno::Reference<uno::XInterface>(from->getColumns()->getByIndex(column), uno::UNO_QUERY),
                     uno::Reference<uno::XInterface>(to->getColumns()->getByIndex(column), uno::UNO_QUERY),
                     "Width");
    for (sal_Int32 row = 0; row <= last.row; ++row) {
        const uno::Reference<css::beans::XPropertySet> properties(from->getRows()->getByIndex(row),
                                                                  uno::UNO_QUERY_THROW);
        bool isGrowing = false;
        properties->getPropertyValue("OptimalHeight") >>= isGrowing;
        if (!isGrowing)
            copyProperty(properties,
                         uno::Reference<uno::XInterface>(to->getRows()->getByIndex(row), uno::UNO_QUERY),
                         "Height");
    }
    copyProperty(source, target, "PageStyle");
    copyProperty(source, target, "TabColor");
}

void copyCell(const uno::Reference<css::table::XCell>& from, const uno::Reference<css::table::XCell>& to)
{
    if (from->getType() == css::table::CellContentType_TEXT)
        as<css::text::XTextRange>(to)->setString(as<css::text::XTextRange>(from)->getString());
    else if (from->getType() != css::table::CellContentType_EMPTY)
        to->setFormula(from->getFormula());
}

} // namespace

void loadStyles(const Document& document, const std::string& url)
{
    const uno::Reference<css::style::XStyleLoader> loader(
        as<css::style::XStyleFamiliesSupplier>(document)->getStyleFamilies(), uno::UNO_QUERY_THROW);
    loader->loadStylesFromURL(interop::toUno(url),
                              interop::mediaDescriptor({{"OverwriteStyles", uno::Any(false)}}));
}

void buildSheet(const Document& document, const Document& from, const std::string& name, int position)
{
    const Sheet source = sheetAt(from, sheetNamed(from, name).value());
    document->getSheets()->insertNewByName(interop::toUno(name), static_cast<sal_Int16>(position));
    const Sheet target = sheetAt(document, position);
    const document::Position last = usedAreaOf(source).last;
    copyFormats(source, target);
    copySizes(source, target, last);
    for (sal_Int32 row = 0; row <= last.row; ++row)
        for (sal_Int32 column = 0; column <= last.column; ++column)
            copyCell(source->getCellByPosition(column, row), target->getCellByPosition(column, row));
}

} // namespace gouji::calc
