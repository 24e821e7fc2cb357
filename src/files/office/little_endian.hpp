// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji::files {

// The number that stands there, lowest byte first; 0 where the bytes end before.
template <typename Number>
Number numberAt(std::string_view bytes, std::size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(Number))
        return 0;
    std::uint64_t number = 0;
    for (std::size_t index = sizeof(Number); index-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[offset + index]);
    return static_cast<Number>(number);
}

} // namespace gouji::files
