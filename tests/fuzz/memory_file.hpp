// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <sys/mman.h>
#include <unistd.h>

namespace gouji::fuzz {

// A file in memory, for libraries that read by a path.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : m_file(memfd_create("fuzz", MFD_CLOEXEC))
    {
        if (write(m_file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            abort();
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(m_file); }

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

} // namespace gouji::fuzz
