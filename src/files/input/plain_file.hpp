// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"

#include <filesystem>
#include <fstream>

namespace gouji::files {

// The bytes of a file on the disk. Only regular files are opened: a pipe would keep the reader waiting.
class PlainFile : public ByteSource {
public:
    static model::Result<PlainFile> open(const std::filesystem::path& path);

    std::uintmax_t size() const { return m_size; }

    model::Result<std::size_t> read(std::span<char> buffer) override;
    void rewind();

private:
    PlainFile(std::ifstream stream, std::uintmax_t size) : m_stream(std::move(stream)), m_size(size) {}

    std::ifstream m_stream;
    std::uintmax_t m_size = 0;
};

} // namespace gouji::files
