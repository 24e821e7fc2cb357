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

CommandDispatch::CommandDispatch(const Command& command, Workplace workplace)
    : m_command(command),
      m_workplace(std::move(workplace)),
      m_session(m_workplace.session())
{
    if (m_session)
        m_session->add(*this);
}

CommandDispatch::~CommandDispatch()
{
    if (m_session)
        m_session->remove(*this);
}

void CommandDispatch::dispatch(const css::util::URL&, const Arguments& arguments)
{
    if (CommandArguments(arguments).flag("SynchronMode").value_or(false)) {
        execute(arguments);
        return;
    }
    if (m_command.needs == Command::Needs::Spreadsheet && !m_session)
        return;
    session::postToMainThread(m_workplace.context,
                              [self = rtl::Reference(this), workplace = workplaceFor(arguments)] {
                                  workplace.sessions->turns().await([self, workplace] { self->run(workplace); });
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
               m_command.name, [this] { return m_workplace.session() != nullptr; },
               [](const std::string&) { return false; });
}

Workplace CommandDispatch::workplaceFor(const Arguments& arguments) const
{
    Workplace workplace = m_workplace;
    workplace.arguments = arguments;
    workplace.reply = std::make_shared<Reply>();
    return workplace;
}

// The reply is put into words here, on the main thread: there nobody changes the texts meanwhile.
void CommandDispatch::run(const Workplace& workplace)
{
    carryOut(workplace);
    workplace.reply->conclude(workplace.sessions->engine().messages);
}

void CommandDispatch::carryOut(const Workplace& workplace)
{
    if (!canRun())
        return workplace.reply->refuse({"command.no-spreadsheet", {}});
    interop::guarded(
        m_command.name, [&] { m_command.run(workplace); },
        [&](const std::string& why) {
            workplace.reply->refuse({"command.failed", {{"why", why}}});
            if (workplace.allowsDialogs())
                interop::showFailure(workplace.context, workplace.frame, workplace.sessions->engine().messages,
                                     why);
        });
}

void CommandDispatch::runAndWait(const Workplace& workplace)
{
    // Copies: what is posted may run after the wait for it was given up.
    if (!session::isMainThread())
        return session::waitForMainThread(
            workplace.context, [self = rtl::Reference(this), workplace](const std::function<void()>& finished) {
                workplace.sessions->turns().await([self, workplace, finished] {
                    self->run(workplace);
                    finished();
                });
            });
    session::Turns& turns = workplace.sessions->turns();
    // Whatever has the turn goes on only once we have returned.
    if (turns.isTaken())
        return workplace.reply->refuse({"command.busy", {}});
    turns.await([&] { run(workplace); });
}

css::frame::DispatchResultEvent CommandDispatch::execute(const Arguments& arguments)
{
    const rtl::Reference self(this); // the caller may release it
    const Workplace workplace = workplaceFor(arguments);
    interop::guarded(
        m_command.name, [&] { runAndWait(workplace); },
        [&](const std::string& why) {
            workplace.reply->refuse({"command.failed", {{"why", why}}});
        });
    // A command that did not get its turn has not put anything into words.
    const auto engine = workplace.sessions->contexts().engine();
    auto event = workplace.reply->event(engine->messages);
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
    event.IsEnabled = m_session || m_command.needs == Command::Needs::Nothing;
    if (m_session && m_command.isChecked)
        event.State <<= m_command.isChecked(*m_session);
    listener.listener->statusChanged(event);
}

} // namespace gouji::commands
