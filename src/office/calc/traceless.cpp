// SPDX-License-Identifier: MPL-2.0
#include "office/calc/traceless.hpp"

#include "office/interop/guarded.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace gouji::calc {

Traceless::Traceless(const Document& document)
    : m_undo(as<css::document::XUndoManagerSupplier>(document)->getUndoManager()),
      m_modifiable(as<css::util::XModifiable2>(document)),
      m_wasEnabled(m_modifiable->isSetModifiedEnabled())
{
    m_undo->lock();
    m_modifiable->disableSetModified();
}

Traceless::~Traceless()
{
    // The document may have been closed meanwhile; a destructor does not throw.
    interop::guarded(
        "traceless",
        [this] {
            if (m_wasEnabled)
                m_modifiable->enableSetModified();
            m_undo->unlock();
        },
        [](const std::string&) {});
}

} // namespace gouji::calc
