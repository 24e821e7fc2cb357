// SPDX-License-Identifier: MPL-2.0
#include "office/calc/new_workbook.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace gouji::calc {

namespace uno = css::uno;

NewWorkbook::NewWorkbook(const uno::Reference<uno::XComponentContext>& context, const std::string& templateUrl)
    : m_document(css::frame::Desktop::create(context)->loadComponentFromURL(
                     interop::toUno(templateUrl), "_default", 0,
                     interop::mediaDescriptor({{"AsTemplate", uno::Any(true)}})),
                 uno::UNO_QUERY)
{}

NewWorkbook::~NewWorkbook()
{
    if (m_isKept || !m_document.is())
        return;
    interop::guarded(
        "closing a workbook that was not finished", [&] { as<css::util::XCloseable>(m_document)->close(true); },
        [](const std::string&) {});
}

std::optional<document::CellLocation> NewWorkbook::named(const std::string& name) const
{
    uno::Reference<css::sheet::XNamedRanges> ranges;
    as<css::beans::XPropertySet>(m_document)->getPropertyValue("NamedRanges") >>= ranges;
    if (!ranges.is() || !ranges->hasByName(interop::toUno(name)))
        return std::nullopt;
    const uno::Reference<css::sheet::XCellRangeReferrer> range(ranges->getByName(interop::toUno(name)),
                                                               uno::UNO_QUERY_THROW);
    const uno::Reference<css::sheet::XCellRangeAddressable> cells(range->getReferredCells(), uno::UNO_QUERY);
    if (!cells.is())
        return std::nullopt;
    const auto area = cells->getRangeAddress();
    return document::CellLocation{static_cast<std::size_t>(area.Sheet), {area.StartRow, area.StartColumn}};
}

void NewWorkbook::change(const std::function<void()>& change) const
{
    const auto undo = as<css::document::XUndoManagerSupplier>(m_document)->getUndoManager();
    const auto model = as<css::frame::XModel>(m_document);
    undo->lock();
    model->lockControllers();
    const auto release = [&] {
        model->unlockControllers();
        undo->unlock();
    };
    try {
        change();
    } catch (...) {
        release();
        throw;
    }
    release();
}

void NewWorkbook::fillIn(const std::vector<NewCell>& cells) const
{
    change([&] {
        for (const NewCell& cell : cells) {
            const auto place = sheetAt(m_document, static_cast<int>(cell.at.sheet))
                                   ->getCellByPosition(cell.at.cell.column, cell.at.cell.row);
            if (const auto* number = std::get_if<double>(&cell.content))
                place->setValue(*number);
            else
                as<css::text::XTextRange>(place)->setString(interop::toUno(std::get<std::string>(cell.content)));
        }
    });
}

void NewWorkbook::keep()
{
    as<css::document::XUndoManagerSupplier>(m_document)->getUndoManager()->clear();
    m_isKept = true;
}

} // namespace gouji::calc
