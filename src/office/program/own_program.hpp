// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gouji::program {

// The path of a file's URL; nullopt where it lies on another computer.
std::optional<std::filesystem::path> pathOf(const std::string& url);

// The words by which the program gouji that the extension carries is started, without arguments; empty where it is
// not there.
std::vector<std::string> ownProgram(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace gouji::program
