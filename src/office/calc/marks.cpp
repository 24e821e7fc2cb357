// SPDX-License-Identifier: MPL-2.0
#include "office/calc/marks.hpp"

#include "office/calc/mark_shapes.hpp"
#include "office/calc/traceless.hpp"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XChild.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/drawing/XDrawPages.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

#include <algorithm>
#include <map>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
namespace drawing = css::drawing;

// In 1/100 mm. Calc gives hidden cells a size of 1, and in less than this no mark can be seen.
constexpr sal_Int32 smallestSide = 120;

template <typename Value>
std::optional<Value> get(const uno::Reference<css::beans::XPropertySet>& properties, const char* name)
{
    Value value{};
    if (properties->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value)
        return value;
    return std::nullopt;
}

// Where the sheet shows the cells: nothing where they are hidden or were deleted.
std::optional<css::awt::Rectangle> visibleAreaOf(const CellRange& cells)
{
    const auto properties = as<css::beans::XPropertySet>(cells);
    const auto position = get<css::awt::Point>(properties, "Position");
    const auto size = get<css::awt::Size>(properties, "Size");
    if (!position || !size || std::min(size->Width, size->Height) < smallestSide)
        return std::nullopt;
    if (!get<bool>(as<css::beans::XPropertySet>(cells->getSpreadsheet()), "IsVisible").value_or(false))
        return std::nullopt;
    return css::awt::Rectangle(position->X, position->Y, size->Width, size->Height);
}

uno::Reference<drawing::XDrawPage> pageOf(const Document& document, int sheetIndex)
{
    const auto pages = as<drawing::XDrawPagesSupplier>(document)->getDrawPages();
    return uno::Reference<drawing::XDrawPage>(pages->getByIndex(sheetIndex), uno::UNO_QUERY_THROW);
}

sal_Int16 sheetIndexOf(const CellRange& cells)
{
    return as<css::sheet::XCellRangeAddressable>(cells)->getRangeAddress().Sheet;
}

// Groups with anything in them: those that have to live on are empty.
std::size_t markGroupsIn(const Document& document)
{
    std::size_t count = 0;
    for (int sheet = 0; sheet < sheetCount(document); ++sheet) {
        const auto page = pageOf(document, sheet);
        for (sal_Int32 index = 0; index < page->getCount(); ++index) {
            const uno::Reference<drawing::XShape> shape(page->getByIndex(index), uno::UNO_QUERY_THROW);
            const uno::Reference<drawing::XShapes> group(shape, uno::UNO_QUERY);
            count += isNamedAsMarks(shape) && (!group.is() || group->getCount() > 0) ? 1U : 0U;
        }
    }
    return count;
}

bool hasHistory(const Document& document)
{
    const auto undo = as<css::document::XUndoManagerSupplier>(document)->getUndoManager();
    return undo->getAllUndoActionTitles().hasElements() || undo->getAllRedoActionTitles().hasElements();
}

void removeMembers(const uno::Reference<drawing::XShapes>& group)
{
    for (sal_Int32 index = group->getCount() - 1; index >= 0; --index)
        group->remove(uno::Reference<drawing::XShape>(group->getByIndex(index), uno::UNO_QUERY_THROW));
}

// Where undo entries exist, one of them may remember a group that Calc copied: then it has to live on, empty.
void sweepPage(const uno::Reference<drawing::XDrawPage>& page, bool documentHasHistory)
{
    for (sal_Int32 index = page->getCount() - 1; index >= 0; --index) {
        const uno::Reference<drawing::XShape> shape(page->getByIndex(index), uno::UNO_QUERY_THROW);
        if (!isNamedAsMarks(shape))
            continue;
        const uno::Reference<drawing::XShapes> group(shape, uno::UNO_QUERY);
        if (group.is() && documentHasHistory)
            removeMembers(group);
        else
            page->remove(shape);
    }
}

} // namespace

void Marks::show(const std::vector<Mark>& marks, MarkStyle style)
{
    if (areShown(marks, style))
        return;
    const Traceless traceless(m_document);
    erase();
    sweep(m_document);
    m_placed.clear();
    m_style = style;
    for (const Mark& mark : marks)
        m_placed.push_back(
            {wholeCell(sheetAt(m_document, mark.sheetIndex), mark.position), mark.kind, mark.figure, {}});
    place();
    draw();
}

void Marks::hide() { show({}, m_style); }

// Whether these lie on their cells, and no others anywhere: copied sheets bring copies of them.
bool Marks::areShown(const std::vector<Mark>& marks, MarkStyle style)
{
    const bool lost = forgetLostGroups();
    return !lost && style == m_style && markGroupsIn(m_document) == m_groups.size()
           && std::ranges::equal(marks, m_placed, [](const Mark& mark, const Placed& placed) {
                  return mark.kind == placed.kind && mark.figure == placed.figure
                         && mark.sheetIndex == sheetIndexOf(placed.cells)
                         && mark.position == areaOf(placed.cells).first;
              });
}

void Marks::followCells()
{
    const bool lost = forgetLostGroups();
    const bool moved = place();
    if (!lost && !moved)
        return;
    const Traceless traceless(m_document);
    erase();
    draw();
}

void Marks::suspend()
{
    m_suspended = true;
    const Traceless traceless(m_document);
    erase();
}

void Marks::resume()
{
    m_suspended = false;
    place();
    const Traceless traceless(m_document);
    erase();
    draw();
}

// Whether any cell is shown elsewhere than before.
bool Marks::place()
{
    bool moved = false;
    for (Placed& mark : m_placed) {
        const auto area = visibleAreaOf(mark.cells);
        moved = moved || area != mark.area;
        mark.area = area;
    }
    return moved;
}

void Marks::draw()
{
    if (m_suspended)
        return;
    std::map<sal_Int16, uno::Reference<drawing::XShapes>> groups;
    for (const Placed& mark : m_placed) {
        if (!mark.area)
            continue;
        const sal_Int16 sheetIndex = sheetIndexOf(mark.cells);
        uno::Reference<drawing::XShapes>& group = groups[sheetIndex];
        if (!group.is()) {
            const uno::Reference<drawing::XDrawPage> page = pageOf(m_document, sheetIndex);
            group = addMarkGroup(m_document, page);
            m_groups.push_back({page, as<drawing::XShape>(group)});
        }
        addMarkShape(m_document, group, *mark.area, {mark.kind, m_style, mark.figure});
    }
}

void Marks::erase()
{
    forgetLostGroups();
    for (const Group& group : m_groups)
        group.page->remove(group.shape);
    m_groups.clear();
}

// Groups that are in the sheet no more now belong to an undo entry, of the Detective or of a deleted sheet.
bool Marks::forgetLostGroups()
{
    return std::erase_if(
               m_groups,
               [](const Group& group) { return !as<css::container::XChild>(group.shape)->getParent().is(); })
           > 0;
}

void sweep(const Document& document)
{
    const Traceless traceless(document);
    const bool history = hasHistory(document);
    for (int index = 0; index < sheetCount(document); ++index)
        sweepPage(pageOf(document, index), history);
}

} // namespace gouji::calc
