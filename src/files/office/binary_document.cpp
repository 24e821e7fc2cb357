// SPDX-License-Identifier: MPL-2.0
#include "files/office/binary_document.hpp"

#include "files/office/little_endian.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <optional>

namespace gouji::files {
namespace {

constexpr std::size_t recordHead = 4; // type and length

enum Record : std::uint16_t {
    endOfPart = 0x000A,
    password = 0x002F,
    listedSheet = 0x0085,
};
// The first record of a part, of Excel 2, 3, 4, and 5 to 2003.
constexpr std::array<std::uint16_t, 4> partBegins = {0x0009, 0x0209, 0x0409, 0x0809};

bool isPartBegin(std::uint16_t type) { return std::ranges::find(partBegins, type) != partBegins.end(); }

// First numbers of the main stream: Word 97 to 2003, Word 6 and 95, and those for East Asia.
constexpr std::uint16_t word97 = 0xA5EC;
constexpr std::array<std::uint16_t, 6> wordMagics = {word97, 0xA5DC, 0xA5DB, 0xA697, 0xA698, 0xA699};
constexpr std::size_t wordFlags = 10;
constexpr std::uint16_t wordIsEncrypted = 0x0100;
constexpr std::uint16_t wordUsesTable1 = 0x0200;

// How many bytes a backslash and what belongs to it take: "\\bin12 " is followed by twelve bytes of anything.
std::size_t controlBytes(std::string_view text)
{
    constexpr std::string_view word = "\\bin";
    if (!text.starts_with(word))
        return 2;
    std::size_t bytes = 0;
    const char* end = std::from_chars(text.data() + word.size(), text.data() + text.size(), bytes).ptr;
    const auto taken = static_cast<std::size_t>(end - text.data());
    const std::size_t gap = text.substr(taken).starts_with(' ') ? 1 : 0;
    return taken + gap + std::min(bytes, text.size());
}

// In Chinese encodings the second byte of a character may look like a brace, where a program wrote such characters
// as they are.
enum class Bytes { Single, Pairs };

bool areGroupsClosed(std::string_view text, Bytes bytes)
{
    std::size_t depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (bytes == Bytes::Pairs && static_cast<unsigned char>(text[at]) > 0x80) {
            ++at;
        } else if (text[at] == '\\') {
            at += controlBytes(text.substr(at)) - 1;
        } else if (text[at] == '{') {
            ++depth;
        } else if (text[at] == '}') {
            if (depth <= 1)
                return depth == 1; // what follows does not count
            --depth;
        }
    }
    return false;
}

} // namespace

bool beginsAsXlsRecords(std::string_view bytes)
{
    const auto type = numberAt<std::uint16_t>(bytes, 0);
    const auto length = numberAt<std::uint16_t>(bytes, 2);
    return isPartBegin(type) && length >= 4 && length <= 16;
}

BinaryDocument inspectXlsRecords(std::string_view records)
{
    if (!beginsAsXlsRecords(records))
        return BinaryDocument::Damaged;
    std::size_t depth = 0;
    std::size_t parts = 0;
    std::size_t sheets = 0;
    bool hasPassword = false;
    for (std::size_t at = 0; records.size() - at >= recordHead;) {
        const auto type = numberAt<std::uint16_t>(records, at);
        const std::size_t length = numberAt<std::uint16_t>(records, at + 2);
        if (length > records.size() - at - recordHead)
            break;
        if (isPartBegin(type) && ++depth == 1)
            ++parts;
        else if (type == endOfPart && depth > 0)
            --depth;
        else if (parts == 1 && type == listedSheet)
            ++sheets;
        hasPassword = hasPassword || (parts == 1 && type == password);
        at += recordHead + length;
    }
    // The first part is that of the whole workbook, where there is more than one sheet can hold.
    const std::size_t wanted = sheets == 0 ? 1 : sheets + 1;
    if (depth > 0 || parts < wanted)
        return BinaryDocument::Damaged;
    return hasPassword ? BinaryDocument::Encrypted : BinaryDocument::Whole;
}

BinaryDocument inspectDoc(const CompoundFile& file)
{
    const auto main = file.stream("worddocument");
    if (!main || std::ranges::find(wordMagics, numberAt<std::uint16_t>(*main, 0)) == wordMagics.end())
        return BinaryDocument::Damaged;
    const auto flags = numberAt<std::uint16_t>(*main, wordFlags);
    if (flags & wordIsEncrypted)
        return BinaryDocument::Encrypted;
    if (numberAt<std::uint16_t>(*main, 0) != word97)
        return BinaryDocument::Whole;
    const auto table = file.stream(flags & wordUsesTable1 ? "1table" : "0table");
    return table && !table->empty() ? BinaryDocument::Whole : BinaryDocument::Damaged;
}

BinaryDocument inspectRtf(std::string_view text)
{
    return areGroupsClosed(text, Bytes::Single) || areGroupsClosed(text, Bytes::Pairs) ? BinaryDocument::Whole
                                                                                       : BinaryDocument::Damaged;
}

} // namespace gouji::files
