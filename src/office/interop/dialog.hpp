// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/interop/named_controls.hpp"

#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::interop {

// A dialog of the extension's dialogs folder. It is asked once, and gone then: what listens to its controls must
// not keep it alive.
class Dialog : public NamedControls {
public:
    // Labels the dialog and those of its controls by the messages <family>.title and <family>.<id>. F1 and the
    // button "help", which each dialog has that asks for something, open the page of the help that is named as the
    // file is. The dialog opens in the middle of the window.
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view file,
           const wording::Messages& messages, std::string_view family, std::span<const std::string_view> labelled);
    // Takes the dialog down where dispose() was not called, as something threw: else its keys would stay ours.
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    enum class Outcome { Accepted, Cancelled };

    // Shows the dialog until the user has done with it. The controls can still be read.
    Outcome execute() const;
    void end() const { m_dialog->endExecute(); }
    // Takes the dialog down. Nothing happens the second time.
    void dispose() const;

private:
    Dialog(const css::uno::Reference<css::frame::XFrame>& frame,
           const css::uno::Reference<css::awt::XDialog>& dialog);
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XFrame>& frame, std::string_view file);

    void centre() const;

    css::uno::Reference<css::frame::XFrame> m_frame; // null where no window is open
    css::uno::Reference<css::awt::XDialog> m_dialog;
    mutable bool m_isDisposed = false;
};

// Takes a dialog down at the end of its scope, whatever happens there. For one whose listeners hold it.
class DisposedAtEnd {
public:
    explicit DisposedAtEnd(const Dialog& dialog) : m_dialog(dialog) {}
    ~DisposedAtEnd();
    DisposedAtEnd(const DisposedAtEnd&) = delete;
    DisposedAtEnd& operator=(const DisposedAtEnd&) = delete;

private:
    const Dialog& m_dialog;
};

} // namespace gouji::interop
