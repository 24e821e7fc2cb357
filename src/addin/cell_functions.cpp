// SPDX-License-Identifier: MPL-2.0
#include "addin/cell_functions.hpp"

#include "addin/cell_result.hpp"
#include "calc/interop/guarded.hpp"
#include "calc/interop/language.hpp"
#include "calc/interop/text.hpp"
#include "calc/interop/values.hpp"
#include "core/functions/functions.hpp"

namespace gouji::addin {

using css::uno::Any;
using css::uno::Sequence;
using functions::FunctionError;
using functions::FunctionResult;
using interop::toBlock;
using model::Decimal;

namespace {

// A figure or the sum of a range; 0 where the argument is left out.
FunctionResult<Decimal> figureIn(const Any& argument)
{
    return argument.hasValue() ? functions::foot(toBlock(argument), {}) : Decimal();
}

// The number that Calc shows for the result; #VALUE! where something unforeseen happens.
template <typename Compute> double calculated(std::string_view function, Compute&& compute)
{
    return interop::guarded(
        function, [&] { return cellResult(compute()); },
        [](const std::string&) { return cellResult(FunctionError::NotANumber); });
}

std::string withSign(const Decimal& number)
{
    const std::string digits = number.toString();
    return number.isNegative() ? digits : '+' + digits;
}

} // namespace

CellFunctions::CellFunctions(Language language)
    : Service("org.gouji.CellFunctions", "org.gouji.Functions"),
      m_messages(presentation::Messages::builtIn(language))
{}

double CellFunctions::foot(const Any& total, const Sequence<Any>& parts)
{
    return calculated("FOOT", [&] { return functions::foot(toBlock(total), interop::toBlocks(parts)); });
}

double CellFunctions::crossFoot(const Any& block)
{
    return calculated("CROSSFOOT", [&] { return functions::crossFoot(toBlock(block)); });
}

double CellFunctions::rollForward(const Any& opening, const Any& additions, const Any& reductions,
                                  const Any& closing)
{
    return calculated("ROLLFORWARD", [&] {
        return functions::rollForward(toBlock(opening), toBlock(additions), toBlock(reductions), toBlock(closing));
    });
}

double CellFunctions::tieOut(const Any& left, const Any& right, const Any& tolerance)
{
    return calculated("TIEOUT", [&]() -> FunctionResult<bool> {
        const auto allowed = figureIn(tolerance);
        if (!allowed)
            return allowed.error();
        return functions::tieOut(toBlock(left), toBlock(right), *allowed);
    });
}

Any CellFunctions::reconciled(const Any& difference, const Any& tolerance)
{
    return interop::guarded(
        "RECONCILED",
        [&] {
            const auto stated = figureIn(difference);
            const auto allowed = figureIn(tolerance);
            if (!stated || !allowed)
                return Any(cellResult(FunctionError::NotANumber));
            const auto agrees = functions::reconciled(*stated, *allowed);
            if (!agrees)
                return Any(cellResult(agrees.error()));
            return Any(interop::toUno(
                *agrees ? m_messages.text("function.reconciled.agrees")
                        : m_messages.text("function.reconciled.differs", {{"difference", withSign(*stated)}})));
        },
        [](const std::string&) { return Any(cellResult(FunctionError::NotANumber)); });
}

} // namespace gouji::addin

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
gouji_functions_get_implementation(css::uno::XComponentContext* context,
                                   const css::uno::Sequence<css::uno::Any>& /*arguments*/)
{
    using namespace gouji;
    const auto language = interop::guarded(
        "functions", [&] { return interop::interfaceLanguage(context); },
        [](const std::string&) { return Language::Chinese; });
    return cppu::acquire(new addin::CellFunctions(language));
}
