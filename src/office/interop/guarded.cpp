// SPDX-License-Identifier: MPL-2.0
#include "office/interop/guarded.hpp"

#include "office/interop/text.hpp"

#include <cppuhelper/exc_hlp.hxx>

#include <iostream>

namespace gouji::interop {

void logFailure(std::string_view where, std::string_view why)
{
    std::cerr << "gouji: " << where << ": " << why << '\n';
}

std::string reasonOfCaught()
{
    const css::uno::Any caught = cppu::getCaughtException();
    css::uno::Exception exception;
    caught >>= exception;
    return toUtf8(caught.getValueTypeName()) + ": " + toUtf8(exception.Message);
}

} // namespace gouji::interop
