// SPDX-License-Identifier: MPL-2.0
#include "office/calc/cell_changes.hpp"

#include "office/calc/undo_step.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
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

// Selects the part of a cell's text that a replacement is about; nothing where something else stands there.
uno::Reference<css::text::XTextCursor> partOf(const uno::Reference<css::table::XCell>& cell,
                                              const document::Replacement& replacement)
{
    const uno::Reference<css::text::XText> text = as<css::text::XText>(cell);
    const std::string whole = interop::toUtf8(text->getString());
    const bool takesWords =
        cell->getType() == css::table::CellContentType_TEXT
        || (cell->getType() == css::table::CellContentType_EMPTY && replacement.before.empty());
    const bool isThere = takesWords && replacement.offset <= whole.size()
                         && whole.compare(replacement.offset, replacement.before.size(), replacement.before) == 0;
    if (!isThere)
        return {};
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    const auto move = [&](sal_Int32 units, bool selects) {
        constexpr sal_Int32 longest = 0x7FFF;
        for (; units > longest; units -= longest)
            cursor->goRight(longest, selects);
        cursor->goRight(static_cast<sal_Int16>(units), selects);
    };
    move(interop::toUno(whole.substr(0, replacement.offset)).getLength(), false);
    move(interop::toUno(replacement.before).getLength(), true);
    return cursor;
}

// A cell that takes no words: a formula's, or one that was changed since it was read.
bool cannotTake(const CellChange& change, const uno::Reference<css::table::XCell>& cell)
{
    const auto* replacement = std::get_if<document::Replacement>(&change.content);
    return replacement && !partOf(cell, *replacement).is();
}

void write(const CellChange& change, const uno::Reference<css::table::XCell>& cell)
{
    if (const auto* replacement = std::get_if<document::Replacement>(&change.content)) {
        if (const auto part = partOf(cell, *replacement); part.is())
            part->setString(interop::toUno(replacement->after));
    } else if (const auto* formula = std::get_if<document::Formula>(&change.content))
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

std::optional<Message> protectionOf(const Document& document, int sheetIndex, document::Position position)
{
    const Sheet sheet = sheetAt(document, sheetIndex);
    if (!as<css::util::XProtectable>(sheet)->isProtected())
        return std::nullopt;
    css::util::CellProtection protection;
    as<css::beans::XPropertySet>(sheet->getCellByPosition(position.column, position.row))
        ->getPropertyValue("CellProtection") >>= protection;
    if (!protection.IsLocked)
        return std::nullopt;
    return Message{"change.protected",
                   {{"sheet", interop::toUtf8(as<css::container::XNamed>(sheet)->getName())},
                    {"address", document::addressOf(position)}}};
}

std::optional<Message> apply(const std::vector<CellChange>& changes, const Document& document,
                             const std::string& undoName)
{
    if (auto refusal = refusalOf(document))
        return refusal;
    for (const CellChange& change : changes) {
        if (auto refusal = protectionOf(document, change.sheetIndex, change.position))
            return refusal;
        if (cannotTake(change, cellAt(document, change)))
            return Message{"change.not-there", {{"address", document::addressOf(change.position)}}};
    }
    // What comes later in a cell's text moves when something is replaced before it.
    changeInOneStep(document, undoName, [&] {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            write(*change, cellAt(document, *change));
    });
    return std::nullopt;
}

} // namespace gouji::calc
