// SPDX-License-Identifier: MPL-2.0
#include "files/input/plain_file.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestWindow = 64 << 10;

} // namespace

PlainFile::PlainFile(File file, std::uintmax_t size)
    : m_file(std::move(file)),
      m_size(size),
      m_window(std::make_unique_for_overwrite<char[]>(longestWindow))
{
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0);
}

model::Result<PlainFile> PlainFile::open(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return model::Problem{{}, {}, {"file.not-found", {}}};
    if (status.type() == fs::file_type::directory)
        return model::Problem{{}, {}, {"file.directory", {}}};
    if (fs::exists(status) && !fs::is_regular_file(status))
        return model::Problem{{}, {}, {"file.not-a-regular-file", {}}};

    const std::uintmax_t size = fs::file_size(path, error);
    File file(std::fopen(path.c_str(), "rb"));
    if (error || !file)
        return model::Problem{{}, {}, {"file.unreadable", {}}};
    return PlainFile(std::move(file), size);
}

model::Result<std::size_t> PlainFile::read(std::span<char> buffer)
{
    if (m_position >= m_size)
        return std::size_t(0);
    if (!isInWindow() && !moveWindow())
        return model::Problem{{}, {}, {"file.unreadable", {}}};
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
    m_windowBegin = m_position / longestWindow * longestWindow;
    m_windowBytes = 0;
    if (std::fseek(m_file.get(), static_cast<long>(m_windowBegin), SEEK_SET) != 0)
        return false;
    m_windowBytes = std::fread(m_window.get(), 1, longestWindow, m_file.get());
    return std::ferror(m_file.get()) == 0;
}

} // namespace gouji::files
