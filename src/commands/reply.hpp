// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/validation/validation.hpp"
#include "core/wording/messages.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji::commands {

// The reply to a command. The names of values and reasons are published in docs/macros.md: they may be added,
// never renamed.
class Reply {
public:
    // The command was not carried out, and why. The first reason counts.
    void refuse(const Message& why);
    // The user cancelled a dialog.
    void giveUp() { m_isGivenUp = true; }
    void add(const char* name, const css::uno::Any& value);
    // The verdict on a workbook's reports, and how much is open.
    void add(const std::vector<Validation>& validations);

    // Nothing is added any more: the reply is put into words now.
    void conclude(const wording::Messages& messages) { m_event = event(messages); }

    // As it was concluded, else as it is now. Without its source.
    css::frame::DispatchResultEvent event(const wording::Messages& messages) const;

private:
    std::optional<Message> m_refusal;
    bool m_isGivenUp = false;
    std::vector<css::beans::PropertyValue> m_values;
    std::optional<css::frame::DispatchResultEvent> m_event;
};

// The arguments of a macro's command; nullopt for one that is missing or of another type.
class CommandArguments {
public:
    explicit CommandArguments(css::uno::Sequence<css::beans::PropertyValue> values) : m_values(std::move(values))
    {}

    std::optional<std::string> text(const char* name) const;
    std::optional<bool> flag(const char* name) const;

    // Whether dialogs and message boxes may be shown: not where the argument Interactive is false, or where the
    // command has all it needs from arguments of its own.
    bool allowsDialogs() const;

private:
    css::uno::Sequence<css::beans::PropertyValue> m_values;
};

} // namespace gouji::commands
