// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder.hpp"

#include "calc/interop/message_box.hpp"
#include "reminder/dispatch_interceptor.hpp"

#include <com/sun/star/frame/XDispatchProviderInterception.hpp>
#include <cppuhelper/weakref.hxx>

namespace gouji::reminder {

namespace {

namespace uno = css::uno;
using css::frame::XFrame;
using session::Reminder;

int openErrorsIn(const session::Session& session)
{
    int errors = 0;
    for (const Validation& validation : *session.validations())
        errors += validation.count(rules::Severity::Error);
    return errors;
}

bool mayGoOn(const uno::Reference<XFrame>& frame, const uno::Reference<uno::XComponentContext>& context,
             const std::shared_ptr<session::Sessions>& sessions)
{
    const Reminder reminder = session::readSettings(context).reminder;
    const auto session = reminder == Reminder::Off ? nullptr : sessions->of(frame);
    if (!session)
        return true;
    session->validate();
    const int errors = openErrorsIn(*session);
    if (errors == 0)
        return true;
    const auto& messages = session->engine().messages;
    const std::string title = messages.text("reminder.title");
    const std::map<std::string, std::string> arguments{{"count", std::to_string(errors)}};
    if (reminder == Reminder::Ask)
        return interop::ask(context, frame, title, messages.text("reminder.ask", arguments));
    interop::showNotice(context, frame, title, messages.text("reminder.remind", arguments));
    return true;
}

} // namespace

void watch(const uno::Reference<XFrame>& frame, const uno::Reference<uno::XComponentContext>& context,
           const std::shared_ptr<session::Sessions>& sessions)
{
    const uno::Reference<css::frame::XDispatchProviderInterception> interception(frame, uno::UNO_QUERY);
    if (!interception.is() || isIntercepted(frame))
        return;
    // The frame keeps its interceptor: one that kept the frame would make both live for ever.
    const uno::WeakReference<XFrame> weakFrame(frame);
    interception->registerDispatchProviderInterceptor(new DispatchInterceptor([=] {
        const uno::Reference<XFrame> present(weakFrame);
        return !present.is() || mayGoOn(present, context, sessions);
    }));
}

} // namespace gouji::reminder
