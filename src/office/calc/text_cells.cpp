// SPDX-License-Identifier: MPL-2.0
#include "office/calc/text_cells.hpp"

#include "office/calc/document_reader.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
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

sal_Int32 lastRowOf(const Sheet& sheet) { return usedAreaOf(sheet).last.row; }

uno::Reference<css::text::XTextRange> textRangeOf(const Sheet& sheet, sal_Int32 row, int column)
{
    return as<css::text::XTextRange>(sheet->getCellByPosition(column, row));
}

// The rows of the paragraphs of a text; 1 where a cell holds but one, or anything else.
sal_Int32 splitCell(const Sheet& sheet, sal_Int32 row, int column)
{
    if (sheet->getCellByPosition(column, row)->getType() != css::table::CellContentType_TEXT)
        return 1; // what a formula gives stays its own
    const auto lines = linesOf(interop::toUtf8(textRangeOf(sheet, row, column)->getString()));
    if (lines.size() < 2)
        return 1;
    const auto more = static_cast<sal_Int32>(lines.size()) - 1;
    as<css::table::XColumnRowRange>(sheet)->getRows()->insertByIndex(row + 1, more);
    for (sal_Int32 line = 0; line <= more; ++line)
        textRangeOf(sheet, row + line, column)->setString(interop::toUno(lines[static_cast<std::size_t>(line)]));
    return more + 1;
}

// What may be entered in a cell, and what the office says of that beside it.
struct Validity {
    css::table::CellRangeAddress where;
    uno::Any rules;
};

bool isSet(const uno::Any& rules)
{
    const uno::Reference<css::beans::XPropertySet> properties(rules, uno::UNO_QUERY_THROW);
    auto type = css::sheet::ValidationType_ANY;
    bool hasHint = false;
    properties->getPropertyValue("Type") >>= type;
    properties->getPropertyValue("ShowInputMessage") >>= hasHint;
    return hasHint || type != css::sheet::ValidationType_ANY;
}

std::vector<Validity> validitiesIn(const CellRange& cells)
{
    std::vector<Validity> found;
    const auto formats = as<css::sheet::XUniqueCellFormatRangesSupplier>(cells)->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < formats->getCount(); ++index) {
        const uno::Any alike = formats->getByIndex(index);
        const uno::Any rules =
            uno::Reference<css::beans::XPropertySet>(alike, uno::UNO_QUERY_THROW)->getPropertyValue("Validation");
        if (!isSet(rules))
            continue;
        const uno::Reference<css::sheet::XSheetCellRangeContainer> ranges(alike, uno::UNO_QUERY_THROW);
        for (const css::table::CellRangeAddress& where : ranges->getRangeAddresses())
            found.push_back({where, rules});
    }
    return found;
}

// Leaves the cells what their style says, and what may be entered in them.
void clearFormats(const Sheet& sheet, const CellRange& cells)
{
    const std::vector<Validity> validities = validitiesIn(cells);
    as<css::sheet::XSheetOperation>(cells)->clearContents(css::sheet::CellFlags::HARDATTR
                                                          | css::sheet::CellFlags::EDITATTR);
    for (const auto& [where, rules] : validities)
        as<css::beans::XPropertySet>(
            sheet->getCellRangeByPosition(where.StartColumn, where.StartRow, where.EndColumn, where.EndRow))
            ->setPropertyValue("Validation", rules);
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
        if (sheetName(sheetAt(document, index)) == name)
            return index;
    return std::nullopt;
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
    const CellRange column = as<css::sheet::XSheetCellRange>(
        sheet->getCellRangeByPosition(first.column, first.row, first.column, last));
    const auto properties = as<css::beans::XPropertySet>(column);
    rtl::OUString present;
    properties->getPropertyValue("CellStyle") >>= present; // empty where there are several
    const rtl::OUString wanted = interop::toUno(style);
    if (present != wanted && hasCellStyle(document, wanted)) {
        properties->setPropertyValue("CellStyle", uno::Any(wanted));
        isChanged = true;
    }
    clearFormats(sheet, column);
    as<css::beans::XPropertySet>(as<css::table::XColumnRowRange>(column)->getRows())
        ->setPropertyValue("OptimalHeight", uno::Any(true));
    return isChanged;
}

} // namespace gouji::calc
