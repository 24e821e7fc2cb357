// SPDX-License-Identifier: MPL-2.0
#include "commands/command_dispatch.hpp"

#include "office/interop/guarded.hpp"
#include "office/interop/message_box.hpp"
#include "session/main_thread.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <rtl/ref.hxx>

namespace gouji::commands {

using Arguments = css::uno::Sequence<css::beans::PropertyValue>;
using css::frame::XStatusListener;
using css::uno::Reference;

CommandDispatch::CommandDispatch(const Command& command, CommandContext context)
    : m_command(command),
      m_context(std::move(context)),
      m_session(m_context.session())
{
    if (m_session)
        m_session->observers().add(*this);
}

CommandDispatch::~CommandDispatch()
{
    if (m_session)
        m_session->observers().remove(*this);
}

void CommandDispatch::dispatch(const css::util::URL&, const Arguments& arguments)
{
    if (CommandArguments(arguments).flag("SynchronMode").value_or(false)) {
        execute(arguments);
        return;
    }
    if (m_command.needs == Command::Needs::Spreadsheet && !m_session)
        return;
    session::postToMainThread(m_context.context, [self = rtl::Reference(this), context = contextFor(arguments)] {
        context.sessions->turns().await([self, context] { self->run(context); });
    });
}

void CommandDispatch::dispatchWithNotification(const css::util::URL&, const Arguments& arguments,
                                               const Reference<css::frame::XDispatchResultListener>& listener)
{
    const auto event = execute(arguments);
    if (listener.is())
        listener->dispatchFinished(event);
}

css::uno::Any CommandDispatch::dispatchWithReturnValue(const css::util::URL&, const Arguments& arguments)
{
    return css::uno::Any(execute(arguments));
}

// Whether what the command is about is still open.
bool CommandDispatch::canRun() const
{
    return m_command.needs == Command::Needs::Nothing
           || interop::guarded(
               m_command.name, [this] { return m_context.session() != nullptr; },
               [](const std::string&) { return false; });
}

CommandContext CommandDispatch::contextFor(const Arguments& arguments) const
{
    CommandContext context = m_context;
    context.arguments = arguments;
    context.reply = std::make_shared<Reply>();
    return context;
}

void CommandDispatch::run(const CommandContext& context)
{
    if (!canRun())
        return context.reply->refuse({"command.no-spreadsheet", {}});
    interop::guarded(
        m_command.name, [&] { m_command.run(context); },
        [&](const std::string& why) {
            context.reply->refuse({"command.failed", {{"why", why}}});
            if (context.allowsDialogs())
                interop::showFailure(context.context, context.frame, context.sessions->engine().messages, why);
        });
}

void CommandDispatch::runAndWait(const CommandContext& context)
{
    // Copies: what is posted may run after the wait for it was given up.
    if (!session::isMainThread())
        return session::waitForMainThread(
            context.context, [self = rtl::Reference(this), context](const std::function<void()>& finished) {
                context.sessions->turns().await([self, context, finished] {
                    self->run(context);
                    finished();
                });
            });
    session::Turns& turns = context.sessions->turns();
    // Whatever has the turn goes on only once we have returned.
    if (turns.isTaken())
        return context.reply->refuse({"command.busy", {}});
    turns.await([&] { run(context); });
}

css::frame::DispatchResultEvent CommandDispatch::execute(const Arguments& arguments)
{
    const rtl::Reference self(this); // the caller may release it
    const CommandContext context = contextFor(arguments);
    interop::guarded(
        m_command.name, [&] { runAndWait(context); },
        [&](const std::string& why) {
            context.reply->refuse({"command.failed", {{"why", why}}});
        });
    auto event = context.reply->event(context.sessions->engine().messages);
    event.Source = static_cast<css::frame::XDispatch*>(this);
    return event;
}

void CommandDispatch::addStatusListener(const Reference<XStatusListener>& listener, const css::util::URL& url)
{
    m_listeners.push_back({listener, url});
    tell(m_listeners.back());
}

void CommandDispatch::removeStatusListener(const Reference<XStatusListener>& listener, const css::util::URL& url)
{
    std::erase_if(m_listeners, [&](const Listener& known) {
        return known.listener == listener && known.url.Complete == url.Complete;
    });
}

void CommandDispatch::sessionChanged()
{
    // A listener may take itself off while it is told.
    const auto listeners = m_listeners;
    for (const Listener& listener : listeners)
        tell(listener);
}

void CommandDispatch::tell(const Listener& listener)
{
    css::frame::FeatureStateEvent event;
    event.Source = static_cast<css::frame::XDispatch*>(this);
    event.FeatureURL = listener.url;
    event.IsEnabled = (m_session || m_command.needs == Command::Needs::Nothing)
                      && (!m_session || !m_command.isUseful || m_command.isUseful(*m_session));
    if (m_session && m_command.isChecked)
        event.State <<= m_command.isChecked(*m_session);
    listener.listener->statusChanged(event);
}

} // namespace gouji::commands
