// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"
#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace gouji::session {

// What every session works with: the editions with their rules, and the texts in the office's language.
struct Engine {
    packs::Catalogue catalogue;
    const wording::Messages& messages;
    std::string ownRuleFolder = {};             // where rules were added from; empty for none
    std::optional<Problem> ownRuleProblem = {}; // why none could be: then the official rules hold
};

// The built-in editions with an office's own rules from a folder, given by its URL; empty for none.
Engine engineWith(const std::string& ownRuleFolder,
                  const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::session
