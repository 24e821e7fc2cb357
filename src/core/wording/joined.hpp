// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::wording {

inline std::string joined(const std::vector<std::string>& parts, const std::string& separator)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

} // namespace gouji::wording
