// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji::records {

// Of the text of a digest.
inline constexpr std::size_t digestLength = 64;

// SHA-256 (FIPS 180-4), taken in piece by piece.
class Digest {
public:
    Digest();
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    void add(std::string_view bytes);

    // Hexadecimal digits, in small letters. Nothing can be added afterwards.
    std::string finish();

private:
    struct Context;
    Context* m_context;
};

std::string digestOf(std::string_view bytes);

} // namespace gouji::records
