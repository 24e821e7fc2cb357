// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace gouji::submission {

enum class FunctionResults { AsFormulas, AsValues };

struct SubmissionChoice {
    std::string url;
    FunctionResults functions = FunctionResults::AsFormulas;
};

struct SubmissionQuestion {
    std::string summary;  // what was found
    std::string fileName; // proposed, without an ending
    std::string folder;   // a URL, where to begin; empty for wherever the office thinks
};

// Asks for the format and the place of the copy; nothing where the user changes his mind.
std::optional<SubmissionChoice> askForSubmission(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                 const wording::Messages& messages,
                                                 const SubmissionQuestion& question);

} // namespace gouji::submission
