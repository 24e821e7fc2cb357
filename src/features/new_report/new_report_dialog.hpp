// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace gouji::new_report {

// What a new report is asked for: proposed first, then as the user leaves it.
struct ReportFacts {
    std::string agency = {};
    std::string year = {}; // as typed; may be empty
    std::string lastYearUrl = {};
    std::string folder = {}; // the URL of where files are looked for first
};

// nullopt where the user gives up.
std::optional<ReportFacts> askForFacts(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       const wording::Messages& messages, const ReportFacts& proposed);

} // namespace gouji::new_report
