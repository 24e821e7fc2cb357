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
            const std::string path = interop::toUtf8(url.Path);
            const Command* command = commandNamed(path);
            if (!command || !m_context.frame.is())
                return {};
            CommandContext context = m_context;
            context.edition = path.substr(command->name.size());
            return new CommandDispatch(*command, context);
        },
        [](const std::string&) { return Reference<XDispatch>(); });
}

// Of a command that takes an edition, any that the packs have.
const Command* ProtocolHandler::commandNamed(std::string_view path) const
{
    const auto isNamed = [&](const Command& command) {
        if (path == command.name)
            return true;
        return command.takesEdition && path.starts_with(command.name)
               && m_context.sessions->engine().catalogue.find(
                   reports::EditionCode(std::string(path.substr(command.name.size()))));
    };
    const auto found = std::ranges::find_if(m_commands, isNamed);
    return found == m_commands.end() ? nullptr : &*found;
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
