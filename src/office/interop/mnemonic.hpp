// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji::interop {

// A label for where no key underlined in it can be pressed: "校验(~V)" is "校验", "~Validate" is "Validate".
std::string withoutMnemonic(std::string label);

} // namespace gouji::interop
