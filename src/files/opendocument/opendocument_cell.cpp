// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_cell.hpp"

#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

std::optional<double> truthIn(std::string_view written)
{
    if (written == "true")
        return 1.0;
    return written == "false" ? std::optional(0.0) : std::nullopt;
}

struct NumberType {
    std::string_view name;
    std::string_view attribute;
    std::optional<double> (*read)(std::string_view);
};

constexpr std::array numberTypes = {
    NumberType{"float", "value", numberIn},    NumberType{"percentage", "value", numberIn},
    NumberType{"currency", "value", numberIn}, NumberType{"boolean", "boolean-value", truthIn},
    NumberType{"date", "date-value", dateIn},  NumberType{"time", "time-value", durationIn},
};

const NumberType* numberTypeNamed(std::string_view name)
{
    const auto found = std::ranges::find(numberTypes, name, &NumberType::name);
    return found == numberTypes.end() ? nullptr : &*found;
}

int countIn(std::string_view written, int most) { return std::clamp(wholeNumberIn(written).value_or(1), 1, most); }

// What an attribute says of its cell.
struct CellAttribute {
    XmlName name;
    void (*take)(OpenDocumentCell& cell, std::string_view value);
};

using Cell = OpenDocumentCell;

constexpr std::array cellAttributes = {
    CellAttribute{officeName("value-type"), [](Cell& cell, std::string_view value) { cell.type = value; }},
    CellAttribute{tableName("formula"), [](Cell& cell, std::string_view) { cell.isFormula = true; }},
    CellAttribute{{XmlNamespace::CalcExtension, "value-type"},
                  [](Cell& cell, std::string_view value) { cell.isError = value == "error"; }},
    CellAttribute{tableName("number-columns-repeated"),
                  [](Cell& cell, std::string_view value) { cell.repeats = countIn(value, mostColumns); }},
    CellAttribute{tableName("number-rows-spanned"),
                  [](Cell& cell, std::string_view value) { cell.rowSpan = countIn(value, mostRows); }},
    CellAttribute{tableName("number-columns-spanned"),
                  [](Cell& cell, std::string_view value) { cell.columnSpan = countIn(value, mostColumns); }},
};

} // namespace

OpenDocumentCell openDocumentCellAt(const XmlElement& element)
{
    OpenDocumentCell cell;
    element.forEachAttribute([&](const XmlName& name, std::string_view value) {
        const auto known = std::ranges::find(cellAttributes, name, &CellAttribute::name);
        if (known != cellAttributes.end())
            known->take(cell, value);
    });
    const NumberType* number = cell.type.empty() ? nullptr : numberTypeNamed(cell.type);
    if (const auto value = element.attribute(officeName(number ? number->attribute : "string-value")))
        cell.value = std::string(*value);
    return cell;
}

std::optional<model::CellValue> valueOf(const OpenDocumentCell& cell, const CellText& text)
{
    using model::CellError;
    const NumberType* number = numberTypeNamed(cell.type);
    const bool hasResult = number ? cell.value.has_value() : !cell.type.empty() || text.hasParagraph();
    if (cell.isError)
        return CellError{CellError::Kind::Formula, text.text()};
    // A formula whose result is an empty text has no type, but a paragraph.
    if (cell.isFormula && !hasResult)
        return CellError{CellError::Kind::NotCalculated, {}};
    if (number) {
        const auto read = number->read(cell.value.value_or(""));
        return read ? std::optional<model::CellValue>(*read) : std::nullopt;
    }
    std::string written = cell.value.value_or(text.text());
    if (written.empty() && !cell.isFormula)
        return model::Blank{};
    return written;
}

} // namespace gouji::files
