// SPDX-License-Identifier: MPL-2.0
#include "commands/protocol_handler.hpp"

#include "commands/command_dispatch.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/frame/DispatchDescriptor.hpp>

#include <algorithm>

namespace gouji::commands {

using css::frame::XDispatch;
using css::uno::Reference;
using css::uno::Sequence;

ProtocolHandler::ProtocolHandler(const Reference<css::uno::XComponentContext>& context,
                                 std::shared_ptr<session::Sessions> sessions, std::span<const Command> commands)
    : Service("org.gouji.Commands", "com.sun.star.frame.ProtocolHandler"),
      m_context{context, {}, std::move(sessions)},
      m_commands(commands)
{}

void ProtocolHandler::initialize(const Sequence<css::uno::Any>& arguments)
{
    if (arguments.hasElements())
        arguments[0] >>= m_context.frame;
}

Reference<XDispatch> ProtocolHandler::queryDispatch(const css::util::URL& url, const rtl::OUString&, sal_Int32)
{
    return interop::guarded(
        "command",
        [&]() -> Reference<XDispatch> {
            const auto command = std::ranges::find(m_commands, interop::toUtf8(url.Path), &Command::name);
            if (command == m_commands.end() || !m_context.frame.is())
                return {};
            return new CommandDispatch(*command, m_context);
        },
        [](const std::string&) { return Reference<XDispatch>(); });
}

Sequence<Reference<XDispatch>>
ProtocolHandler::queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests)
{
    Sequence<Reference<XDispatch>> dispatches(requests.getLength());
    for (sal_Int32 index = 0; index < requests.getLength(); ++index) {
        const auto& request = requests[index];
        dispatches[index] = queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
    }
    return dispatches;
}

} // namespace gouji::commands
