// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument_cell.hpp"

#include "files/excerpt.hpp"
#include "files/opendocument/error_code.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji::files {
namespace {

// Calc takes a plus sign as well.
std::optional<double> signedNumberIn(std::string_view written)
{
    const bool hasPlus = written.starts_with('+') && !written.starts_with("+-");
    return numberIn(written.substr(hasPlus ? 1 : 0));
}

// A type whose value an attribute holds.
struct NumberType {
    std::string_view name;
    std::string_view attribute;
    std::optional<document::CellValue> (*read)(std::string_view);
};

template <auto valueIn>
std::optional<document::CellValue> readBy(std::string_view written)
{
    auto value = valueIn(written);
    return value ? std::optional<document::CellValue>(std::move(*value)) : std::nullopt;
}

constexpr std::array numberTypes = {
    NumberType{"float", "value", readBy<signedNumberIn>},
    NumberType{"percentage", "value", readBy<signedNumberIn>},
    NumberType{"currency", "value", readBy<signedNumberIn>},
    NumberType{"boolean", "boolean-value", readBy<truthIn>},
    NumberType{"date", "date-value", readBy<dateIn>},
    NumberType{"time", "time-value", readBy<durationIn>},
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
    CellAttribute{tableName("formula"),
                  [](Cell& cell, std::string_view value) {
                      cell.isFormula = true;
                      const std::string_view formula = value.substr(value.find('=') + 1);
                      cell.errorFormula = isErrorCode(formula) ? formula : std::string_view();
                  }},
    CellAttribute{{XmlNamespace::CalcExtension, "value-type"},
                  [](Cell& cell, std::string_view value) { cell.isError = value == "error"; }},
    CellAttribute{tableName("number-columns-repeated"),
                  [](Cell& cell, std::string_view value) { cell.repeats = countIn(value, mostColumns); }},
    CellAttribute{tableName("number-rows-spanned"),
                  [](Cell& cell, std::string_view value) { cell.rowSpan = countIn(value, mostRows); }},
    CellAttribute{tableName("number-columns-spanned"),
                  [](Cell& cell, std::string_view value) { cell.columnSpan = countIn(value, mostColumns); }},
};

// The error that the cell shows. Calc of old and Excel store one as the number 0, or as an empty text, and show
// it.
std::optional<std::string> errorIn(const Cell& cell, const NumberType* number, const std::string& text)
{
    if (cell.isError)
        return text;
    const bool showsMore = number || cell.isFormula || (cell.value && *cell.value != text);
    if (showsMore && isErrorCode(text))
        return text;
    const bool showsNothing = text.empty() && !cell.errorFormula.empty();
    return showsNothing ? std::optional(cell.errorFormula) : std::nullopt;
}

// "void" says that there is no value.
bool isTextType(std::string_view type, const std::string& text)
{
    return type.empty() || type == "string" || (type == "void" && text.empty());
}

// With what the file says, so that its owner can find it.
document::CellError malformed(const Cell& cell, const std::string& text)
{
    const bool hasValue = cell.value && !cell.value->empty();
    const std::string& said = hasValue ? *cell.value : text.empty() ? cell.type : text;
    return {document::CellError::Kind::Malformed, excerptOf(said)};
}

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

document::CellValue valueOf(const OpenDocumentCell& cell, const CellText& text)
{
    using document::CellError;
    const NumberType* number = numberTypeNamed(cell.type);
    if (auto code = errorIn(cell, number, text.text()))
        return CellError{CellError::Kind::Formula, std::move(*code)};
    const bool hasResult = number ? cell.value.has_value() : !cell.type.empty() || text.hasParagraph();
    // A formula whose result is an empty text has no type, but a paragraph.
    if (cell.isFormula && !hasResult)
        return CellError{CellError::Kind::NotCalculated, {}};
    if (number) {
        auto read = number->read(cell.value.value_or(""));
        return read ? std::move(*read) : malformed(cell, text.text());
    }
    if (!isTextType(cell.type, text.text()))
        return malformed(cell, text.text());
    // The value beside the text does not say which of its digits are marks.
    std::string written = text.leavesLine() ? text.text() : cell.value.value_or(text.text());
    if (written.empty() && !cell.isFormula)
        return document::Blank{};
    return written;
}

} // namespace gouji::files
