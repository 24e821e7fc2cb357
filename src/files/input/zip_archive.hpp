// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/plain_file.hpp"
#include "files/input/time_limit.hpp"
#include "files/limits.hpp"

#include <minizip/unzip.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace gouji::files {

// The parts of a zip package by their names, however those are written (see partKey). A package with two parts of
// one name is refused: programs differ in which of them they take. One part is read at a time.
class ZipArchive {
public:
    // The file stays where it is, and is read by nobody else, as long as the archive is.
    static Result<ZipArchive> open(PlainFile& file, const Limits& limits);

    bool has(std::string_view part) const;

    // Opens a part. It must be gone before the next one is opened, and does not outlive the archive.
    Result<std::unique_ptr<ByteSource>> part(const std::string& name);

private:
    struct Close {
        void operator()(void* file) const { unzClose(file); }
    };
    // What the archive's list says of a part.
    struct ListedPart {
        unz64_file_pos position;
        std::uint64_t bytes = 0; // unpacked
        bool isEncrypted = false;
    };

    ZipArchive(void* file, const Limits& limits) : m_file(file), m_limits(limits), m_time(limits) {}

    Result<void> listParts();

    std::unique_ptr<void, Close> m_file;
    Limits m_limits;
    TimeLimit m_time;                          // for reading what it holds
    std::map<std::string, ListedPart> m_parts; // by the keys of their names
    std::size_t m_unpackedBytes = 0;           // of all parts so far
};

} // namespace gouji::files
