// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/byte_source.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>

namespace gouji::files {

// The bytes of a file on the disk, read through a window into which a small file goes as a whole: whoever jumps to
// and fro in it for a few bytes does not ask the system each time. Only regular files are opened: a pipe would
// keep the reader waiting.
class PlainFile : public ByteSource {
public:
    static Result<PlainFile> open(const std::filesystem::path& path);

    std::uintmax_t size() const { return m_size; }

    // From the position on, as many bytes as the window holds of them.
    Result<std::size_t> read(std::span<char> buffer) override;
    std::uintmax_t position() const { return m_position; }
    void seek(std::uintmax_t position) { m_position = position; }

private:
    PlainFile(std::ifstream stream, std::uintmax_t size);

    bool isInWindow() const;
    bool moveWindow();

    std::ifstream m_stream;
    std::uintmax_t m_size = 0;
    std::uintmax_t m_position = 0;
    std::unique_ptr<char[]> m_window;
    std::uintmax_t m_windowBegin = 0;
    std::size_t m_windowBytes = 0;
};

} // namespace gouji::files
