// SPDX-License-Identifier: MPL-2.0
#include "core/functions/written.hpp"

#include "core/figures/written_number.hpp"

namespace gouji::functions {

namespace {

FunctionResult<double> figureIn(std::string_view text, std::optional<figures::Unit> unit)
{
    const auto written = figures::readWrittenNumber(text);
    if (!written)
        return FunctionError::NotANumber;
    const int power = unit && written->unit ? written->unit->powerOfTen - unit->powerOfTen : 0;
    return written->number.timesPowerOfTen(power).toDouble();
}

} // namespace

FunctionResult<double> figure(const document::CellValue& cell, std::optional<figures::Unit> unit)
{
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    if (const auto* text = std::get_if<std::string>(&cell))
        return figureIn(*text, unit);
    if (std::holds_alternative<document::Blank>(cell))
        return 0.0;
    return FunctionError::NotANumber;
}

bool isMissingFigure(const document::CellValue& cell)
{
    const auto* const text = std::get_if<std::string>(&cell);
    return text ? figures::isNoFigureMark(*text) : std::holds_alternative<document::Blank>(cell);
}

} // namespace gouji::functions
