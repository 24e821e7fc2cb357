// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace gouji::new_report {

// The URL of the extension's template that carries the edition's code in its name; nullopt where there is none.
std::optional<std::string> templateUrl(const css::uno::Reference<css::uno::XComponentContext>& context,
                                       std::string_view edition);

} // namespace gouji::new_report
