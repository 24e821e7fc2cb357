// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji::fuzz {

// One reader, or the locator, tried with any bytes.
void run(std::string_view input);

// What a report needs is far less; small limits let the fuzzer reach them.
inline files::Limits smallLimits()
{
    files::Limits limits;
    limits.partBytes = 1u << 20;
    limits.totalBytes = 4u << 20;
    limits.cells = 200'000;
    limits.merges = 1'000;
    limits.mergedRows = 100'000;
    limits.textBytes = 4u << 20;
    limits.time = std::chrono::seconds(10);
    return limits;
}

// Bytes in memory.
class MemorySource : public files::ByteSource {
public:
    explicit MemorySource(std::string_view bytes) : m_bytes(bytes) {}

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t count = std::min(buffer.size(), m_bytes.size());
        std::ranges::copy(m_bytes.substr(0, count), buffer.begin());
        m_bytes.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_bytes;
};

} // namespace gouji::fuzz
