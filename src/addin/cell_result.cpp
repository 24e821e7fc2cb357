// SPDX-License-Identifier: MPL-2.0
#include "addin/cell_result.hpp"

#include <bit>
#include <cstdint>

namespace gouji::addin {
namespace {

using functions::FunctionError;

// Calc's own numbers of its errors.
std::uint64_t codeOf(FunctionError error)
{
    switch (error) {
    case FunctionError::NotANumber:
        return 519; // #VALUE!
    case FunctionError::WrongShape:
        return 502; // Err:502
    }
    return 519;
}

} // namespace

double cellResult(FunctionError error)
{
    // A quiet NaN whose lowest bits hold the code: how Calc itself passes errors through numbers.
    return std::bit_cast<double>(std::uint64_t{0x7FF8'0000'0000'0000} | codeOf(error));
}

double cellResult(const functions::FunctionResult<model::Decimal>& result)
{
    return result ? result->toDouble() : cellResult(result.error());
}

double cellResult(const functions::FunctionResult<bool>& result)
{
    // Calc shows a truth value of an add-in as 0, whichever it is.
    return result ? (*result ? 1.0 : 0.0) : cellResult(result.error());
}

} // namespace gouji::addin
