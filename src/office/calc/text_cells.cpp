// SPDX-License-Identifier: MPL-2.0
#include "office/calc/text_cells.hpp"

#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/style/XStyleLoader.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace gouji::calc {
namespace {

namespace uno = css::uno;

std::optional<css::table::CellRangeAddress> selectionIn(const Document& document)
{
    const uno::Reference<uno::XInterface> selection = as<css::frame::XModel>(document)->getCurrentSelection();
    if (const uno::Reference<css::sheet::XCellRangeAddressable> one(selection, uno::UNO_QUERY); one.is())
        return one->getRangeAddress();
    const uno::Reference<css::sheet::XSheetCellRangeContainer> several(selection, uno::UNO_QUERY);
    if (!several.is() || several->getRangeAddresses().getLength() == 0)
        return std::nullopt;
    return several->getRangeAddresses()[0];
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\r", begin), text.size());
        if (end > begin)
            lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

// From the first cell on.
css::table::CellRangeAddress usedAreaOf(const Sheet& sheet)
{
    const auto cursor = sheet->createCursor();
    as<css::sheet::XUsedAreaCursor>(cursor)->gotoEndOfUsedArea(false);
    return as<css::sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
}

sal_Int32 lastRowOf(const Sheet& sheet) { return usedAreaOf(sheet).EndRow; }

void copyProperty(const uno::Reference<uno::XInterface>& from, const uno::Reference<uno::XInterface>& to,
                  const char* name)
{
    const rtl::OUString property = rtl::OUString::createFromAscii(name);
    const uno::Reference<css::beans::XPropertySet> source(from, uno::UNO_QUERY_THROW);
    uno::Reference<css::beans::XPropertySet>(to, uno::UNO_QUERY_THROW)
        ->setPropertyValue(property, source->getPropertyValue(property));
}

void copyFormats(const Sheet& source, const Sheet& target, const css::table::CellRangeAddress& used)
{
    const auto formats = as<css::sheet::XUniqueCellFormatRangesSupplier>(source)->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < formats->getCount(); ++index) {
        const uno::Reference<css::sheet::XSheetCellRangeContainer> alike(formats->getByIndex(index),
                                                                         uno::UNO_QUERY_THROW);
        for (const css::table::CellRangeAddress& address : alike->getRangeAddresses()) {
            if (address.StartRow > used.EndRow || address.StartColumn > used.EndColumn)
                continue;
            const auto of = [&](const Sheet& sheet) {
                return sheet->getCellRangeByPosition(address.StartColumn, address.StartRow,
                                                     std::min(address.EndColumn, used.EndColumn),
                                                     std::min(address.EndRow, used.EndRow));
            };
            copyProperty(of(source), of(target), "CellStyle");
            copyProperty(of(source), of(target), "Validation");
        }
    }
}

void copySizes(const Sheet& source, const Sheet& target, const css::table::CellRangeAddress& used)
{
    const auto from = as<css::table::XColumnRowRange>(source);
    const auto to = as<css::table::XColumnRowRange>(target);
    for (sal_Int32 column = 0; column <= used.EndColumn; ++column)
        copyProperty(uno::Reference<uno::XInterface>(from->getColumns()->getByIndex(column), uno::UNO_QUERY),
                     uno::Reference<uno::XInterface>(to->getColumns()->getByIndex(column), uno::UNO_QUERY),
                     "Width");
    for (sal_Int32 row = 0; row <= used.EndRow; ++row) {
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

uno::Reference<css::text::XTextRange> textRangeOf(const Sheet& sheet, sal_Int32 row, int column)
{
    return as<css::text::XTextRange>(sheet->getCellByPosition(column, row));
}

// The rows of a cell's paragraphs; 1 where it holds but one.
sal_Int32 splitCell(const Sheet& sheet, sal_Int32 row, int column)
{
    const auto lines = linesOf(interop::toUtf8(textRangeOf(sheet, row, column)->getString()));
    if (lines.size() < 2)
        return 1;
    const auto more = static_cast<sal_Int32>(lines.size()) - 1;
    as<css::table::XColumnRowRange>(sheet)->getRows()->insertByIndex(row + 1, more);
    for (sal_Int32 line = 0; line <= more; ++line)
        textRangeOf(sheet, row + line, column)->setString(interop::toUno(lines[static_cast<std::size_t>(line)]));
    return more + 1;
}

bool hasCellStyle(const Document& document, const rtl::OUString& style)
{
    const uno::Reference<css::container::XNameAccess> styles(
        as<css::style::XStyleFamiliesSupplier>(document)->getStyleFamilies()->getByName("CellStyles"),
        uno::UNO_QUERY_THROW);
    return styles->hasByName(style);
}

} // namespace

std::optional<document::CellLocation> selectedCell(const Document& document)
{
    const auto selection = selectionIn(document);
    if (!selection)
        return std::nullopt;
    return document::CellLocation{static_cast<std::size_t>(selection->Sheet),
                                  {selection->StartRow, selection->StartColumn}};
}

std::string textIn(const Document& document, const document::CellLocation& cell)
{
    return interop::toUtf8(
        textRangeOf(sheetAt(document, static_cast<int>(cell.sheet)), cell.cell.row, cell.cell.column)
            ->getString());
}

bool hasTextBelow(const Document& document, int sheetIndex, document::Position first)
{
    const Sheet sheet = sheetAt(document, sheetIndex);
    for (sal_Int32 row = first.row; row <= lastRowOf(sheet); ++row)
        if (!textRangeOf(sheet, row, first.column)->getString().isEmpty())
            return true;
    return false;
}

void writeParagraphs(const Document& document, const document::CellLocation& first,
                     const std::vector<std::string>& paragraphs)
{
    const Sheet sheet = sheetAt(document, static_cast<int>(first.sheet));
    for (std::size_t index = 0; index < paragraphs.size(); ++index)
        textRangeOf(sheet, first.cell.row + static_cast<sal_Int32>(index), first.cell.column)
            ->setString(interop::toUno(paragraphs[index]));
}

void insertWhileEditing(const uno::Reference<uno::XComponentContext>& context, const Document& document,
                        const std::string& words)
{
    const uno::Reference<css::frame::XDispatchProvider> frame(
        as<css::frame::XModel>(document)->getCurrentController()->getFrame(), uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(context)->executeDispatch(
        frame, ".uno:InsertSymbol", {}, 0,
        interop::mediaDescriptor({{"Symbols", uno::Any(interop::toUno(words))}}));
}

std::optional<int> sheetNamed(const Document& document, const std::string& name)
{
    for (int index = 0; index < sheetCount(document); ++index)
        if (interop::toUtf8(as<css::container::XNamed>(sheetAt(document, index))->getName()) == name)
            return index;
    return std::nullopt;
}

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
    const css::table::CellRangeAddress used = usedAreaOf(source);
    copyFormats(source, target, used);
    copySizes(source, target, used);
    for (sal_Int32 row = 0; row <= used.EndRow; ++row)
        for (sal_Int32 column = 0; column <= used.EndColumn; ++column)
            copyCell(source->getCellByPosition(column, row), target->getCellByPosition(column, row));
}

bool tidyParagraphs(const Document& document, int sheetIndex, document::Position first, const std::string& style)
{
    const Sheet sheet = sheetAt(document, sheetIndex);
    bool isChanged = false;
    sal_Int32 last = lastRowOf(sheet);
    for (sal_Int32 row = first.row; row <= last;) {
        const sal_Int32 rows = splitCell(sheet, row, first.column);
        isChanged = isChanged || rows > 1;
        last += rows - 1;
        row += rows;
    }
    if (last < first.row)
        return isChanged;
    const auto column = sheet->getCellRangeByPosition(first.column, first.row, first.column, last);
    const auto properties = as<css::beans::XPropertySet>(column);
    rtl::OUString present;
    properties->getPropertyValue("CellStyle") >>= present; // empty where there are several
    const rtl::OUString wanted = interop::toUno(style);
    if (present != wanted && hasCellStyle(document, wanted)) {
        properties->setPropertyValue("CellStyle", uno::Any(wanted));
        isChanged = true;
    }
    as<css::sheet::XSheetOperation>(column)->clearContents(css::sheet::CellFlags::HARDATTR
                                                           | css::sheet::CellFlags::EDITATTR);
    as<css::beans::XPropertySet>(as<css::table::XColumnRowRange>(column)->getRows())
        ->setPropertyValue("OptimalHeight", uno::Any(true));
    return isChanged;
}

} // namespace gouji::calc
