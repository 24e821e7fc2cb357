// SPDX-License-Identifier: MPL-2.0
#include "commands/command_dispatch.hpp"

#include "calc/interop/guarded.hpp"
#include "calc/interop/message_box.hpp"
#include "session/main_thread.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <rtl/ref.hxx>

namespace gouji::commands {

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

void CommandDispatch::dispatch(const css::util::URL&,
                               const css::uno::Sequence<css::beans::PropertyValue>& arguments)
{
    if (m_command.needs == Command::Needs::Spreadsheet && !m_session)
        return;
    session::postToMainThread(m_workplace.context,
                              [self = rtl::Reference(this), arguments] { self->run(arguments); });
}

// Whether what the command is about is still open.
bool CommandDispatch::canRun() const
{
    return m_command.needs == Command::Needs::Nothing
           || interop::guarded(
               m_command.name, [this] { return m_workplace.session() != nullptr; },
               [](const std::string&) { return false; });
}

void CommandDispatch::run(const css::uno::Sequence<css::beans::PropertyValue>& arguments)
{
    if (!canRun())
        return;
    Workplace workplace = m_workplace;
    workplace.arguments = arguments;
    interop::guarded(
        m_command.name, [&] { m_command.run(workplace); },
        [this](const std::string& why) {
            interop::showFailure(m_workplace.context, m_workplace.frame, m_workplace.sessions->engine().messages,
                                 why);
        });
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
