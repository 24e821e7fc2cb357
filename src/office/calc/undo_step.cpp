// SPDX-License-Identifier: MPL-2.0
#include "office/calc/undo_step.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace gouji::calc {

namespace uno = css::uno;

void changeInOneStep(const Document& document, const std::string& name, const std::function<void()>& change)
{
    const auto manager = as<css::document::XUndoManagerSupplier>(document)->getUndoManager();
    const auto before = manager->getAllUndoActionTitles();
    manager->enterUndoContext(interop::toUno(name));
    try {
        change();
    } catch (...) {
        // Of a step that changed nothing no entry is left: then the last one is the user's own.
        interop::guarded(
            "taking a change back",
            [&] {
                manager->leaveUndoContext();
                if (manager->getAllUndoActionTitles() != before)
                    manager->undo();
            },
            [](const std::string&) {});
        throw;
    }
    manager->leaveUndoContext();
}

} // namespace gouji::calc
