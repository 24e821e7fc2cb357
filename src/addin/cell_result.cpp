// SPDX-License-Identifier: MPL-2.0
#include "addin/cell_result.hpp"

#include <com/sun/star/uno/Sequence.hxx>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace gouji::addin {

using css::uno::Any;
using css::uno::Sequence;
using functions::Block;
using functions::FunctionError;
using functions::FunctionResult;

namespace {

// Calc's own numbers of its errors.
enum class CalcError : std::uint64_t {
    IllegalArgument = 502,
    NoValue = 519,        // #VALUE!
    DivisionByZero = 532, // #DIV/0!
    NotAvailable = 32767, // #N/A
};

CalcError errorFor(FunctionError error)
{
    switch (error) {
    case FunctionError::NotANumber:
        return CalcError::NoValue;
    case FunctionError::DivisionByZero:
        return CalcError::DivisionByZero;
    case FunctionError::WrongArgument:
        return CalcError::IllegalArgument;
    }
    return CalcError::NoValue;
}

// A quiet NaN whose lowest bits hold the code: how Calc itself passes errors through numbers.
double numberFor(CalcError error)
{
    return std::bit_cast<double>(std::uint64_t{0x7FF8'0000'0000'0000} | static_cast<std::uint64_t>(error));
}

} // namespace

double cellResult(FunctionError error) { return numberFor(errorFor(error)); }

double cellResult(const FunctionResult<functions::ExactSum>& result)
{
    return result ? result->toDouble() : cellResult(result.error());
}

double cellResult(const FunctionResult<double>& result) { return result ? *result : cellResult(result.error()); }

double cellResult(const FunctionResult<bool>& result)
{
    // Calc shows a truth value of an add-in as 0, whichever it is.
    return result ? (*result ? 1.0 : 0.0) : cellResult(result.error());
}

double notAvailable() { return numberFor(CalcError::NotAvailable); }

Any cellArray(const FunctionResult<Block>& result)
{
    if (!result)
        return Any(cellResult(result.error()));
    const auto shown = [](double number) {
        return std::isnan(number) ? cellResult(FunctionError::NotANumber) : number;
    };
    if (result->cells.size() == 1)
        return Any(shown(result->cells.front()));
    Sequence<Sequence<double>> rows(result->rows);
    auto* const row = rows.getArray();
    const double* cell = result->cells.data();
    for (int index = 0; index < result->rows; ++index, cell += result->columns) {
        row[index].realloc(result->columns);
        std::transform(cell, cell + result->columns, row[index].getArray(), shown);
    }
    return Any(rows);
}

} // namespace gouji::addin
