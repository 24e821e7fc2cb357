// SPDX-License-Identifier: MPL-2.0
#include "files/input/plain_file.hpp"

#include <utility>

namespace gouji::files {

namespace fs = std::filesystem;

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
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream)
        return model::Problem{{}, {}, {"file.unreadable", {}}};
    return PlainFile(std::move(stream), size);
}

model::Result<std::size_t> PlainFile::read(std::span<char> buffer)
{
    m_stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (m_stream.bad())
        return model::Problem{{}, {}, {"file.unreadable", {}}};
    return static_cast<std::size_t>(m_stream.gcount());
}

void PlainFile::rewind()
{
    m_stream.clear();
    m_stream.seekg(0);
}

} // namespace gouji::files
