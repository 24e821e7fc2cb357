// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <rtl/ustring.hxx>

namespace gouji::office {

// The component of the library that the office loads.
inline const rtl::OUString windowListName("org.gouji.test.WindowList");

} // namespace gouji::office
