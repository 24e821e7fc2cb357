// SPDX-License-Identifier: MPL-2.0
#include "office/calc/printed_sheet.hpp"

#include "office/calc/printed_page.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/TableBorder.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
using output::SheetLine;
using Kind = SheetLine::Kind;
using Properties = uno::Reference<css::beans::XPropertySet>;

constexpr int lastColumn = static_cast<int>(SheetLine::columns) - 1;
constexpr sal_Int32 columnWidths[] = {2500, 9500, 2000, 3000}; // in 1/100 mm; as wide as A4 between its margins

// Those of the forms, by their English names: the first that is there.
constexpr const char* titleFont = "FZXiaoBiaoSong-B05S;SimSun;Noto Serif CJK SC";
constexpr const char* headingFont = "SimHei;Noto Sans CJK SC";
constexpr const char* textFont = "FangSong_GB2312;FangSong;Noto Serif CJK SC";
constexpr const char* latinFont = "Times New Roman;Liberation Serif";

template <typename Value>
void set(const Properties& properties, const char* name, const Value& value)
{
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

Document newSpreadsheet(const uno::Reference<uno::XComponentContext>& context)
{
    return Document(
        css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/scalc", "_blank", 0, {}),
        uno::UNO_QUERY_THROW);
}

// As texts, whatever they begin with: nothing of a report becomes a formula.
void write(const std::vector<SheetLine>& lines, const Sheet& sheet)
{
    uno::Sequence<uno::Sequence<uno::Any>> rows(static_cast<sal_Int32>(lines.size()));
    auto* row = rows.getArray();
    for (const SheetLine& line : lines) {
        row->realloc(static_cast<sal_Int32>(SheetLine::columns));
        for (std::size_t column = 0; column < SheetLine::columns; ++column)
            row->getArray()[column] <<= interop::toUno(line.cells[column]);
        ++row;
    }
    uno::Reference<css::sheet::XCellRangeData>(
        sheet->getCellRangeByPosition(0, 0, lastColumn, rows.getLength() - 1), uno::UNO_QUERY_THROW)
        ->setDataArray(rows);
}

void setFont(const Properties& cells, const char* font, float height)
{
    set(cells, "CharFontName", rtl::OUString::createFromAscii(latinFont));
    set(cells, "CharFontNameAsian", rtl::OUString::createFromAscii(font));
    for (const char* name : {"CharHeight", "CharHeightAsian"})
        set(cells, name, height);
}

void addGrid(const Properties& cells)
{
    css::table::BorderLine line;
    line.OuterLineWidth = 18;
    css::table::TableBorder border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = border.IsRightLineValid = true;
    border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    set(cells, "TableBorder", border);
}

Properties rowOf(const Sheet& sheet, int row)
{
    return {as<css::table::XColumnRowRange>(sheet)->getRows()->getByIndex(row), uno::UNO_QUERY_THROW};
}

// One cell from the first column to the last. Of such cells the office knows no optimal height.
void merge(const Sheet& sheet, int row, int first, int last)
{
    uno::Reference<css::util::XMergeable>(sheet->getCellRangeByPosition(first, row, last, row),
                                          uno::UNO_QUERY_THROW)
        ->merge(true);
}

// The first column of a line's last cell, which takes what is left of the row.
int lastCellOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
    case Kind::Heading:
    case Kind::Remark:
        return 0;
    case Kind::Fact:
    case Kind::Result:
        return 1;
    case Kind::Signature:
    case Kind::Seal:
        return 2;
    case Kind::TableHead:
    case Kind::Entry:
        break;
    }
    return lastColumn;
}

void format(Kind kind, int row, const Sheet& sheet)
{
    const Properties cells(sheet->getCellRangeByPosition(0, row, lastColumn, row), uno::UNO_QUERY_THROW);
    set(cells, "IsTextWrapped", true);
    set(cells, "VertJustify", css::table::CellVertJustify2::CENTER);
    for (const char* margin : {"ParaLeftMargin", "ParaRightMargin"})
        set(cells, margin, sal_Int32(120));
    set(cells, "ParaIsForbiddenRules", true); // no line begins with 、
    setFont(cells, textFont, 10.5F);
    switch (kind) {
    case Kind::Title:
        setFont(cells, titleFont, 20);
        set(cells, "HoriJustify", css::table::CellHoriJustify_CENTER);
        break;
    case Kind::Heading:
        setFont(cells, headingFont, 12);
        set(cells, "VertJustify", css::table::CellVertJustify2::BOTTOM);
        break;
    case Kind::TableHead:
        setFont(cells, headingFont, 10.5F);
        set(cells, "HoriJustify", css::table::CellHoriJustify_CENTER);
        return addGrid(cells);
    case Kind::Fact:
    case Kind::Result:
    case Kind::Entry:
        return addGrid(cells);
    case Kind::Signature:
    case Kind::Seal:
        set(cells, "VertJustify", css::table::CellVertJustify2::BOTTOM);
        break;
    case Kind::Remark:
        break;
    }
}

// How high a row must at least be, in 1/100 mm.
sal_Int32 leastHeight(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return 1600;
    case Kind::Heading:
        return 1000;
    case Kind::Signature:
    case Kind::Seal:
        return 1200;
    default:
        return 620;
    }
}

// What the office makes of a row's height where its last cell is no merged one: as that of a sheet which is there
// for this alone, and whose first columns are those of the other.
class Measure {
public:
    explicit Measure(const Document& document) : m_sheets(document->getSheets())
    {
        m_sheets->insertNewByName(name(),
                                  static_cast<sal_Int16>(as<css::container::XIndexAccess>(m_sheets)->getCount()));
        m_sheet.set(as<css::container::XNameAccess>(m_sheets)->getByName(name()), uno::UNO_QUERY_THROW);
    }
    ~Measure()
    {
        interop::guarded(
            "measuring rows", [this] { m_sheets->removeByName(name()); }, [](const std::string&) {});
    }
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;

    sal_Int32 heightOf(const SheetLine& line) const
    {
        const int last = lastCellOf(line.kind);
        sal_Int32 rest = 0;
        for (int column = last; column <= lastColumn; ++column)
            rest += columnWidths[column];
        const auto columns = as<css::table::XColumnRowRange>(m_sheet)->getColumns();
        for (int column = 0; column <= last; ++column)
            set(Properties(columns->getByIndex(column), uno::UNO_QUERY_THROW), "Width",
                column == last ? rest : columnWidths[column]);
        format(line.kind, 0, m_sheet);
        for (int column = 0; column <= lastColumn; ++column)
            m_sheet->getCellByPosition(column, 0)->setFormula(
                column <= last ? interop::toUno("'" + line.cells[static_cast<std::size_t>(column)])
                               : rtl::OUString());
        set(rowOf(m_sheet, 0), "OptimalHeight", true);
        sal_Int32 height = 0;
        rowOf(m_sheet, 0)->getPropertyValue("Height") >>= height;
        return height;
    }

private:
    static rtl::OUString name() { return "_"; }

    const uno::Reference<css::sheet::XSpreadsheets> m_sheets;
    Sheet m_sheet;
};

// Returns how high the sheet is, in 1/100 mm.
sal_Int32 layOut(const std::vector<SheetLine>& lines, const Sheet& sheet, const Measure& measure)
{
    constexpr sal_Int32 air = 120; // in 1/100 mm
    sal_Int32 total = 0;
    const auto columns = as<css::table::XColumnRowRange>(sheet)->getColumns();
    for (int column = 0; column <= lastColumn; ++column)
        set(Properties(columns->getByIndex(column), uno::UNO_QUERY_THROW), "Width", columnWidths[column]);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const Kind kind = lines[index].kind;
        const int row = static_cast<int>(index);
        format(kind, row, sheet);
        if (lastCellOf(kind) < lastColumn)
            merge(sheet, row, lastCellOf(kind), lastColumn);
        if (lastCellOf(kind) == 2)
            merge(sheet, row, 0, 1);
        const sal_Int32 height = std::max(measure.heightOf(lines[index]) + air, leastHeight(kind));
        set(rowOf(sheet, row), "Height", height);
        total += height;
    }
    return total;
}

void repeatTableHead(const std::vector<SheetLine>& lines, const Sheet& sheet)
{
    const auto head = std::ranges::find(lines, Kind::TableHead, &SheetLine::kind);
    if (head == lines.end())
        return;
    const auto row = static_cast<sal_Int32>(head - lines.begin());
    const auto areas = as<css::sheet::XPrintAreas>(sheet);
    areas->setTitleRows({0, 0, row, lastColumn, row});
    areas->setPrintTitleRows(true);
}

// The sheets of a document, as many as are wanted.
void makeSheets(std::size_t count, const std::string& title, const Document& document)
{
    const auto sheets = document->getSheets();
    as<css::container::XNamed>(sheetAt(document, 0))->setName(interop::toUno(title));
    for (std::size_t number = 2; number <= count; ++number)
        sheets->insertNewByName(interop::toUno(title + " " + std::to_string(number)),
                                static_cast<sal_Int16>(number - 1));
}

} // namespace

void openPrintedSheets(const std::vector<std::vector<SheetLine>>& sheets, const std::string& title,
                       const std::string& page, const uno::Reference<uno::XComponentContext>& context)
{
    const Document document = newSpreadsheet(context);
    makeSheets(sheets.size(), title, document);
    sal_Int32 tallest = 0;
    {
        const Measure measure(document);
        for (std::size_t index = 0; index < sheets.size(); ++index) {
            const Sheet sheet = sheetAt(document, static_cast<int>(index));
            write(sheets[index], sheet);
            tallest = std::max(tallest, layOut(sheets[index], sheet, measure));
            repeatTableHead(sheets[index], sheet);
        }
    }
    layOutPages(document, page, tallest);
    // Nothing of how it was made is the user's to undo.
    as<css::document::XUndoManagerSupplier>(document)->getUndoManager()->clear();
}

} // namespace gouji::calc
