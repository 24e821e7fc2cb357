// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "unit/files/documents.hpp"

#include <boost/crc.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji::fuzz {

// A zip with its parts as they are: to deflate them would take most of the time of a try.
inline std::string storedPackage(const test::Parts& parts)
{
    std::string bytes;
    std::string directory;
    const auto put = [](std::string& to, std::initializer_list<std::pair<std::uint32_t, int>> numbers) {
        for (auto [number, size] : numbers) {
            for (; size > 0; --size, number >>= 8)
                to += static_cast<char>(number & 0xFF);
        }
    };
    for (const test::Part& part : parts) {
        boost::crc_32_type crc;
        crc.process_bytes(part.text.data(), part.text.size());
        const auto size = static_cast<std::uint32_t>(part.text.size());
        const auto nameSize = static_cast<std::uint32_t>(part.name.size());
        const auto offset = static_cast<std::uint32_t>(bytes.size());
        constexpr std::uint32_t someDay = 0x21;
        put(bytes, {{0x04034B50, 4}, {20, 2}, {0, 2}, {0, 2}, {0, 2}, {someDay, 2}});
        put(bytes, {{crc.checksum(), 4}, {size, 4}, {size, 4}, {nameSize, 2}, {0, 2}});
        bytes += part.name + part.text;
        put(directory, {{0x02014B50, 4}, {20, 2}, {20, 2}, {0, 2}, {0, 2}, {0, 2}, {someDay, 2}});
        put(directory, {{crc.checksum(), 4}, {size, 4}, {size, 4}, {nameSize, 2}});
        put(directory, {{0, 2}, {0, 2}, {0, 2}, {0, 2}, {0, 4}, {offset, 4}});
        directory += part.name;
    }
    const auto count = static_cast<std::uint32_t>(parts.size());
    const auto begin = static_cast<std::uint32_t>(bytes.size());
    const auto length = static_cast<std::uint32_t>(directory.size());
    bytes += directory;
    put(bytes, {{0x06054B50, 4}, {0, 2}, {0, 2}, {count, 2}, {count, 2}, {length, 4}, {begin, 4}, {0, 2}});
    return bytes;
}

} // namespace gouji::fuzz
