// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace gouji::explanations {

// What there is to explain.
struct Explainable {
    std::string message;   // the finding's
    std::string given;     // the explanation that settles it now
    std::string suggested; // one to begin with: that given, or one that has lapsed
};

// Asks the clerk for an explanation. An empty text withdraws the one given; nothing where the clerk changes
// nothing.
std::optional<std::string> askForExplanation(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const wording::Messages& messages, const Explainable& explainable);

} // namespace gouji::explanations
