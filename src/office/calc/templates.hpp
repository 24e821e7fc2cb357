// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace gouji::calc {

// Where the extension keeps the workbook that reports of an edition are made from; nothing where it has none.
std::optional<std::string> templateUrl(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       std::string_view edition);

} // namespace gouji::calc
