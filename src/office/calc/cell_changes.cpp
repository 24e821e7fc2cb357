// SPDX-License-Identifier: MPL-2.0
#include "office/calc/cell_changes.hpp"

#include "office/calc/undo_step.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <stdexcept>

namespace gouji::calc {
namespace {

namespace uno = css::uno;
using document::CellChange;

uno::Reference<css::table::XCell> cellAt(const Document& document, const CellChange& change)
{
    return sheetAt(document, change.sheetIndex)->getCellByPosition(change.position.column, change.position.row);
}

// Selects the part of a cell's text that a replacement is about; nothing where something else stands there. A
// field, as of a link, is as long as its words to getString() but a single character to a cursor.
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
    const auto move = [&](sal_Int32 units) {
        constexpr sal_Int32 longest = 0x7FFF;
        for (; units > longest; units -= longest)
            cursor->goRight(longest, true);
        cursor->goRight(static_cast<sal_Int16>(units), true);
    };
    const auto select = [&](const std::string& words) {
        const rtl::OUString wanted = interop::toUno(words);
        move(wanted.getLength());
        return cursor->getString() == wanted;
    };
    if (!select(whole.substr(0, replacement.offset)))
        return {};
    cursor->collapseToEnd();
    return select(replacement.before) ? cursor : nullptr;
}

// A cell that takes no words: a formula's, one that was changed since it was read, or one with a field before
// them.
bool cannotTake(const CellChange& change, const uno::Reference<css::table::XCell>& cell)
{
    const auto* replacement = std::get_if<document::Replacement>(&change.content);
    return replacement && !partOf(cell, *replacement).is();
}

// Whether a replacement begins before the end of the one in front of it, in the same cell.
bool overlap(const CellChange& change, const CellChange& next)
{
    const auto* first = std::get_if<document::Replacement>(&change.content);
    const auto* second = std::get_if<document::Replacement>(&next.content);
    return first && second && change.sheetIndex == next.sheetIndex && change.position == next.position
           && second->offset < first->offset + first->before.size();
}

void write(const CellChange& change, const uno::Reference<css::table::XCell>& cell)
{
    if (const auto* replacement = std::get_if<document::Replacement>(&change.content)) {
        const auto part = partOf(cell, *replacement);
        if (!part.is())
            throw std::logic_error("the words to be replaced are gone"); // all that was written is taken back
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
    return Message{"change.protected", {{"sheet", sheetName(sheet)}, {"address", document::addressOf(position)}}};
}

std::optional<Message> sheetProtectionOf(const Document& document, int sheetIndex, document::Position first)
{
    const Sheet sheet = sheetAt(document, sheetIndex);
    if (!as<css::util::XProtectable>(sheet)->isProtected())
        return std::nullopt;
    return Message{"change.protected", {{"sheet", sheetName(sheet)}, {"address", document::addressOf(first)}}};
}

std::optional<Message> structureProtectionOf(const Document& document)
{
    if (!as<css::util::XProtectable>(document)->isProtected())
        return std::nullopt;
    return Message{"change.structure-protected", {}};
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
    if (const auto twice = std::ranges::adjacent_find(changes, overlap); twice != changes.end())
        return Message{"change.not-there", {{"address", document::addressOf(twice->position)}}};
    // What comes later in a cell's text moves when something is replaced before it.
    changeInOneStep(document, undoName, [&] {
        for (auto change = changes.rbegin(); change != changes.rend(); ++change)
            write(*change, cellAt(document, *change));
    });
    return std::nullopt;
}

} // namespace gouji::calc
