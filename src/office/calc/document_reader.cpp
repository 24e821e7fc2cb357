// SPDX-License-Identifier: MPL-2.0
#include "office/calc/document_reader.hpp"

#include "core/packs/rule_sheet.hpp"
#include "core/reading/locator.hpp"
#include "office/calc/truth_values.hpp"
#include "office/interop/text.hpp"
#include "office/interop/values.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
using document::Area;
using document::Position;

// Values cross to us as one array, with a text or a number in memory of its own for each: a sheet is read in
// slices of about this many cells, which take the same memory again and again. In one piece it takes twice as
// long.
constexpr int cellsInSlice = 8'000;
// Sheets with more cells hold no form that a person filled in; what lies beyond is not read.
constexpr int cellsInSheet = 5'000'000;

int rowsIn(const Area& area) { return area.last.row - area.first.row + 1; }
int columnsIn(const Area& area) { return area.last.column - area.first.column + 1; }

uno::Reference<css::table::XCellRange> rangeOf(const Sheet& sheet, const Area& area)
{
    return sheet->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row);
}

void readValues(const Sheet& sheet, const Area& slice, document::Grid& grid)
{
    const auto values = as<css::sheet::XCellRangeData>(rangeOf(sheet, slice))->getDataArray();
    for (int row = 0; row < rowsIn(slice); ++row)
        for (int column = 0; column < columnsIn(slice); ++column)
            grid.set({slice.first.row + row, slice.first.column + column},
                     {interop::toCellValue(values[row][column]), document::Origin::Typed});
}

void readValuesInSlices(const Sheet& sheet, const Area& used, document::Grid& grid)
{
    const int rows = std::max(1, cellsInSlice / columnsIn(used));
    for (int first = used.first.row; first <= used.last.row; first += rows) {
        const int last = std::min(first + rows - 1, used.last.row);
        readValues(sheet, {{first, used.first.column}, {last, used.last.column}}, grid);
    }
}

// A cell in error with the code it shows: values tell only that it is one.
document::CellValue withCode(const Sheet& sheet, Position position, document::CellValue value)
{
    if (auto* error = std::get_if<document::CellError>(&value))
        error->code = interop::toUtf8(
            as<css::text::XTextRange>(sheet->getCellByPosition(position.column, position.row))->getString());
    return value;
}

void readFormulas(const Sheet& sheet, const Area& area, document::Grid& grid)
{
    const auto formulas = as<css::sheet::XCellRangeFormula>(rangeOf(sheet, area))->getFormulaArray();
    for (int row = 0; row < rowsIn(area); ++row)
        for (int column = 0; column < columnsIn(area); ++column) {
            if (!formulas[row][column].startsWith("="))
                continue;
            const Position position = {area.first.row + row, area.first.column + column};
            grid.set(position, {withCode(sheet, position, grid.at(position).value), document::Origin::Formula});
        }
}

// Calc tells of a whole range at once whether it holds merged cells: areas without any are ruled out by halves.
void readMerged(const Sheet& sheet, const Area& area, document::Grid& grid)
{
    if (!as<css::util::XMergeable>(rangeOf(sheet, area))->getIsMerged())
        return;
    if (area.first == area.last) {
        grid.merge(areaOf(wholeCell(sheet, area.first)));
        return;
    }
    Area upper = area;
    Area lower = area;
    if (rowsIn(area) > 1) {
        upper.last.row = area.first.row + rowsIn(area) / 2 - 1;
        lower.first.row = upper.last.row + 1;
    } else {
        upper.last.column = area.first.column + columnsIn(area) / 2 - 1;
        lower.first.column = upper.last.column + 1;
    }
    readMerged(sheet, upper, grid);
    readMerged(sheet, lower, grid);
}

// What two areas have in common.
std::optional<Area> common(const Area& one, const Area& other)
{
    const Area both = {{std::max(one.first.row, other.first.row), std::max(one.first.column, other.first.column)},
                       {std::min(one.last.row, other.last.row), std::min(one.last.column, other.last.column)}};
    if (rowsIn(both) < 1 || columnsIn(both) < 1)
        return std::nullopt;
    return both;
}

document::Grid readCells(const Document& document, const Sheet& sheet, const std::optional<Area>& cells,
                         const packs::Catalogue& catalogue)
{
    document::Grid grid(sheetName(sheet));
    if (!cells)
        return grid;
    readValuesInSlices(sheet, *cells, grid);
    const auto labels = reading::areaWithLabels(grid, catalogue);
    if (const auto area = labels ? common(*labels, *cells) : std::nullopt) {
        readFormulas(sheet, *area, grid);
        readMerged(sheet, *area, grid);
        if (document.is())
            showTruthValues(document, CellRange(rangeOf(sheet, *area), uno::UNO_QUERY_THROW), grid);
    }
    return grid;
}

// Whether "$Sheet1.$A$1:$B$2" names two sheets. Sheets whose own names hold a dot are quoted.
bool isOnSeveralSheets(const rtl::OUString& content)
{
    bool isQuoted = false;
    int sheets = 0;
    for (sal_Int32 at = 0; at < content.getLength(); ++at) {
        isQuoted = isQuoted != (content[at] == '\'');
        sheets += !isQuoted && content[at] == '.' ? 1 : 0;
    }
    return sheets > 1;
}

// The cells that a name stands for; nothing where it stands for anything else than one range on one sheet.
CellRange cellsNamed(const uno::Reference<css::sheet::XNamedRange>& named)
{
    const CellRange cells(as<css::sheet::XCellRangeReferrer>(named)->getReferredCells(), uno::UNO_QUERY);
    return cells.is() && isOnSeveralSheets(named->getContent()) ? CellRange() : cells;
}

// The owner is the document or one of its sheets. Names are asked for by name: by number, the office counts them
// from the first each time.
void readNames(const uno::Reference<uno::XInterface>& owner, std::vector<document::NamedRange>& names)
{
    const uno::Reference<css::sheet::XNamedRanges> ranges(
        as<css::beans::XPropertySet>(owner)->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW);
    for (const rtl::OUString& name : ranges->getElementNames()) {
        // What the office itself named while it opened a file, such as areas to print; the second since 26.8.
        if (name.startsWith("_xlnm.") || name.startsWith("Excel_BuiltIn_"))
            continue;
        const uno::Reference<css::sheet::XNamedRange> named(ranges->getByName(name), uno::UNO_QUERY_THROW);
        if (const CellRange cells = cellsNamed(named); cells.is())
            names.push_back({interop::toUtf8(name),
                             as<css::sheet::XCellRangeAddressable>(cells)->getRangeAddress().Sheet,
                             areaOf(cells)});
    }
}

// Texts only, as the product writes them.
std::map<std::string, std::string> ownPropertiesOf(const Document& document)
{
    const auto properties = as<css::beans::XPropertySet>(as<css::document::XDocumentPropertiesSupplier>(document)
                                                             ->getDocumentProperties()
                                                             ->getUserDefinedProperties());
    std::map<std::string, std::string> own;
    for (const css::beans::Property& property : properties->getPropertySetInfo()->getProperties()) {
        rtl::OUString text;
        if (property.Name.startsWith("gouji.") && (properties->getPropertyValue(property.Name) >>= text))
            own.emplace(interop::toUtf8(property.Name), interop::toUtf8(text));
    }
    return own;
}

} // namespace

Area usedAreaOf(const Sheet& sheet)
{
    const auto cursor = as<css::sheet::XUsedAreaCursor>(sheet->createCursor());
    cursor->gotoEndOfUsedArea(false);
    cursor->gotoStartOfUsedArea(true);
    Area used = areaOf(as<css::sheet::XSheetCellRange>(cursor));
    const int mostRows = std::max(1, cellsInSheet / columnsIn(used));
    used.last.row = std::min(used.last.row, used.first.row + mostRows - 1);
    return used;
}

document::Grid readSheet(const Document& document, const Sheet& sheet, const Area& used,
                         const packs::Catalogue& catalogue)
{
    return readCells(document, sheet, used, catalogue);
}

void readNamesAndProperties(const Document& document, document::Workbook& workbook)
{
    workbook.names.clear();
    readNames(document, workbook.names);
    for (int index = 0; index < sheetCount(document); ++index)
        readNames(sheetAt(document, index), workbook.names);
    workbook.properties = ownPropertiesOf(document);
}

document::Workbook readWorkbook(const Document& document, const packs::Catalogue& catalogue)
{
    document::Workbook workbook;
    for (int index = 0; index < sheetCount(document); ++index)
        workbook.sheets.push_back(
            readSheet(document, sheetAt(document, index), usedAreaOf(sheetAt(document, index)), catalogue));
    readNamesAndProperties(document, workbook);
    return workbook;
}

document::Workbook readRulesOf(const Document& document, const packs::Catalogue& catalogue)
{
    document::Workbook workbook;
    for (int index = 0; index < sheetCount(document); ++index)
        workbook.sheets.emplace_back(sheetName(sheetAt(document, index)));
    const auto rules = packs::ruleSheetIndex(workbook);
    if (!rules) {
        workbook.properties = ownPropertiesOf(document);
        return workbook;
    }
    readNamesAndProperties(document, workbook);
    std::set<int> wanted{*rules};
    for (const document::NamedRange& range : workbook.names)
        wanted.insert(range.sheetIndex);
    for (const int index : wanted) {
        const Sheet sheet = sheetAt(document, index);
        workbook.sheets[static_cast<std::size_t>(index)] =
            readSheet(document, sheet, usedAreaOf(sheet), catalogue);
    }
    return workbook;
}

document::Workbook readRange(const Document& document, const CellRange& range, const packs::Catalogue& catalogue)
{
    const Sheet sheet = range->getSpreadsheet();
    document::Workbook workbook;
    workbook.sheets.push_back(readCells(document, sheet, common(areaOf(range), usedAreaOf(sheet)), catalogue));
    return workbook;
}

} // namespace gouji::calc
