// SPDX-License-Identifier: MPL-2.0
#include "files/input/zip_archive.hpp"

#include "files/excerpt.hpp"
#include "files/input/part_name.hpp"
#include "files/input/zip_input.hpp"

#include <string_view>
#include <utility>

namespace gouji::files {
namespace {

constexpr uLong encryptedFlag = 1;

// Packages list folders, too, some of them twice; they hold nothing themselves.
bool isFolder(std::string_view name) { return name.ends_with('/') || name.ends_with('\\'); }

Problem problemIn(const std::string& part, std::string key) { return {{}, excerptOf(part), {std::move(key), {}}}; }

// The part that is open in the archive.
class ZipPart : public ByteSource {
public:
    // What the archive says about sizes is not trusted: the bytes are counted as they come.
    ZipPart(unzFile file, std::string name, const Limits& limits, TimeLimit time, std::size_t& unpackedBytes)
        : m_file(file),
          m_name(std::move(name)),
          m_limits(limits),
          m_time(time),
          m_allUnpacked(unpackedBytes)
    {}
    ZipPart(const ZipPart&) = delete;
    ZipPart& operator=(const ZipPart&) = delete;
    ~ZipPart() override
    {
        if (m_open)
            unzCloseCurrentFile(m_file);
    }

    Result<std::size_t> read(std::span<char> buffer) override
    {
        if (!m_open)
            return std::size_t(0);
        const int got = unzReadCurrentFile(m_file, buffer.data(), static_cast<unsigned>(buffer.size()));
        if (got < 0 || (got == 0 && !closesWell()))
            return problemIn(m_name, "file.broken-package");
        const auto bytes = static_cast<std::size_t>(got);
        m_unpacked += bytes;
        m_allUnpacked += bytes;
        if (m_unpacked > m_limits.partBytes || m_allUnpacked > m_limits.totalBytes)
            return problemIn(m_name, "file.too-large");
        if (m_time.isOver())
            return problemIn(m_name, "file.takes-too-long");
        return bytes;
    }

private:
    // Closing compares the checksum.
    bool closesWell() { return std::exchange(m_open, false) && unzCloseCurrentFile(m_file) == UNZ_OK; }

    unzFile m_file;
    std::string m_name;
    const Limits& m_limits;
    TimeLimit m_time;
    bool m_open = true;
    std::size_t m_unpacked = 0;
    std::size_t& m_allUnpacked;
};

} // namespace

Result<ZipArchive> ZipArchive::open(PlainFile& file, const Limits& limits)
{
    zlib_filefunc64_def input = zipInput(file);
    unzFile opened = unzOpen2_64(nullptr, &input);
    if (!opened)
        return problemIn({}, "file.broken-package");
    ZipArchive archive(opened, limits);
    if (const auto listed = archive.listParts(); !listed)
        return listed.error();
    return archive;
}

Result<void> ZipArchive::listParts()
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
        if (info.size_filename >= name.size())
            continue;
        name.resize(info.size_filename);
        const ListedPart part{position, info.uncompressed_size, (info.flag & encryptedFlag) != 0};
        if (!isFolder(name) && !m_parts.try_emplace(partKey(name), part).second)
            return problemIn(name, "file.part-twice");
    }
    if (status != UNZ_END_OF_LIST_OF_FILE)
        return problemIn({}, "file.broken-package");
    return {};
}

bool ZipArchive::has(std::string_view part) const { return m_parts.contains(partKey(part)); }

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const std::string& name)
{
    const auto found = m_parts.find(partKey(name));
    if (found == m_parts.end())
        return problemIn(name, "file.missing-part");
    const ListedPart& listed = found->second;
    if (listed.isEncrypted)
        return problemIn({}, "file.encrypted");
    if (listed.bytes > m_limits.partBytes)
        return problemIn(name, "file.too-large");
    if (unzGoToFilePos64(m_file.get(), &listed.position) != UNZ_OK || unzOpenCurrentFile(m_file.get()) != UNZ_OK)
        return problemIn(name, "file.broken-package");
    return std::unique_ptr<ByteSource>(
        std::make_unique<ZipPart>(m_file.get(), name, m_limits, m_time, m_unpackedBytes));
}

} // namespace gouji::files
