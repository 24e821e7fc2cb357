// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <initializer_list>
#include <utility>

namespace gouji::interop {

// How a document is to be opened or stored (com.sun.star.document.MediaDescriptor): names in ASCII, with values.
inline css::uno::Sequence<css::beans::PropertyValue>
mediaDescriptor(std::initializer_list<std::pair<const char*, css::uno::Any>> entries)
{
    css::uno::Sequence<css::beans::PropertyValue> descriptor(static_cast<sal_Int32>(entries.size()));
    css::beans::PropertyValue* next = descriptor.getArray();
    for (const auto& [name, value] : entries) {
        next->Name = rtl::OUString::createFromAscii(name);
        next->Value = value;
        ++next;
    }
    return descriptor;
}

} // namespace gouji::interop
