// SPDX-License-Identifier: MPL-2.0
#include "office/calc/function_calls.hpp"

#include "core/functions/formula_text.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <map>

namespace gouji::calc {

namespace uno = css::uno;
using calc::as;
using document::Area;

namespace {

using Values = uno::Sequence<uno::Sequence<uno::Any>>;

// How formulas write Calc's own numbers of errors; every other error has no other way to be written.
const std::map<sal_Int32, const char*> errorFormulas = {
    {503, "=#NUM!"}, {524, "=#REF!"}, {525, "=#NAME?"}, {532, "=#DIV/0!"}, {32767, "=#N/A"}};
constexpr char otherError[] = "=#VALUE!";

constexpr char numberFormat[] = "NumberFormat";

uno::Reference<css::table::XCellRange> rangeOf(const calc::Sheet& sheet, const Area& area)
{
    return sheet->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row);
}

Area arrayAround(const calc::Sheet& sheet, document::Position position)
{
    const auto cell = as<css::sheet::XSheetCellRange>(rangeOf(sheet, {position, position}));
    const uno::Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursorByRange(cell);
    cursor->collapseToCurrentArray();
    return calc::areaOf(as<css::sheet::XSheetCellRange>(cursor));
}

bool isInKnownArray(const FunctionCalls& calls, const calc::Sheet& sheet, document::Position position)
{
    return std::ranges::any_of(calls.runs, [&](const FunctionCalls::Run& run) {
        return run.isArray && run.sheet == sheet && run.area.contains(position);
    });
}

void add(FunctionCalls& calls, const calc::Document& document, const calc::Sheet& sheet,
         document::Position position, bool isArray)
{
    if (isArray) {
        if (!isInKnownArray(calls, sheet, position))
            calls.runs.push_back({document, sheet, arrayAround(sheet, position), true});
        return;
    }
    if (!calls.runs.empty()) {
        FunctionCalls::Run& last = calls.runs.back();
        const document::Position next = {last.area.last.row + 1, last.area.last.column};
        if (!last.isArray && last.sheet == sheet && position == next) {
            last.area.last = position;
            return;
        }
    }
    calls.runs.push_back({document, sheet, {position, position}});
}

void findIn(const calc::Document& document, const calc::Sheet& sheet, const Area& area, FunctionCalls& calls)
{
    const auto formulas = as<css::sheet::XCellRangeFormula>(rangeOf(sheet, area))->getFormulaArray();
    for (int column = area.first.column; column <= area.last.column; ++column)
        for (int row = area.first.row; row <= area.last.row; ++row) {
            const rtl::OUString& formula = formulas[row - area.first.row][column - area.first.column];
            if (functions::callsCellFunction(interop::toUtf8(formula)))
                add(calls, document, sheet, {row, column}, formula.startsWith("{"));
        }
}

// A cell in error has no value, and would be emptied.
std::map<document::Position, sal_Int32> errorsIn(const FunctionCalls::Run& run, const Values& values)
{
    std::map<document::Position, sal_Int32> errors;
    for (int row = run.area.first.row; row <= run.area.last.row; ++row)
        for (int column = run.area.first.column; column <= run.area.last.column; ++column)
            if (!values[row - run.area.first.row][column - run.area.first.column].hasValue())
                errors[{row, column}] = run.sheet->getCellByPosition(column, row)->getError();
    return errors;
}

bool hasTexts(const Values& values)
{
    return std::ranges::any_of(values, [](const uno::Sequence<uno::Any>& row) {
        return std::ranges::any_of(
            row, [](const uno::Any& value) { return value.getValueTypeClass() == uno::TypeClass_STRING; });
    });
}

uno::Reference<css::beans::XPropertySet> propertiesOf(const calc::Sheet& sheet, const Area& area)
{
    return as<css::beans::XPropertySet>(rangeOf(sheet, area));
}

// The whole area where its cells have one number format, else cell by cell.
std::vector<Area> partsOfOneFormat(const FunctionCalls::Run& run)
{
    if (propertiesOf(run.sheet, run.area)->getPropertyValue(numberFormat).hasValue())
        return {run.area};
    std::vector<Area> cells;
    for (int row = run.area.first.row; row <= run.area.last.row; ++row)
        for (int column = run.area.first.column; column <= run.area.last.column; ++column)
            cells.push_back({{row, column}, {row, column}});
    return cells;
}

sal_Int32 textFormatIn(const calc::Document& document)
{
    const auto formats = as<css::util::XNumberFormatsSupplier>(document)->getNumberFormats();
    return as<css::util::XNumberFormatTypes>(formats)->getStandardFormat(css::util::NumberFormat::TEXT, {});
}

uno::Sequence<uno::Any> columnsOf(const uno::Sequence<uno::Any>& row, const Area& area, const Area& part)
{
    return {row.getConstArray() + (part.first.column - area.first.column),
            part.last.column - part.first.column + 1};
}

// Texts that look like numbers would take the text format for good, also after undo: so the format is that one
// while they are set, and then again what it was.
void setTexts(const FunctionCalls::Run& run, const Area& part, const Values& values)
{
    const auto properties = propertiesOf(run.sheet, part);
    const uno::Any format = properties->getPropertyValue(numberFormat);
    Values some(part.last.row - part.first.row + 1);
    for (int row = 0; row < some.getLength(); ++row)
        some[row] = columnsOf(values[part.first.row - run.area.first.row + row], run.area, part);
    properties->setPropertyValue(numberFormat, uno::Any(textFormatIn(run.document)));
    as<css::sheet::XCellRangeData>(rangeOf(run.sheet, part))->setDataArray(some);
    properties->setPropertyValue(numberFormat, format);
}

void replaceErrors(const FunctionCalls::Run& run, const std::map<document::Position, sal_Int32>& errors)
{
    for (const auto& [position, error] : errors) {
        const auto written = errorFormulas.find(error);
        run.sheet->getCellByPosition(position.column, position.row)
            ->setFormula(
                rtl::OUString::createFromAscii(written == errorFormulas.end() ? otherError : written->second));
    }
}

} // namespace

void findFunctionCalls(const calc::Document& document, const uno::Reference<uno::XInterface>& cells,
                       FunctionCalls& calls)
{
    const uno::Reference<css::sheet::XCellRangesQuery> query(cells, uno::UNO_QUERY);
    if (!query.is())
        return;
    constexpr sal_Int32 anyResult =
        css::sheet::FormulaResult::VALUE | css::sheet::FormulaResult::STRING | css::sheet::FormulaResult::ERROR;
    for (const auto& address : query->queryFormulaCells(anyResult)->getRangeAddresses())
        findIn(document, calc::sheetAt(document, address.Sheet),
               {{address.StartRow, address.StartColumn}, {address.EndRow, address.EndColumn}}, calls);
}

void replaceByValues(const FunctionCalls::Run& run)
{
    const Values values = as<css::sheet::XCellRangeData>(rangeOf(run.sheet, run.area))->getDataArray();
    const auto errors = errorsIn(run, values);
    if (run.isArray)
        as<css::sheet::XArrayFormulaRange>(rangeOf(run.sheet, run.area))->setArrayFormula({});
    if (!hasTexts(values)) {
        as<css::sheet::XCellRangeData>(rangeOf(run.sheet, run.area))->setDataArray(values);
    } else {
        for (const Area& part : partsOfOneFormat(run))
            setTexts(run, part, values);
    }
    replaceErrors(run, errors);
}

bool isProtected(const FunctionCalls::Run& run)
{
    if (!as<css::util::XProtectable>(run.sheet)->isProtected())
        return false;
    css::util::CellProtection protection;
    // Cells that differ in it have no common value: some of them are locked.
    return !(propertiesOf(run.sheet, run.area)->getPropertyValue("CellProtection") >>= protection)
           || protection.IsLocked;
}

} // namespace gouji::calc
