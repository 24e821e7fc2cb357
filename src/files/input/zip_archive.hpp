// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"
#include "files/limits.hpp"

#include <minizip/unzip.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace gouji::files {

// The parts of a zip package by their names. One part is read at a time.
class ZipArchive {
public:
    static model::Result<ZipArchive> open(const std::filesystem::path& path, const Limits& limits);

    bool has(const std::string& part) const { return m_parts.contains(part); }

    // Opens a part. It must be gone before the next one is opened, and does not outlive the archive.
    model::Result<std::unique_ptr<ByteSource>> part(const std::string& name);

private:
    struct Close {
        void operator()(void* file) const { unzClose(file); }
    };

    ZipArchive(void* file, const Limits& limits)
        : m_file(file),
          m_limits(limits),
          m_end(std::chrono::steady_clock::now() + limits.time)
    {}

    model::Result<void> listParts();

    std::unique_ptr<void, Close> m_file;
    Limits m_limits;
    std::chrono::steady_clock::time_point m_end; // for reading what it holds
    std::map<std::string, unz64_file_pos> m_parts;
    std::size_t m_unpackedBytes = 0; // of all parts so far
};

} // namespace gouji::files
