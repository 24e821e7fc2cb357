// SPDX-License-Identifier: MPL-2.0
#include "sandbox/descriptors.hpp"

#include <sys/syscall.h>
#include <unistd.h>

namespace gouji::sandbox {

void closeDescriptorsFrom(int first)
{
#ifdef SYS_close_range
    if (syscall(SYS_close_range, static_cast<unsigned>(first), ~0u, 0u) == 0)
        return;
#endif
    // A kernel without that call.
    constexpr int highest = 4096;
    for (int descriptor = first; descriptor < highest; ++descriptor)
        close(descriptor);
}

} // namespace gouji::sandbox
