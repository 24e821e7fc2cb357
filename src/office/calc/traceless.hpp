// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/document.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/util/XModifiable2.hpp>

namespace gouji::calc {

// While it lives, changes to the document make no undo entry, keep what can be redone and leave the document
// as unmodified as it was.
class Traceless {
public:
    explicit Traceless(const Document& document);
    ~Traceless();
    Traceless(const Traceless&) = delete;
    Traceless& operator=(const Traceless&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> m_undo;
    css::uno::Reference<css::util::XModifiable2> m_modifiable;
    bool m_wasEnabled = false;
};

} // namespace gouji::calc
