// SPDX-License-Identifier: MPL-2.0
#include "features/conversion/convert_functions.hpp"

#include "office/calc/function_calls.hpp"
#include "office/calc/undo_step.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace gouji::conversion {

using commands::CommandContext;

using calc::as;
using css::uno::Reference;

namespace {

const wording::Messages& messagesOf(const CommandContext& command) { return command.sessions->engine().messages; }

// What keeps the calls from being converted; nothing where they can be.
std::optional<Message> obstacleTo(const calc::Document& document, const calc::FunctionCalls& calls,
                                  const char* nothingFound)
{
    if (calls.runs.empty())
        return Message{nothingFound, {}};
    if (as<css::frame::XStorable>(document)->isReadonly())
        return Message{"convert.read-only", {}};
    const auto locked = std::ranges::find_if(calls.runs, calc::isProtected);
    if (locked == calls.runs.end())
        return std::nullopt;
    return Message{"convert.protected", {{"sheet", calc::sheetName(locked->sheet)}}};
}

void convert(const CommandContext& command, const calc::FunctionCalls& calls, const char* nothingFound)
{
    const calc::Document document = command.document();
    if (const auto obstacle = obstacleTo(document, calls, nothingFound))
        return command.tell("convert.title", *obstacle);
    calc::changeInOneStep(document, messagesOf(command).text("convert.title"),
                          [&] { std::ranges::for_each(calls.runs, calc::replaceByValues); });
}

} // namespace

void convertSelectedFunctions(const CommandContext& command)
{
    const auto selection = as<css::view::XSelectionSupplier>(command.frame->getController())->getSelection();
    Reference<css::uno::XInterface> cells;
    selection >>= cells;
    calc::FunctionCalls calls;
    calc::findFunctionCalls(command.document(), cells, calls);
    convert(command, calls, "convert.none-selected");
}

void convertAllFunctions(const CommandContext& command)
{
    const calc::Document document = command.document();
    calc::FunctionCalls calls;
    for (int index = 0; index < calc::sheetCount(document); ++index)
        calc::findFunctionCalls(document, calc::sheetAt(document, index), calls);
    convert(command, calls, "convert.none");
}

} // namespace gouji::conversion
