// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::report_text {

// A figure of the tables, by the words that name it.
struct NamedFigure {
    std::string name;   // "一、本年新收·总计"
    std::string figure; // as it would stand in a sentence
};

// Asks for one of the figures, narrowed by words that its name holds. Nothing where the user cancels.
std::optional<NamedFigure> askForFigure(const css::uno::Reference<css::uno::XComponentContext>& context,
                                        const wording::Messages& messages,
                                        const std::vector<NamedFigure>& figures);

} // namespace gouji::report_text
