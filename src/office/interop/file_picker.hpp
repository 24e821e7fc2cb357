// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>

namespace gouji::interop {

// What a dialog for choosing a file says and shows.
struct FileQuestion {
    std::string title;
    std::string kind;        // what the files are called that are shown first
    const char* patterns;    // "*.ods;*.xlsx"
    std::string folder = {}; // the URL of where it begins; empty for wherever the last one ended
};

// The patterns of all files that the product reads.
inline constexpr const char* reportPatterns =
    "*.ods;*.ots;*.fods;*.xlsx;*.xlsm;*.xls;*.et;*.docx;*.doc;*.wps;*.odt;*.rtf;*.pdf;*.html;*.htm;*.txt;*.md";

// The URL of the file that the user chooses; nullopt where they choose none.
std::optional<std::string> askForFile(const css::uno::Reference<css::uno::XComponentContext>& context,
                                      const FileQuestion& question);

} // namespace gouji::interop
