// SPDX-License-Identifier: MPL-2.0
#include "features/reminder/reminder.hpp"

#include "core/wording/verdict_text.hpp"
#include "features/reminder/dispatch_interceptor.hpp"
#include "office/interop/message_box.hpp"

#include <com/sun/star/frame/XDispatchProviderInterception.hpp>
#include <cppuhelper/weakref.hxx>

namespace gouji::reminder {

namespace {

namespace uno = css::uno;
using css::frame::XFrame;
using session::Reminder;

// What to say before the reports go out, and what to ask; nothing where they are finished and tie.
struct Words {
    Message reminder;
    Message question;
};

std::optional<Words> wordsAbout(const session::Session& session)
{
    int errors = 0;
    for (const Validation& validation : *session.validations())
        errors += validation.count(rules::Severity::Error);
    if (errors > 0) {
        const std::map<std::string, std::string> arguments{{"count", std::to_string(errors)}};
        return Words{{"reminder.remind", arguments}, {"reminder.ask", arguments}};
    }
    const std::string missing = wording::missingText(*session.validations(), session.engine().messages);
    if (missing.empty())
        return std::nullopt;
    const std::map<std::string, std::string> arguments{{"missing", missing}};
    return Words{{"reminder.remind-incomplete", arguments}, {"reminder.ask-incomplete", arguments}};
}

bool mayGoOn(const uno::Reference<XFrame>& frame, const uno::Reference<uno::XComponentContext>& context,
             const std::shared_ptr<session::Sessions>& sessions)
{
    const Reminder reminder = session::readSettings(context).reminder;
    const auto session = reminder == Reminder::Off ? nullptr : sessions->of(frame);
    if (!session)
        return true;
    session->validateAsAsked();
    const auto words = wordsAbout(*session);
    if (!words)
        return true;
    const auto& messages = session->engine().messages;
    const std::string title = messages.text("reminder.title");
    if (reminder == Reminder::Ask)
        return interop::ask(context, frame, title, messages.text(words->question));
    interop::showNotice(context, frame, title, messages.text(words->reminder));
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
