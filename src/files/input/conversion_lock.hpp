// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <mutex>

namespace gouji::files {

// Held where iconv is opened or closed, and where a process is forked: iconv's own lock, held by another thread at
// that moment, would stay locked in the child for ever.
inline std::mutex& conversionLock()
{
    static std::mutex lock;
    return lock;
}

} // namespace gouji::files
