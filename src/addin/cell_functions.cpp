// SPDX-License-Identifier: MPL-2.0
#include "addin/cell_functions.hpp"

#include "addin/cell_result.hpp"
#include "core/functions/footing.hpp"
#include "core/functions/growth.hpp"
#include "core/functions/tying.hpp"
#include "core/functions/written.hpp"
#include "office/interop/guarded.hpp"
#include "office/interop/text.hpp"
#include "office/interop/values.hpp"

namespace gouji::addin {

using css::uno::Any;
using css::uno::Sequence;
using figures::Decimal;
using functions::FunctionError;
using functions::FunctionResult;
using interop::toBlock;

namespace {

// A figure or the sum of a range; 0 where the argument is left out.
FunctionResult<Decimal> figureIn(const Any& argument)
{
    const auto sum = functions::sumOf(toBlock(argument));
    if (!sum)
        return sum.error();
    return sum->decimal();
}

// The number that Calc shows for the result; #VALUE! where something unforeseen happens.
template <typename Compute>
double calculated(std::string_view function, Compute&& compute)
{
    return interop::guarded(
        function, [&] { return cellResult(compute()); },
        [](const std::string&) { return cellResult(FunctionError::NotANumber); });
}

// The same for results of any kind.
template <typename Compute>
Any calculatedAny(std::string_view function, Compute&& compute)
{
    return interop::guarded(function, std::forward<Compute>(compute),
                            [](const std::string&) { return Any(cellResult(FunctionError::NotANumber)); });
}

// The unit to convert to, if any is asked for.
FunctionResult<std::optional<figures::Unit>> unitIn(const Any& argument)
{
    const document::CellValue name = interop::toCellValue(argument);
    if (!argument.hasValue() || std::holds_alternative<document::Blank>(name))
        return std::optional<figures::Unit>();
    const auto* const text = std::get_if<std::string>(&name);
    const auto unit = text ? figures::unitNamed(*text) : std::nullopt;
    if (!unit)
        return FunctionError::WrongArgument;
    return unit;
}

double orNoNumber(const FunctionResult<double>& result) { return result ? *result : functions::noNumber; }

std::string withSign(const Decimal& number)
{
    const std::string digits = number.toString();
    return number.isNegative() ? digits : '+' + digits;
}

} // namespace

CellFunctions::CellFunctions(Language language, SurroundingsOf surroundingsOf)
    : Service("org.gouji.CellFunctions", "org.gouji.Functions"),
      m_messages(wording::Messages::builtIn(language)),
      m_reports(std::move(surroundingsOf))
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
    return calculatedAny("RECONCILED", [&] {
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
    });
}

Any CellFunctions::crossFooting(const Any& block)
{
    return calculatedAny("CROSSFOOTING", [&] {
        auto differences = functions::crossFooting(toBlock(block));
        if (!differences)
            return Any(cellResult(differences.error()));
        const int columns = static_cast<int>(differences->size());
        return cellArray(functions::Block{1, columns, std::move(*differences)});
    });
}

Any CellFunctions::tieDiff(const Any& left, const Any& right)
{
    return calculatedAny("TIEDIFF", [&] { return cellArray(functions::tieDiff(toBlock(left), toBlock(right))); });
}

double CellFunctions::missingFigures(const Any& range)
{
    return calculated("MISSINGFIGURES", [&]() -> FunctionResult<double> {
        double missing = 0;
        interop::forEachCell(range, [&missing](const document::CellValue& cell) {
            missing += functions::isMissingFigure(cell) ? 1 : 0;
        });
        return missing;
    });
}

Any CellFunctions::figure(const Any& text, const Any& unit)
{
    return calculatedAny("FIGURE", [&] {
        const auto wanted = unitIn(unit);
        if (!wanted)
            return Any(cellResult(wanted.error()));
        functions::Block figures;
        const auto shape = interop::forEachCell(text, [&](const document::CellValue& cell) {
            figures.cells.push_back(orNoNumber(functions::figure(cell, *wanted)));
        });
        figures.rows = shape.rows;
        figures.columns = shape.columns;
        return cellArray(figures);
    });
}

double CellFunctions::yoyChange(const Any& current, const Any& last)
{
    return calculated("YOYCHANGE", [&] { return functions::yoyChange(toBlock(current), toBlock(last)); });
}

double CellFunctions::reportCheck(const css::uno::Reference<css::beans::XPropertySet>& document,
                                  const css::uno::Reference<css::table::XCellRange>& range, const Any& edition)
{
    return calculated("REPORTCHECK", [&]() -> FunctionResult<double> {
        return m_reports.check(calc::Document(document, css::uno::UNO_QUERY),
                               calc::as<css::sheet::XSheetCellRange>(range), edition);
    });
}

Any CellFunctions::reportFindings(const css::uno::Reference<css::beans::XPropertySet>& document,
                                  const css::uno::Reference<css::table::XCellRange>& range, const Any& edition)
{
    return calculatedAny("REPORTFINDINGS", [&] {
        return m_reports.findings(calc::Document(document, css::uno::UNO_QUERY),
                                  calc::as<css::sheet::XSheetCellRange>(range), edition, m_messages);
    });
}

} // namespace gouji::addin
