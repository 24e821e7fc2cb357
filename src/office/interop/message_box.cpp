// SPDX-License-Identifier: MPL-2.0
#include "office/interop/message_box.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji::interop {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

sal_Int16 show(css::awt::MessageBoxType type, sal_Int32 buttons,
               const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
               const std::string& title, const std::string& text)
{
    const Reference<css::awt::XMessageBoxFactory> boxes(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
    const Reference<css::awt::XWindowPeer> parent(frame->getContainerWindow(), UNO_QUERY_THROW);
    const auto box = boxes->createMessageBox(parent, type, buttons, toUno(title), toUno(text));
    const sal_Int16 answer = box->execute();
    // Whoever lists the open windows keeps it otherwise.
    Reference<css::lang::XComponent>(box, UNO_QUERY_THROW)->dispose();
    return answer;
}

} // namespace

void showFailure(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                 const wording::Messages& messages, const std::string& why)
{
    show(css::awt::MessageBoxType_ERRORBOX, css::awt::MessageBoxButtons::BUTTONS_OK, context, frame,
         messages.text("command.failed.title"), messages.text("command.failed", {{"why", why}}));
}

void showNotice(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
                const std::string& title, const std::string& text)
{
    show(css::awt::MessageBoxType_INFOBOX, css::awt::MessageBoxButtons::BUTTONS_OK, context, frame, title, text);
}

bool ask(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame,
         const std::string& title, const std::string& text)
{
    constexpr sal_Int32 buttons =
        css::awt::MessageBoxButtons::BUTTONS_YES_NO | css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO;
    return show(css::awt::MessageBoxType_QUERYBOX, buttons, context, frame, title, text)
           == css::awt::MessageBoxResults::YES;
}

} // namespace gouji::interop
