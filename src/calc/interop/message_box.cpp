// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/message_box.hpp"

#include "calc/interop/text.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>

namespace gouji::interop {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

void show(css::awt::MessageBoxType type, const Reference<css::uno::XComponentContext>& context,
          const Reference<css::frame::XFrame>& frame, const std::string& title, const std::string& text)
{
    const Reference<css::awt::XMessageBoxFactory> boxes(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> parent(frame->getContainerWindow(), UNO_QUERY_THROW);
    boxes->createMessageBox(parent, type, css::awt::MessageBoxButtons::BUTTONS_OK, toUno(title), toUno(text))
        ->execute();
}

} // namespace

void showFailure(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                 const presentation::Messages& messages, const std::string& why)
{
    show(css::awt::MessageBoxType_ERRORBOX, context, frame, messages.text("command.failed.title"),
         messages.text("command.failed", {{"why", why}}));
}

void showNotice(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                const std::string& title, const std::string& text)
{
    show(css::awt::MessageBoxType_INFOBOX, context, frame, title, text);
}

} // namespace gouji::interop
