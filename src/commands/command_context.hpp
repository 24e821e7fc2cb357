// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/reply.hpp"
#include "session/sessions.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::commands {

// Where a command was given.
struct CommandContext {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    std::shared_ptr<session::Sessions> sessions;
    css::uno::Sequence<css::beans::PropertyValue> arguments = {}; // that a macro gave with the command
    std::shared_ptr<Reply> reply = std::make_shared<Reply>();     // to the macro that gave the command
    std::string edition = {}; // that the command's address names behind its name: NewReport2021

    // Of the spreadsheet in the frame; null where it shows something else.
    std::shared_ptr<session::Session> session() const;
    calc::Document document() const;
    bool allowsDialogs() const { return CommandArguments(arguments).allowsDialogs(); }
    // Says why what was asked for is not done: the keys of a title and of a message. In a box, where one may be
    // shown, and in the reply.
    void tell(const char* title, const Message& message) const;
    // Says something about what was done, where a box may be shown.
    void mention(const char* title, const Message& message) const;
};

// A command of menu and toolbar: org.gouji.calc:<name>.
struct Command {
    enum class Needs { Nothing, Spreadsheet };

    std::string_view name;
    Needs needs = Needs::Nothing;
    void (*run)(const CommandContext&) = nullptr;
    bool (*isChecked)(const session::Session&) = nullptr; // null for a command that is no switch
    // Whether there is something for it to do, as far as is known without looking; null where there always may be.
    bool (*isUseful)(const session::Session&) = nullptr;
    // Whether the code of an edition may follow the name.
    bool takesEdition = false;
};

} // namespace gouji::commands
