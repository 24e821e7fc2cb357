// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::new_report {

// The URL of the one file in a folder that is named by that year and of a kind we read; empty where there is none,
// or several.
std::string lastYearFileIn(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const std::string& folderUrl, int year);

} // namespace gouji::new_report
