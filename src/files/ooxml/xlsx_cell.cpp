// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_cell.hpp"

#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace gouji::files {
namespace {

using document::CellError;
using document::CellValue;
using ReadValue = std::optional<CellValue>;

ReadValue numberOf(const std::optional<double>& number) { return number ? ReadValue(*number) : std::nullopt; }

// How the value of a cell is to be understood, by the cell's type.
ReadValue readNumber(const std::string& text) { return numberOf(numberIn(text)); }
ReadValue readMoment(const std::string& text) { return numberOf(momentIn(text)); }
ReadValue readError(const std::string& text) { return CellError{CellError::Kind::Formula, text}; }
ReadValue readText(const std::string& text) { return unescaped(text); }
ReadValue readTruth(const std::string& text)
{
    auto truth = truthIn(text);
    return truth ? ReadValue(std::move(*truth)) : std::nullopt;
}

struct CellType {
    std::string_view name;
    ReadValue (*read)(const std::string& text);
};

constexpr std::array cellTypes = {
    CellType{"", readNumber},        CellType{"n", readNumber}, CellType{"b", readTruth},
    CellType{"d", readMoment},       CellType{"e", readError},  CellType{"str", readText},
    CellType{"inlineStr", readText},
};

CellValue malformed(std::string written) { return CellError{CellError::Kind::Malformed, std::move(written)}; }

const std::string* sharedString(const XlsxCell& cell, const SharedStrings& strings)
{
    const auto index = wholeNumberIn(cell.value);
    return index && static_cast<std::size_t>(*index) < strings.size() ? &strings[static_cast<std::size_t>(*index)]
                                                                      : nullptr;
}

CellValue sharedValue(const XlsxCell& cell, const SharedStrings& strings)
{
    const std::string* text = sharedString(cell, strings);
    if (!text)
        return malformed("#" + cell.value); // the number alone would pass for a figure
    return text->empty() ? CellValue() : CellValue(*text);
}

// Whether a value of no characters is one: an empty text is, an empty number is not.
bool holdsText(const XlsxCell& cell) { return cell.type == "str" || cell.type == "inlineStr" || cell.type == "e"; }

CellValue writtenValue(const XlsxCell& cell, const SharedStrings& strings)
{
    if (cell.isFormula && (cell.values == 0 || (cell.value.empty() && !holdsText(cell))))
        return CellError{CellError::Kind::NotCalculated, {}};
    if (cell.values > 1)
        return malformed(cell.value);
    if (cell.value.empty() && !cell.isFormula && (cell.values == 0 || cell.type != "e"))
        return {};
    if (cell.type == "s")
        return sharedValue(cell, strings);
    const auto type = std::ranges::find(cellTypes, cell.type, &CellType::name);
    auto value = type == cellTypes.end() ? std::nullopt : type->read(cell.value);
    return value ? std::move(*value) : malformed(cell.value);
}

} // namespace

CellValue valueOf(const XlsxCell& cell, const SharedStrings& strings)
{
    // An inline text counts in cells of that type, and in others that hold no value.
    const bool isInlined = cell.inlined && (cell.type == "inlineStr" || cell.values == 0);
    if (!isInlined)
        return writtenValue(cell, strings);
    if (cell.inlined->empty() && !cell.isFormula)
        return {};
    return unescaped(*cell.inlined);
}

bool lacksText(const XlsxCell& cell, const SharedStrings& strings)
{
    return cell.type == "s" && !cell.value.empty() && !sharedString(cell, strings);
}

} // namespace gouji::files
