// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument_cell.hpp"

#include "files/written_value.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

constexpr XmlName office(std::string_view local) { return {XmlNamespace::Office, local}; }
constexpr XmlName table(std::string_view local) { return {XmlNamespace::Table, local}; }

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

} // namespace

int countIn(const XmlElement& element, const XmlName& attribute, int most)
{
    const auto count = wholeNumberIn(element.attribute(attribute).value_or("1"));
    return std::clamp(count.value_or(1), 1, most);
}

std::string textIn(const XmlElement& element, const XmlName& attribute)
{
    return std::string(element.attribute(attribute).value_or(""));
}

OpenDocumentCell openDocumentCellAt(const XmlElement& element)
{
    OpenDocumentCell cell;
    cell.type = textIn(element, office("value-type"));
    const NumberType* number = numberTypeNamed(cell.type);
    if (const auto value = element.attribute(office(number ? number->attribute : "string-value")))
        cell.value = std::string(*value);
    cell.isFormula = element.attribute(table("formula")).has_value();
    cell.isError = textIn(element, {XmlNamespace::CalcExtension, "value-type"}) == "error";
    cell.repeats = countIn(element, table("number-columns-repeated"), mostColumns);
    cell.rowSpan = countIn(element, table("number-rows-spanned"), mostRows);
    cell.columnSpan = countIn(element, table("number-columns-spanned"), mostColumns);
    return cell;
}

std::optional<model::CellValue> valueOf(const OpenDocumentCell& cell)
{
    using model::CellError;
    const NumberType* number = numberTypeNamed(cell.type);
    const bool hasResult = number ? cell.value.has_value() : !cell.type.empty() || cell.text.hasParagraph();
    if (cell.isError)
        return CellError{CellError::Kind::Formula, cell.text.text()};
    // A formula whose result is an empty text has no type, but a paragraph.
    if (cell.isFormula && !hasResult)
        return CellError{CellError::Kind::NotCalculated, {}};
    if (number) {
        const auto read = number->read(cell.value.value_or(""));
        return read ? std::optional<model::CellValue>(*read) : std::nullopt;
    }
    std::string written = cell.value.value_or(cell.text.text());
    if (written.empty() && !cell.isFormula)
        return model::Blank{};
    return written;
}

} // namespace gouji::files
