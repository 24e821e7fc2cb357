// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"

#include <cstddef>
#include <span>

namespace gouji::files {

// Bytes to be read once, from first to last.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    // Puts the next bytes into the buffer and returns how many; 0 at the end, and from then on.
    virtual Result<std::size_t> read(std::span<char> buffer) = 0;
};

} // namespace gouji::files
