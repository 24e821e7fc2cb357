// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/sessions.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace gouji::commands {

// Where a command was given.
struct Workplace {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    std::shared_ptr<session::Sessions> sessions;
    css::uno::Sequence<css::beans::PropertyValue> arguments = {}; // that a macro gave with the command

    // Of the spreadsheet in the frame; null where it shows something else.
    std::shared_ptr<session::Session> session() const;
    calc::Document document() const;
    // Tells the user something about what was asked for: the keys of a title and of a message.
    void tell(const char* title, const model::Message& message) const;
};

// A command of menu and toolbar: org.gouji.calc:<name>.
struct Command {
    enum class Needs { Nothing, Spreadsheet };

    std::string_view name;
    Needs needs = Needs::Nothing;
    void (*run)(const Workplace&) = nullptr;
    bool (*isChecked)(const session::Session&) = nullptr; // null for a command that is no switch
};

std::span<const Command> commandTable();

// Null where there is no such command.
const Command* findCommand(std::string_view name);

} // namespace gouji::commands
