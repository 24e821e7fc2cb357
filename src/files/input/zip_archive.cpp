// SPDX-License-Identifier: MPL-2.0
#include "files/input/zip_archive.hpp"

#include "files/excerpt.hpp"

#include <utility>

namespace gouji::files {
namespace {

constexpr uLong encryptedFlag = 1;

model::Problem problemIn(const std::string& part, std::string key)
{
    return {{}, excerptOf(part), {std::move(key), {}}};
}

// The part that is open in the archive.
class ZipPart : public ByteSource {
public:
    // What the archive says about sizes is not trusted: the bytes are counted as they come.
    ZipPart(unzFile file, std::string name, const Limits& limits, std::chrono::steady_clock::time_point end,
            std::size_t& unpackedBytes)
        : m_file(file),
          m_name(std::move(name)),
          m_limits(limits),
          m_end(end),
          m_allUnpacked(unpackedBytes)
    {}
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;
    ~ZipPart() override
    {
        if (m_open)
            unzCloseCurrentFile(m_file);
    }

    model::Result<std::size_t> read(std::span<char> buffer) override
    {
        const int got = unzReadCurrentFile(m_file, buffer.data(), static_cast<unsigned>(buffer.size()));
        if (got < 0 || (got == 0 && !closesWell()))
            return problemIn(m_name, "file.broken-package");
        const auto bytes = static_cast<std::size_t>(got);
        m_unpacked += bytes;
        m_allUnpacked += bytes;
        if (m_unpacked > m_limits.partBytes || m_allUnpacked > m_limits.totalBytes)
            return problemIn(m_name, "file.too-large");
        if (std::chrono::steady_clock::now() > m_end)
            return problemIn(m_name, "file.takes-too-long");
        return bytes;
    }

private:
    // Closing compares the checksum.
    bool closesWell() { return std::exchange(m_open, false) && unzCloseCurrentFile(m_file) == UNZ_OK; }

    unzFile m_file;
    std::string m_name;
    const Limits& m_limits;
    std::chrono::steady_clock::time_point m_end;
    bool m_open = true;
    std::size_t m_unpacked = 0;
    std::size_t& m_allUnpacked;
};

} // namespace

model::Result<ZipArchive> ZipArchive::open(const std::filesystem::path& path, const Limits& limits)
{
    unzFile file = unzOpen64(path.c_str());
    if (!file)
        return problemIn({}, "file.broken-package");
    ZipArchive archive(file, limits);
    if (const auto listed = archive.listParts(); !listed)
        return listed.error();
    return archive;
}

model::Result<void> ZipArchive::listParts()
{
    std::string name;
    std::size_t count = 0;
    int status = unzGoToFirstFile(m_file.get());
    for (; status == UNZ_OK; status = unzGoToNextFile(m_file.get())) {
        if (++count > m_limits.parts)
            return problemIn({}, "file.too-large");
        unz_file_info64 info{};
        unz64_file_pos position{};
        name.assign(1024, '\0');
        if (unzGetCurrentFileInfo64(m_file.get(), &info, name.data(), name.size(), nullptr, 0, nullptr, 0)
                != UNZ_OK
            || unzGetFilePos64(m_file.get(), &position) != UNZ_OK)
            return problemIn({}, "file.broken-package");
        // No part that is read has a name anywhere near that long.
        if (info.size_filename < name.size())
            m_parts.try_emplace(name.substr(0, info.size_filename), position);
    }
    if (status != UNZ_END_OF_LIST_OF_FILE)
        return problemIn({}, "file.broken-package");
    return {};
}

model::Result<std::unique_ptr<ByteSource>> ZipArchive::part(const std::string& name)
{
    const auto found = m_parts.find(name);
    if (found == m_parts.end())
        return problemIn(name, "file.missing-part");
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_file.get(), &found->second) != UNZ_OK
        || unzGetCurrentFileInfo64(m_file.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return problemIn(name, "file.broken-package");
    if (info.flag & encryptedFlag)
        return problemIn({}, "file.encrypted");
    if (info.uncompressed_size > m_limits.partBytes)
        return problemIn(name, "file.too-large");
    if (unzOpenCurrentFile(m_file.get()) != UNZ_OK)
        return problemIn(name, "file.broken-package");
    return std::unique_ptr<ByteSource>(
        std::make_unique<ZipPart>(m_file.get(), name, m_limits, m_end, m_unpackedBytes));
}

} // namespace gouji::files
