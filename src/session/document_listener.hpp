// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XModifyListener.hpp>

#include <memory>

namespace gouji::session {

class Session;

// Tells a session what happens to its document: that it is written, changed or closed.
class DocumentListener
    : public interop::Component<css::document::XDocumentEventListener, css::util::XModifyListener> {
public:
    DocumentListener(const css::uno::Reference<css::uno::XComponentContext>& context,
                     std::weak_ptr<Session> session);

    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override;
    void SAL_CALL modified(const css::lang::EventObject& event) override;
    void SAL_CALL disposing(const css::lang::EventObject& event) override;

private:
    void followCells();

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    const std::weak_ptr<Session> m_session;
    bool m_isFollowing = false; // a call to followCells() is on its way
};

} // namespace gouji::session
