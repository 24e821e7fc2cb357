// SPDX-License-Identifier: MPL-2.0
#include "office/interop/text.hpp"

#include <rtl/string.hxx>

namespace gouji::interop {

std::string toUtf8(const rtl::OUString& text)
{
    const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(utf8.getStr(), static_cast<std::size_t>(utf8.getLength()));
}

rtl::OUString toUno(std::string_view utf8)
{
    return rtl::OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

} // namespace gouji::interop
