// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace gouji::interop {

std::string toUtf8(const rtl::OUString& text);
rtl::OUString toUno(std::string_view utf8);

} // namespace gouji::interop
