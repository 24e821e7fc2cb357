// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Exception.hpp>

#include <exception>
#include <string>
#include <string_view>
#include <utility>

namespace gouji::interop {

// Writes to the office's error output what went wrong where.
void logFailure(std::string_view where, std::string_view why);

// Type and message of the UNO exception being handled. To be called in its handler only.
std::string reasonOfCaught();

// The one place where exceptions stop, between us and the office: runs the action and gives its result. Whatever
// it throws is logged and handed as a text to `failed`, which tells the user and gives the result instead.
template <typename Action, typename Failed>
auto guarded(std::string_view where, Action&& action, Failed&& failed) -> decltype(action())
{
    std::string why;
    try {
        return std::forward<Action>(action)();
    } catch (const css::uno::Exception&) {
        why = reasonOfCaught();
    } catch (const std::exception& exception) {
        why = exception.what();
    }
    logFailure(where, why);
    return std::forward<Failed>(failed)(why);
}

} // namespace gouji::interop
