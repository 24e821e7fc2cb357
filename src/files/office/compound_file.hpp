// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The container of binary office files (OLE2): streams in folders, each a chain of sectors. Only what the file's
// own lists bear out is taken: no chain leads out of the file, into a circle, or through sectors without number.
class CompoundFile {
public:
    static bool isOne(std::string_view beginning);

    // Nothing where the file is cut off, or its header, lists or directory make no sense. The bytes outlive it.
    static std::optional<CompoundFile> open(std::string_view bytes);

    // Of the streams that lie in no folder, by name in any letter case.
    bool has(std::string_view name) const { return find(name) != nullptr; }
    // All of its bytes, or nothing where it is not there or not whole.
    std::optional<std::string> stream(std::string_view name) const;

private:
    using Sectors = std::vector<std::uint32_t>;
    // Where each sector goes on, by its number.
    struct Chains {
        Sectors next;
        std::size_t sectorBytes = 0;
    };
    struct Entry {
        std::string name; // in lower case; of names in ASCII, which those are that we look for
        bool isStream = false;
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        std::uint32_t child = 0;
        std::uint32_t start = 0;
        std::uint64_t bytes = 0;
    };

    explicit CompoundFile(std::string_view bytes) : m_bytes(bytes) {}

    bool readHeader();
    bool readChains();
    bool readDirectory();
    bool readSmallChains();
    bool areStreamsInFile() const;
    void findTopStreams();

    std::string_view sector(std::uint32_t number) const;
    bool addNumbersIn(std::uint32_t number, Sectors& numbers, std::size_t count) const;
    std::optional<Sectors> chainFrom(std::uint32_t start, const Chains& chains,
                                     std::optional<std::uint64_t> bytes) const;
    std::optional<std::string> bytesOf(const Entry& entry) const;
    std::optional<std::string> bytesOfChain(std::uint32_t start, std::optional<std::uint64_t> bytes) const;
    const Entry* find(std::string_view name) const;

    std::string_view m_bytes;
    Chains m_chains;
    Chains m_smallChains;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_top; // entries that lie in no folder
    std::string m_smallSectors;     // the bytes of all small streams
};

} // namespace gouji::files
