// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/wording/messages.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji::new_report {

// What a file is for: its own report, to be checked and mended, or the one of the year after.
enum class Purpose { ThisReport, LastYears };

struct FileUse {
    std::size_t report = 0; // of those in the file
    Purpose purpose = Purpose::ThisReport;
};

// Asks what a file with these reports is for; nullopt where the user gives up.
std::optional<FileUse> askForUse(const css::uno::Reference<css::uno::XComponentContext>& context,
                                 const wording::Messages& messages, const std::vector<std::string>& reports);

} // namespace gouji::new_report
