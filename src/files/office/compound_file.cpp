// SPDX-License-Identifier: MPL-2.0
#include "files/office/compound_file.hpp"

#include "core/text/ascii.hpp"
#include "files/office/little_endian.hpp"

#include <algorithm>
#include <utility>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view signature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::size_t headerBytes = 512;
constexpr std::size_t entryBytes = 128;
constexpr std::size_t smallSectorBytes = 64;
constexpr std::size_t numberBytes = 4;
// Streams of fewer bytes lie in small sectors.
constexpr std::uint64_t smallStream = 4096;
// Numbers from here on name no sector.
constexpr std::uint32_t firstSpecial = 0xFFFFFFFA;
constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
constexpr std::uint32_t noEntry = 0xFFFFFFFF;

enum Offset : std::size_t {
    majorVersion = 26,
    sectorShift = 30,
    chainSectorCount = 44,
    directoryStart = 48,
    smallChainsStart = 60,
    moreListsStart = 68,
    listInHeader = 76,
};
enum EntryOffset : std::size_t {
    entryNameBytes = 64,
    entryType = 66,
    entryLeft = 68,
    entryRight = 72,
    entryChild = 76,
    entryStart = 116,
    entrySize = 120,
};
constexpr char streamType = 2;

// Names are UTF-16; those we look for are ASCII.
std::string lowerCaseName(std::string_view entry)
{
    const std::size_t bytes =
        std::min<std::size_t>(numberAt<std::uint16_t>(entry, entryNameBytes), entryNameBytes);
    std::string name;
    for (std::size_t at = 0; at + 1 < bytes; at += 2) {
        const auto unit = numberAt<std::uint16_t>(entry, at);
        if (unit == 0)
            break;
        name += unit < 0x80 ? text::lowerCase(static_cast<char>(unit)) : '?';
    }
    return name;
}

} // namespace

bool CompoundFile::isOne(std::string_view beginning) { return beginning.starts_with(signature); }

std::optional<CompoundFile> CompoundFile::open(std::string_view bytes)
{
    CompoundFile file(bytes);
    if (!file.readHeader() || !file.readChains() || !file.readDirectory() || !file.readSmallChains()
        || !file.areStreamsInFile())
        return std::nullopt;
    file.findTopStreams();
    return file;
}

bool CompoundFile::readHeader()
{
    if (!isOne(m_bytes) || m_bytes.size() < headerBytes)
        return false;
    const auto shift = numberAt<std::uint16_t>(m_bytes, sectorShift);
    if (shift != 9 && shift != 12)
        return false;
    m_chains.sectorBytes = std::size_t{1} << shift;
    m_smallChains.sectorBytes = smallSectorBytes;
    return true;
}

// The last sector of a file need not be filled up.
std::string_view CompoundFile::sector(std::uint32_t number) const
{
    const std::uint64_t offset = (std::uint64_t{number} + 1) * m_chains.sectorBytes;
    return number >= firstSpecial || offset >= m_bytes.size()
               ? std::string_view()
               : m_bytes.substr(static_cast<std::size_t>(offset), m_chains.sectorBytes);
}

bool CompoundFile::addNumbersIn(std::uint32_t number, Sectors& numbers, std::size_t count) const
{
    const std::string_view bytes = sector(number);
    for (std::size_t index = 0; index < count; ++index)
        numbers.push_back((index + 1) * numberBytes <= bytes.size()
                              ? numberAt<std::uint32_t>(bytes, index * numberBytes)
                              : noEntry);
    return !bytes.empty();
}

// The list of the sectors that hold the chains begins in the header and may go on in sectors of its own.
bool CompoundFile::readChains()
{
    const std::size_t numbersInSector = m_chains.sectorBytes / numberBytes;
    const std::size_t most = m_bytes.size() / m_chains.sectorBytes / numbersInSector + 1;
    const std::size_t count = numberAt<std::uint32_t>(m_bytes, chainSectorCount);
    if (count == 0 || count > most)
        return false;
    Sectors list;
    for (std::size_t at = listInHeader; at < headerBytes; at += numberBytes)
        list.push_back(numberAt<std::uint32_t>(m_bytes, at));
    std::uint32_t more = numberAt<std::uint32_t>(m_bytes, moreListsStart);
    while (list.size() < count && addNumbersIn(more, list, numbersInSector)) {
        more = list.back();
        list.pop_back();
    }
    if (list.size() < count)
        return false;
    list.resize(count);
    return std::ranges::all_of(
        list, [&](std::uint32_t each) { return addNumbersIn(each, m_chains.next, numbersInSector); });
}

// As far as so many bytes need, or to its end; nothing where it is shorter or turns back.
std::optional<CompoundFile::Sectors> CompoundFile::chainFrom(std::uint32_t start, const Chains& chains,
                                                             std::optional<std::uint64_t> bytes) const
{
    Sectors sectors;
    const std::uint64_t wanted =
        bytes ? (*bytes + chains.sectorBytes - 1) / chains.sectorBytes : chains.next.size() + 1;
    for (std::uint32_t at = start; sectors.size() < wanted; at = chains.next[at]) {
        if (!bytes && at == endOfChain)
            return sectors;
        if (at >= chains.next.size() || sectors.size() == chains.next.size())
            return std::nullopt;
        sectors.push_back(at);
    }
    return bytes ? std::optional(std::move(sectors)) : std::nullopt;
}

std::optional<std::string> CompoundFile::bytesOfChain(std::uint32_t start,
                                                      std::optional<std::uint64_t> bytes) const
{
    const auto sectors = chainFrom(start, m_chains, bytes);
    if (!sectors)
        return std::nullopt;
    std::string content;
    for (const std::uint32_t each : *sectors)
        content += sector(each);
    if (content.size() < bytes.value_or(sectors->size() * m_chains.sectorBytes))
        return std::nullopt;
    content.resize(static_cast<std::size_t>(bytes.value_or(content.size())));
    return content;
}

bool CompoundFile::readDirectory()
{
    const auto directory = bytesOfChain(numberAt<std::uint32_t>(m_bytes, directoryStart), std::nullopt);
    if (!directory || directory->empty())
        return false;
    // Files with small sectors may have anything in the upper half.
    const bool isSizeShort = numberAt<std::uint16_t>(m_bytes, majorVersion) < 4;
    for (std::size_t at = 0; at + entryBytes <= directory->size(); at += entryBytes) {
        const std::string_view bytes = std::string_view(*directory).substr(at, entryBytes);
        const auto size = numberAt<std::uint64_t>(bytes, entrySize);
        m_entries.push_back({lowerCaseName(bytes), bytes[entryType] == streamType,
                             numberAt<std::uint32_t>(bytes, entryLeft), numberAt<std::uint32_t>(bytes, entryRight),
                             numberAt<std::uint32_t>(bytes, entryChild),
                             numberAt<std::uint32_t>(bytes, entryStart), isSizeShort ? size & 0xFFFFFFFF : size});
    }
    return true;
}

// The first entry is that of the whole; its bytes are the small sectors.
bool CompoundFile::readSmallChains()
{
    const std::uint32_t start = numberAt<std::uint32_t>(m_bytes, smallChainsStart);
    const Entry& root = m_entries.front();
    if (start >= firstSpecial || root.bytes == 0)
        return true;
    const auto chains = chainFrom(start, m_chains, std::nullopt);
    auto sectors = bytesOfChain(root.start, root.bytes);
    if (!chains || !sectors)
        return false;
    for (const std::uint32_t each : *chains)
        addNumbersIn(each, m_smallChains.next, m_chains.sectorBytes / numberBytes);
    m_smallSectors = std::move(*sectors);
    return true;
}

// A file that was cut off lacks the end of some stream, ours or another. No sector belongs to two of them, so that
// more steps than there are sectors lead nowhere.
bool CompoundFile::areStreamsInFile() const
{
    std::size_t stepsLeft = m_chains.next.size();
    for (const Entry& entry : m_entries) {
        if (!entry.isStream || entry.bytes < smallStream)
            continue;
        std::uint64_t bytesLeft = entry.bytes;
        for (std::uint32_t at = entry.start; bytesLeft > 0 && at < firstSpecial; at = m_chains.next[at]) {
            const std::uint64_t here = std::min<std::uint64_t>(bytesLeft, m_chains.sectorBytes);
            if (at >= m_chains.next.size() || sector(at).size() < here || stepsLeft-- == 0)
                return false;
            bytesLeft -= here;
        }
    }
    return true;
}

// Entries of one folder make a tree.
void CompoundFile::findTopStreams()
{
    std::vector<bool> isSeen(m_entries.size());
    std::vector<std::uint32_t> open{m_entries.front().child};
    while (!open.empty()) {
        const std::uint32_t at = open.back();
        open.pop_back();
        if (at >= m_entries.size() || isSeen[at])
            continue;
        isSeen[at] = true;
        if (m_entries[at].isStream)
            m_top.push_back(at);
        open.push_back(m_entries[at].left);
        open.push_back(m_entries[at].right);
    }
}

const CompoundFile::Entry* CompoundFile::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_top, name, [&](std::size_t at) { return m_entries[at].name; });
    return found == m_top.end() ? nullptr : &m_entries[*found];
}

std::optional<std::string> CompoundFile::stream(std::string_view name) const
{
    const Entry* entry = find(name);
    return entry ? bytesOf(*entry) : std::nullopt;
}

std::optional<std::string> CompoundFile::bytesOf(const Entry& entry) const
{
    if (entry.bytes > m_bytes.size())
        return std::nullopt;
    if (entry.bytes >= smallStream)
        return bytesOfChain(entry.start, entry.bytes);
    const auto sectors = chainFrom(entry.start, m_smallChains, entry.bytes);
    if (!sectors)
        return std::nullopt;
    std::string content;
    for (const std::uint32_t each : *sectors) {
        const std::size_t offset = std::size_t{each} * smallSectorBytes;
        content +=
            std::string_view(m_smallSectors).substr(std::min(offset, m_smallSectors.size()), smallSectorBytes);
    }
    if (content.size() < entry.bytes)
        return std::nullopt;
    content.resize(static_cast<std::size_t>(entry.bytes));
    return content;
}

} // namespace gouji::files
