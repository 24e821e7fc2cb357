// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/component.hpp"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XModifyListener.hpp>

#include <memory>

namespace gouji::session {

// Who is told what happens to a document.
class DocumentWatcher {
public:
    virtual ~DocumentWatcher() = default;
    // The document is going to be written, was written, or could not be. On whatever thread writes it, with the
    // office's lock held.
    virtual void writingBegins() = 0;
    virtual void writingEnds() = 0;
    // In the middle of a change, on whatever thread makes it.
    virtual void documentChanges() = 0;
    // What a change moved is where it belongs. On the main thread, as are those that follow.
    virtual void changeIsComplete() = 0;
    virtual void windowsChanged() = 0;
    virtual void documentCloses() = 0;
};

// Tells a watcher what happens to a document, for as long as it lives.
class DocumentListener
    : public interop::Component<css::document::XDocumentEventListener, css::util::XModifyListener> {
public:
    DocumentListener(const css::uno::Reference<css::uno::XComponentContext>& context,
                     std::weak_ptr<DocumentWatcher> watcher);

    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override;
    void SAL_CALL modified(const css::lang::EventObject& event) override;
    void SAL_CALL disposing(const css::lang::EventObject& event) override;

private:
    void completeChange();

    const css::uno::Reference<css::uno::XComponentContext> m_context;
    const std::weak_ptr<DocumentWatcher> m_watcher;
    bool m_isCompleting = false; // a call to completeChange() is on its way
};

} // namespace gouji::session
