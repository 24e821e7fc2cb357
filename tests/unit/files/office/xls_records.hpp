// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "unit/files/documents.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace gouji::test {

inline std::string littleEndian(std::uint64_t value, int bytes)
{
    std::string text;
    for (; bytes > 0; --bytes, value >>= 8)
        text += static_cast<char>(value & 0xFF);
    return text;
}
inline std::string littleEndian(double value) { return littleEndian(std::bit_cast<std::uint64_t>(value), 8); }

// The records of an .xls, as old programs wrote them and without what they could leave out.
inline std::string xlsRecord(unsigned type, const std::string& content)
{
    return littleEndian(type, 2) + littleEndian(content.size(), 2) + content;
}
inline std::string xlsPlace(unsigned row, unsigned column, unsigned format = 0)
{
    return littleEndian(row, 2) + littleEndian(column, 2) + littleEndian(format, 2);
}
inline std::string xlsNumber(unsigned row, unsigned column, double value, unsigned format = 0)
{
    return xlsRecord(0x0203, xlsPlace(row, column, format) + littleEndian(value));
}

enum class Excel : unsigned { V5 = 0x0500, V97 = 0x0600 };

// A workbook of one sheet: what stands before the list of sheets, and the cells, behind the record that would say
// where they lie: nowhere.
inline std::string xlsWorkbook(Excel version, const std::string& globals, const std::string& cells)
{
    const auto begin = [&](unsigned part) {
        const std::string head = littleEndian(static_cast<unsigned>(version), 2) + littleEndian(part, 2);
        return xlsRecord(0x0809, head + std::string(version == Excel::V97 ? 12 : 4, '\0'));
    };
    const std::string end = xlsRecord(0x000A, "");
    const std::string name = version == Excel::V97 ? std::string("\2\0ab", 4) : std::string("\2ab");
    const std::size_t listed = 4 + 4 + 2 + name.size();
    const std::string before = begin(0x0005) + globals;
    const std::size_t sheetAt = before.size() + listed + end.size();
    const std::string nowhere = xlsRecord(0x0200, std::string(version == Excel::V97 ? 14 : 10, '\0'));
    return before + xlsRecord(0x0085, littleEndian(sheetAt, 4) + std::string(2, '\0') + name) + end + begin(0x0010)
           + nowhere + cells + end;
}

inline std::string xlsFile(std::string_view stream, const std::string& records)
{
    return compoundFile(Parts{{std::string(stream), records}});
}

} // namespace gouji::test
