// SPDX-License-Identifier: MPL-2.0
#include "commands/command_context.hpp"

#include "office/interop/message_box.hpp"

namespace gouji::commands {

std::shared_ptr<session::Session> CommandContext::session() const { return sessions->of(frame); }

calc::Document CommandContext::document() const
{
    const css::uno::Reference<css::frame::XController> controller(frame->getController(), css::uno::UNO_SET_THROW);
    return calc::Document(controller->getModel(), css::uno::UNO_QUERY_THROW);
}

void CommandContext::tell(const char* title, const Message& message) const
{
    reply->refuse(message);
    mention(title, message);
}

void CommandContext::mention(const char* title, const Message& message) const
{
    if (!allowsDialogs())
        return;
    const auto& messages = sessions->engine().messages;
    interop::showNotice(context, frame, messages.text(title), messages.text(message));
}

} // namespace gouji::commands
