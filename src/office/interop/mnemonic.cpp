// SPDX-License-Identifier: MPL-2.0
#include "office/interop/mnemonic.hpp"

namespace gouji::interop {

std::string withoutMnemonic(std::string label)
{
    const std::size_t mark = label.find('~');
    if (mark == std::string::npos)
        return label;
    const bool isInBrackets =
        mark > 0 && label[mark - 1] == '(' && mark + 2 < label.size() && label[mark + 2] == ')';
    return isInBrackets ? label.erase(mark - 1, 4) : label.erase(mark, 1);
}

} // namespace gouji::interop
