// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <map>
#include <string>

namespace gouji::office {

using CommandArguments = css::uno::Sequence<css::beans::PropertyValue>;

// What a macro gets back of a command.
struct GivenCommand {
    enum class State { NoReply, Failure, Success, DontKnow };

    State state = State::NoReply;
    std::map<std::string, std::string> values; // numbers as texts

    std::string reason() const { return values.contains("Reason") ? values.at("Reason") : std::string(); }
};

GivenCommand givenCommand(const css::uno::Any& event);

// Gives a command ("Validate") as macros do, and waits for its end.
GivenCommand give(const Office& office, const Document& document, const char* command,
                  const CommandArguments& arguments = {});

// The arguments of a command that asks nothing and shows nothing.
CommandArguments askingNothing();

// Hands in a copy, asking nothing; one of an unfinished report only where that is wanted.
GivenCommand submit(const Office& office, const Document& document, const std::filesystem::path& file,
                    bool incomplete = false);

} // namespace gouji::office
