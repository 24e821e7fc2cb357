// SPDX-License-Identifier: MPL-2.0
#include "office/calc/cell_changes.hpp"

#include "office/calc/undo_step.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace gouji::calc {
namespace {

namespace uno = css::uno;
using document::CellChange;

uno::Reference<css::table::XCell> cellAt(const Document& document, const CellChange& change)
{
    return sheetAt(document, change.sheetIndex)->getCellByPosition(change.position.column, change.position.row);
}

bool isProtected(const Document& document, const CellChange& change)
{
    if (!as<css::util::XProtectable>(sheetAt(document, change.sheetIndex))->isProtected())
        return false;
    css::util::CellProtection protection;
    as<css::beans::XPropertySet>(cellAt(document, change))->getPropertyValue("CellProtection") >>= protection;
    return protection.IsLocked;
}

void write(const CellChange& change, const uno::Reference<css::table::XCell>& cell)
{
    if (const auto* formula = std::get_if<document::Formula>(&change.content))
        cell->setFormula(interop::toUno(formula->text));
    else
        cell->setValue(std::get<figures::Decimal>(change.content).toDouble());
}

} // namespace

std::optional<Message> refusalOf(const Document& document)
{
    if (as<css::frame::XStorable>(document)->isReadonly())
        return Message{"change.read-only", {}};
    return std::nullopt;
}

std::optional<Message> apply(const std::vector<CellChange>& changes, const Document& document,
                             const std::string& undoName)
{
    if (auto refusal = refusalOf(document))
        return refusal;
    for (const CellChange& change : changes) {
        if (isProtected(document, change))
            return Message{
                "change.protected",
                {{"sheet",
                  interop::toUtf8(as<css::container::XNamed>(sheetAt(document, change.sheetIndex))->getName())},
                 {"address", document::addressOf(change.position)}}};
    }
    changeInOneStep(document, undoName, [&] {
        for (const CellChange& change : changes)
            write(change, cellAt(document, change));
    });
    return std::nullopt;
}

} // namespace gouji::calc
