// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"

#include <algorithm>
#include <string_view>

namespace gouji::files {

// Bytes that are in memory already, and stay there as long as they are read.
class HeldBytes : public ByteSource {
public:
    explicit HeldBytes(std::string_view bytes) : m_left(bytes) {}

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t count = std::min(buffer.size(), m_left.size());
        std::copy_n(m_left.data(), count, buffer.data());
        m_left.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_left;
};

} // namespace gouji::files
