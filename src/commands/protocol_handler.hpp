// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/command_context.hpp"
#include "office/interop/component.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XInitialization.hpp>

#include <memory>
#include <span>
#include <string_view>

namespace gouji::commands {

// Answers for the URLs org.gouji.calc:<command> in one frame, as extension/registry/ProtocolHandler.xcu announces
// it. The table of commands outlives it.
class ProtocolHandler final : public interop::Service<css::frame::XDispatchProvider, css::lang::XInitialization> {
public:
    ProtocolHandler(const css::uno::Reference<css::uno::XComponentContext>& context,
                    std::shared_ptr<session::Sessions> sessions, std::span<const Command> commands);

    // Gets the frame.
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;

    css::uno::Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url,
                                                                      const rtl::OUString& target,
                                                                      sal_Int32 searchFlags) override;
    css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;

private:
    const Command* commandNamed(std::string_view path) const;

    CommandContext m_context;
    const std::span<const Command> m_commands;
};

} // namespace gouji::commands
