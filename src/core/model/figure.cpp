// SPDX-License-Identifier: MPL-2.0
#include "core/model/figure.hpp"

#include "core/model/written_number.hpp"

namespace gouji::model {
namespace {

Figure numberIn(double held, int power)
{
    const auto number = Decimal::fromDouble(held);
    if (!number)
        return {Figure::Kind::Unreadable, {}, false, {}};
    return {Figure::Kind::Number, number->timesPowerOfTen(power), false,
            power == 0 ? std::string() : number->toString()};
}

Figure numberIn(const std::string& text, const FigureReading& reading)
{
    const auto written = readWrittenNumber(text);
    if (!written || (written->isChange && reading.kind != FigureReading::Kind::Change))
        return {Figure::Kind::Unreadable, {}, false, text};
    const int power = written->unit.value_or(reading.heading).powerOfTen - reading.column.powerOfTen;
    return {Figure::Kind::Number, written->number.timesPowerOfTen(power), written->hasWords, text};
}

} // namespace

Figure readFigure(const CellValue& value, const FigureReading& reading)
{
    if (const auto* held = std::get_if<double>(&value))
        return numberIn(*held, reading.heading.powerOfTen - reading.column.powerOfTen);
    if (const auto* error = std::get_if<CellError>(&value)) {
        const bool pending = error->kind == CellError::Kind::NotCalculated;
        return {pending ? Figure::Kind::NotCalculated : Figure::Kind::Unreadable, {}, false, error->code};
    }
    const auto* text = std::get_if<std::string>(&value);
    if (!text || isNoFigureMark(*text))
        return {Figure::Kind::Missing, {}, false, text ? *text : std::string()};
    return numberIn(*text, reading);
}

} // namespace gouji::model
