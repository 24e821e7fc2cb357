// SPDX-License-Identifier: MPL-2.0
#include "core/document/figure.hpp"

#include "core/figures/held_number.hpp"
#include "core/figures/written_number.hpp"

namespace gouji::document {
namespace {

Figure figureHeld(double value, int power, Origin origin)
{
    const auto number = figures::Decimal::fromDouble(value);
    if (!number)
        return {Figure::Kind::Unreadable, {}, false, {}};
    Figure figure{Figure::Kind::Number, number->timesPowerOfTen(power), false, {}};
    figure.isTooLong = origin == Origin::Typed && figures::isWrittenTooLong(value);
    if (figure.isTooLong) {
        const figures::HeldNumber written = figures::shortestNumber(value);
        figure.text = figures::Decimal(written.coefficient, written.exponent).toString();
    } else if (power != 0) {
        figure.text = number->toString();
    }
    return figure;
}

Figure figureWritten(const std::string& text, const FigureReading& reading)
{
    const auto written = figures::readWrittenNumber(text);
    if (!written || (written->isChange && reading.kind != FigureReading::Kind::Change))
        return {Figure::Kind::Unreadable, {}, false, text};
    const int power = written->unit.value_or(reading.heading).powerOfTen - reading.column.powerOfTen;
    return {Figure::Kind::Number, written->number.timesPowerOfTen(power), written->hasWords, text,
            written->number.significantDigits() > figures::heldDigits};
}

} // namespace

Figure readFigure(const CellValue& value, const FigureReading& reading, Origin origin)
{
    if (const auto* held = std::get_if<double>(&value))
        return figureHeld(*held, reading.heading.powerOfTen - reading.column.powerOfTen, origin);
    if (const auto* error = std::get_if<CellError>(&value)) {
        const bool pending = error->kind == CellError::Kind::NotCalculated;
        return {pending ? Figure::Kind::NotCalculated : Figure::Kind::Unreadable, {}, false, error->code};
    }
    const auto* text = std::get_if<std::string>(&value);
    if (!text || figures::isNoFigureMark(*text))
        return {Figure::Kind::Missing, {}, false, text ? *text : std::string()};
    return figureWritten(*text, reading);
}

} // namespace gouji::document
