// SPDX-License-Identifier: MPL-2.0
#include "office/document_state.hpp"

#include "office/cells.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/drawing/XDrawPages.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

Document openCopy(const Office& office, const std::filesystem::path& file)
{
    const auto copy = office.folder() / file.filename();
    std::filesystem::copy_file(std::filesystem::path(GOUJI_SOURCE) / file, copy,
                               std::filesystem::copy_options::overwrite_existing);
    return office.open(copy);
}

std::vector<std::string> texts(const css::uno::Sequence<rtl::OUString>& titles)
{
    std::vector<std::string> result;
    for (const rtl::OUString& title : titles)
        result.push_back(interop::toUtf8(title));
    return result;
}

Reference<css::drawing::XShapes> pageOf(const Document& document, int sheet)
{
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    return {pages->getByIndex(sheet), UNO_QUERY_THROW};
}

css::awt::Rectangle areaOf(const Reference<css::drawing::XShape>& shape)
{
    const auto position = shape->getPosition();
    const auto size = shape->getSize();
    return {position.X, position.Y, size.Width, size.Height};
}

// A mark is a shape in a group of ours.
void addMarks(const Reference<css::drawing::XShapes>& group, std::vector<css::awt::Rectangle>& areas)
{
    for (sal_Int32 index = 0; index < group->getCount(); ++index) {
        const Reference<css::drawing::XShape> shape(group->getByIndex(index), UNO_QUERY_THROW);
        // The group's corner above the sheet's edge is no mark.
        if (areaOf(shape).Y >= 0)
            areas.push_back(areaOf(shape));
    }
}

} // namespace

Reference<css::document::XUndoManager> undoManagerOf(const Document& document)
{
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

Document openReport(const Office& office, const std::string& report, const std::string& ending)
{
    return openCopy(office, std::filesystem::path("tests/data/workbooks") / (report + ending));
}

Document openBlankForm(const Office& office) { return openCopy(office, "templates/disclosure/2021/report.fods"); }

Document openUnfinishedForm(const Office& office)
{
    Document document = openBlankForm(office);
    fillFirstTable(document);
    return document;
}

void fillFirstTable(const Document& document)
{
    constexpr int firstTable = 3; // behind the cover, the head and the first section
    for (const char* address : {"B5", "C5", "D5", "B6", "C6", "D6", "B9", "B12", "B13", "B16"})
        enter(document, address, "0", firstTable);
}

Document newLargeWorkbook(const Office& office)
{
    const Document document = office.newSpreadsheet();
    enter(document, "A1", "单位1");
    enter(document, "B1", "1");
    Reference<css::sheet::XCellSeries>(sheetOf(document)->getCellRangeByName("A1:B100000"), UNO_QUERY_THROW)
        ->fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
    return document;
}

void appendSheets(const Office& office, const Document& document, const Document& other)
{
    office.onMainThread([&] {
        const Reference<css::sheet::XSpreadsheets2> sheets(document->getSheets(), UNO_QUERY_THROW);
        for (const rtl::OUString& name : other->getSheets()->getElementNames())
            sheets->importSheet(other, name, sheets->getElementNames().getLength());
    });
}

DocumentState stateOf(const Document& document)
{
    const auto undo = undoManagerOf(document);
    return {texts(undo->getAllUndoActionTitles()), texts(undo->getAllRedoActionTitles()),
            bool(Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified())};
}

void setModified(const Document& document, bool modified)
{
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(modified);
}

std::string selectionIn(const Document& document)
{
    const Reference<css::sheet::XSheetCellRangeContainer> ranges(
        Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getCurrentSelection(), UNO_QUERY);
    return ranges.is() ? interop::toUtf8(ranges->getRangeAddressesAsString()) : std::string();
}

std::string contentOf(const Office& office, const Document& document)
{
    const auto file = office.folder() / "content.fods";
    office.save(document, file, "OpenDocument Spreadsheet Flat XML");
    std::ifstream stream(file);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    const auto first = text.find("<office:meta>");
    // The office adds an empty library of macros to whatever document it has saved before.
    const auto last = text.find("<office:font-face-decls>");
    return text.erase(first, last - first);
}

std::vector<css::awt::Rectangle> markAreas(const Document& document, int sheet)
try {
    std::vector<css::awt::Rectangle> areas;
    const auto page = pageOf(document, sheet);
    for (sal_Int32 index = 0; index < page->getCount(); ++index) {
        const Reference<css::drawing::XShapes> group(page->getByIndex(index), UNO_QUERY);
        const Reference<css::container::XNamed> named(page->getByIndex(index), UNO_QUERY_THROW);
        if (group.is() && named->getName() == "org.gouji.marks")
            addMarks(group, areas);
    }
    return areas;
} catch (const css::uno::Exception&) {
    return {}; // The office redraws them while we look.
}

int markCount(const Document& document)
{
    std::size_t count = 0;
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    for (int sheet = 0; sheet < sheets->getCount(); ++sheet)
        count += markAreas(document, sheet).size();
    return static_cast<int>(count);
}

int shapeCount(const Document& document, int sheet) { return pageOf(document, sheet)->getCount(); }

css::awt::Rectangle cellArea(const Document& document, const char* address, int sheet)
{
    const Reference<css::beans::XPropertySet> range(
        sheetOf(document, sheet)->getCellRangeByName(interop::toUno(address)), UNO_QUERY_THROW);
    css::awt::Point position;
    css::awt::Size size;
    range->getPropertyValue("Position") >>= position;
    range->getPropertyValue("Size") >>= size;
    return {position.X, position.Y, size.Width, size.Height};
}

bool lieWithin(const std::vector<css::awt::Rectangle>& marks, const std::vector<css::awt::Rectangle>& areas)
{
    constexpr int border = 100; // a mark is drawn just inside its cell
    if (marks.size() != areas.size())
        return false;
    for (std::size_t index = 0; index < marks.size(); ++index) {
        const auto& mark = marks[index];
        const auto& area = areas[index];
        if (mark.X < area.X || mark.Y < area.Y || mark.X + mark.Width > area.X + area.Width
            || mark.Y + mark.Height > area.Y + area.Height || mark.Width < area.Width - 2 * border
            || mark.Height < area.Height - 2 * border)
            return false;
    }
    return true;
}

} // namespace gouji::office
