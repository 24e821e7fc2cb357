// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"
#include "session/last_year.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::last_year {

// Whether the choice is to be kept in the document.
enum class Remember { Never, InDocument };

struct LastYearAnswer {
    session::LastYearChoice choice;
    Remember remember = Remember::Never;
};

// Sheets of the same workbook that hold another report, and what is chosen at present.
struct LastYearQuestion {
    session::LastYearChoice present;
    Remember remember = Remember::Never;
    std::vector<std::string> sheets;
};

// Asks which report to compare with; nothing where the user changes nothing.
std::optional<LastYearAnswer> askForLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                             const wording::Messages& messages, const LastYearQuestion& question);

} // namespace gouji::last_year
