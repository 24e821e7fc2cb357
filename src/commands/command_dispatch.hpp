// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"
#include "office/interop/component.hpp"

#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/frame/XSynchronousDispatch.hpp>

#include <vector>

namespace gouji::commands {

// One command in one frame: runs it, and tells menu and toolbar whether it can be run and is switched on. Menus
// and toolbars dispatch it without waiting; macros wait for its end and get a reply.
class CommandDispatch final
    : public interop::Component<css::frame::XNotifyingDispatch, css::frame::XSynchronousDispatch>,
      private session::Observer {
public:
    CommandDispatch(const Command& command, CommandContext context);
    ~CommandDispatch() override;

    void SAL_CALL dispatch(const css::util::URL& url,
                           const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
    void SAL_CALL dispatchWithNotification(
        const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments,
        const css::uno::Reference<css::frame::XDispatchResultListener>& listener) override;
    // A css::frame::DispatchResultEvent.
    css::uno::Any SAL_CALL dispatchWithReturnValue(
        const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
    void SAL_CALL addStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const css::uno::Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL& url) override;

private:
    struct Listener {
        css::uno::Reference<css::frame::XStatusListener> listener;
        css::util::URL url;
    };

    void sessionChanged() override;
    bool canRun() const;
    CommandContext contextFor(const css::uno::Sequence<css::beans::PropertyValue>& arguments) const;
    void run(const CommandContext& context);
    void runAndWait(const CommandContext& context);
    css::frame::DispatchResultEvent execute(const css::uno::Sequence<css::beans::PropertyValue>& arguments);
    void tell(const Listener& listener);

    const Command& m_command;
    const CommandContext m_context;
    const std::shared_ptr<session::Session> m_session; // null where the frame shows no spreadsheet
    std::vector<Listener> m_listeners;
};

} // namespace gouji::commands
