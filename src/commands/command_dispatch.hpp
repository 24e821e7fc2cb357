// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/interop/component.hpp"
#include "commands/command_table.hpp"

#include <com/sun/star/frame/XDispatch.hpp>

#include <vector>

namespace gouji::commands {

// One command in one frame: runs it, and tells menu and toolbar whether it can be run and is switched on.
class CommandDispatch final : public interop::Component<css::frame::XDispatch>, private session::Observer {
public:
    CommandDispatch(const Command& command, Workplace workplace);
    ~CommandDispatch() override;

    void SAL_CALL dispatch(const css::util::URL& url,
                           const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;
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
    void run(const css::uno::Sequence<css::beans::PropertyValue>& arguments);
    void tell(const Listener& listener);

    const Command& m_command;
    const Workplace m_workplace;
    const std::shared_ptr<session::Session> m_session; // null where the frame shows no spreadsheet
    std::vector<Listener> m_listeners;
};

} // namespace gouji::commands
