// SPDX-License-Identifier: MPL-2.0
#include "commands/convert_functions.hpp"

#include "commands/function_calls.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace gouji::commands {

using calc::as;
using css::uno::Reference;

namespace {

const wording::Messages& messagesOf(const Workplace& workplace) { return workplace.sessions->engine().messages; }

// What keeps the calls from being converted; nothing where they can be.
std::optional<Message> obstacleTo(const calc::Document& document, const FunctionCalls& calls,
                                  const char* nothingFound)
{
    if (calls.runs.empty())
        return Message{nothingFound, {}};
    if (as<css::frame::XStorable>(document)->isReadonly())
        return Message{"convert.read-only", {}};
    const auto locked = std::ranges::find_if(calls.runs, isProtected);
    if (locked == calls.runs.end())
        return std::nullopt;
    const std::string sheet = interop::toUtf8(as<css::container::XNamed>(locked->sheet)->getName());
    return Message{"convert.protected", {{"sheet", sheet}}};
}

// One undo step of that title for all that is done; what was done before a failure is taken back.
template <typename Change>
void changeInOneStep(const calc::Document& document, const std::string& title, Change&& change)
{
    const auto manager = as<css::document::XUndoManagerSupplier>(document)->getUndoManager();
    manager->enterUndoContext(interop::toUno(title));
    try {
        change();
    } catch (...) {
        manager->leaveUndoContext();
        manager->undo();
        throw;
    }
    manager->leaveUndoContext();
}

void convert(const Workplace& workplace, const FunctionCalls& calls, const char* nothingFound)
{
    const calc::Document document = workplace.document();
    if (const auto obstacle = obstacleTo(document, calls, nothingFound))
        return workplace.tell("convert.title", *obstacle);
    changeInOneStep(document, messagesOf(workplace).text("convert.title"),
                    [&] { std::ranges::for_each(calls.runs, replaceByValues); });
}

} // namespace

void convertSelectedFunctions(const Workplace& workplace)
{
    const auto selection = as<css::view::XSelectionSupplier>(workplace.frame->getController())->getSelection();
    Reference<css::uno::XInterface> cells;
    selection >>= cells;
    FunctionCalls calls;
    findFunctionCalls(workplace.document(), cells, calls);
    convert(workplace, calls, "convert.none-selected");
}

void convertAllFunctions(const Workplace& workplace)
{
    const calc::Document document = workplace.document();
    FunctionCalls calls;
    for (int index = 0; index < calc::sheetCount(document); ++index)
        findFunctionCalls(document, calc::sheetAt(document, index), calls);
    convert(workplace, calls, "convert.none");
}

} // namespace gouji::commands
