// SPDX-License-Identifier: MPL-2.0
#include "workbook.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <random>
#include <stdexcept>

namespace gouji::bench {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

namespace {

using Row = Sequence<Any>;

constexpr int columnOfFormulas = partCount + 2;
constexpr int rowsAtOnce = 10'000;

Reference<css::sheet::XSpreadsheet> sheetOf(const office::Document& document)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(0), UNO_QUERY_THROW};
}

double partsOfOne(Figures figures)
{
    switch (figures) {
    case Figures::Whole:
        return 1;
    case Figures::Hundredths:
        return 100;
    case Figures::SixDecimals:
        return 1'000'000;
    case Figures::Thirds:
        return 3;
    }
    return 1;
}

// Figures counted in parts of one, so that their totals are exact where parts are decimals.
Row rowOf(const std::vector<long>& counts, double parts)
{
    Row row(static_cast<sal_Int32>(counts.size()) + 1);
    long total = 0;
    for (std::size_t column = 0; column < counts.size(); ++column) {
        row[static_cast<sal_Int32>(column)] <<= static_cast<double>(counts[column]) / parts;
        total += counts[column];
    }
    row[row.getLength() - 1] <<= static_cast<double>(total) / parts;
    return row;
}

void setRows(const office::Document& document, int first, const Sequence<Row>& rows)
{
    Reference<css::sheet::XCellRangeData>(
        sheetOf(document)->getCellRangeByPosition(0, first, partCount, first + rows.getLength() - 1),
        UNO_QUERY_THROW)
        ->setDataArray(rows);
}

Reference<css::table::XCellRange> formulaCells(const office::Document& document, int rows)
{
    return sheetOf(document)->getCellRangeByPosition(columnOfFormulas, 0, columnOfFormulas, rows - 1);
}

} // namespace

void writeFigures(const office::Office& office, Figures figures, const std::filesystem::path& file)
{
    const office::Document document = office.newSpreadsheet();
    std::mt19937 random(1);
    std::vector<long> totals(partCount);
    for (int first = 0; first < rowCount; first += rowsAtOnce) {
        Sequence<Row> rows(rowsAtOnce);
        for (Row& row : rows) {
            std::vector<long> counts(partCount);
            for (std::size_t column = 0; column < counts.size(); ++column)
                totals[column] += counts[column] = static_cast<long>(random() % 10'000'000);
            row = rowOf(counts, partsOfOne(figures));
        }
        setRows(document, first, rows);
    }
    const Row lastRow = rowOf(totals, partsOfOne(figures));
    setRows(document, rowCount, {&lastRow, 1});
    office.save(document, file, "calc8");
    office.closeDocuments();
}

void fillRows(const office::Document& document, const std::string& formula)
{
    const auto cells = formulaCells(document, rowCount);
    cells->getCellByPosition(0, 0)->setFormula(interop::toUno(formula));
    Reference<css::sheet::XCellSeries>(cells, UNO_QUERY_THROW)->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
}

void enterOnce(const office::Document& document, const std::string& formula)
{
    formulaCells(document, 1)->getCellByPosition(0, 0)->setFormula(interop::toUno(formula));
}

void enterBeside(const office::Document& document, const std::string& formula)
{
    constexpr int columnAfterZ = 26;
    sheetOf(document)->getCellByPosition(columnAfterZ, 0)->setFormula(interop::toUno(formula));
}

void enterArray(const office::Document& document, const std::string& formula)
{
    Reference<css::sheet::XArrayFormulaRange>(formulaCells(document, rowCount + partCount + 2), UNO_QUERY_THROW)
        ->setArrayFormula(interop::toUno(formula));
}

void expectResult(const office::Document& document)
{
    const auto cell = formulaCells(document, 1)->getCellByPosition(0, 0);
    if (cell->getError() != 0)
        throw std::runtime_error(interop::toUtf8(cell->getFormula()) + ": error "
                                 + std::to_string(cell->getError()));
}

void calculateAll(const office::Document& document)
{
    Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll();
}

} // namespace gouji::bench
