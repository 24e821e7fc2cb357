// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

namespace gouji::fuzz {

// A file in memory, for libraries that read by a path. There is one at a time: it is written anew, since to make
// and drop one takes as long as many a try.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes)
    {
        const auto size = static_cast<ssize_t>(bytes.size());
        if (ftruncate(file(), size) != 0 || pwrite(file(), bytes.data(), bytes.size(), 0) != size)
            abort();
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() = default;

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(file()); }

private:
    static int file()
    {
        static const int made = memfd_create("fuzz", MFD_CLOEXEC);
        return made;
    }
};

} // namespace gouji::fuzz
