// SPDX-License-Identifier: MPL-2.0
#include "files/input/plain_file.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;

// No longer than the file.
std::size_t windowOf(std::uintmax_t size)
{
    constexpr std::uintmax_t longest = 64 << 10;
    return static_cast<std::size_t>(std::clamp<std::uintmax_t>(size, 1, longest));
}

} // namespace

PlainFile::PlainFile(std::ifstream stream, std::uintmax_t size)
    : m_stream(std::move(stream)),
      m_size(size),
      m_window(std::make_unique_for_overwrite<char[]>(windowOf(size)))
{}

Result<PlainFile> PlainFile::open(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Problem{{}, {}, {"file.not-found", {}}};
    if (status.type() == fs::file_type::directory)
        return Problem{{}, {}, {"file.directory", {}}};
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Problem{{}, {}, {"file.not-a-regular-file", {}}};

    const std::uintmax_t size = fs::file_size(path, error);
    std::ifstream stream;
    stream.rdbuf()->pubsetbuf(nullptr, 0); // the window is one already
    stream.open(path, std::ios::binary);
    if (error || !stream)
        return Problem{{}, {}, {"file.unreadable", {}}};
    return PlainFile(std::move(stream), size);
}

Result<std::size_t> PlainFile::read(std::span<char> buffer)
{
    if (m_position >= m_size)
        return std::size_t(0);
    if (!isInWindow() && !moveWindow())
        return Problem{{}, {}, {"file.unreadable", {}}};
    if (!isInWindow())
        return std::size_t(0); // the file has become shorter
    const auto offset = static_cast<std::size_t>(m_position - m_windowBegin);
    const std::size_t bytes = std::min(buffer.size(), m_windowBytes - offset);
    std::copy_n(m_window.get() + offset, bytes, buffer.data());
    m_position += bytes;
    return bytes;
}

bool PlainFile::isInWindow() const
{
    return m_position >= m_windowBegin && m_position - m_windowBegin < m_windowBytes;
}

bool PlainFile::moveWindow()
{
    const std::size_t longest = windowOf(m_size);
    m_windowBegin = m_position / longest * longest;
    m_windowBytes = 0;
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(m_windowBegin));
    m_stream.read(m_window.get(), static_cast<std::streamsize>(longest));
    m_windowBytes = static_cast<std::size_t>(m_stream.gcount());
    return !m_stream.bad();
}

} // namespace gouji::files
