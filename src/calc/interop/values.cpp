// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/values.hpp"

#include "calc/interop/text.hpp"

namespace gouji::interop {

using css::uno::Any;
using css::uno::Sequence;
using Rows = Sequence<Sequence<Any>>;

namespace {

// The rows of an argument that is a range, null for a single value. Nothing is copied: looking is quicker.
const Rows* rowsIn(const Any& argument)
{
    static const css::uno::Type rowsType = cppu::UnoType<Rows>::get();
    const bool isRange =
        argument.getValueTypeClass() == css::uno::TypeClass_SEQUENCE && argument.getValueType() == rowsType;
    return isRange ? static_cast<const Rows*>(argument.getValue()) : nullptr;
}

int widthOf(const Rows& rows) { return rows.hasElements() ? rows[0].getLength() : 0; }

template <typename Value, typename Convert>
void forEachCell(const Rows& rows, std::vector<Value>& values, Convert&& convert)
{
    values.reserve(static_cast<std::size_t>(rows.getLength()) * static_cast<std::size_t>(widthOf(rows)));
    for (const Sequence<Any>& row : rows)
        for (const Any& cell : row)
            values.push_back(convert(cell));
}

double figureOf(const Any& cell)
{
    if (cell.getValueTypeClass() == css::uno::TypeClass_DOUBLE)
        return *static_cast<const double*>(cell.getValue()); // by far the quickest
    const model::CellValue value = toCellValue(cell);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    return std::holds_alternative<model::Blank>(value) ? 0.0 : functions::noNumber;
}

} // namespace

// Numbers and texts, nearly all there is, are taken where they lie.
model::CellValue toCellValue(const Any& value)
{
    switch (value.getValueTypeClass()) {
    case css::uno::TypeClass_DOUBLE:
        return *static_cast<const double*>(value.getValue());
    case css::uno::TypeClass_STRING:
        if (const auto& text = *static_cast<const rtl::OUString*>(value.getValue()); !text.isEmpty())
            return toUtf8(text);
        return model::Blank{};
    default:
        break;
    }
    if (double number = 0; value >>= number)
        return number;
    if (bool truth = false; value >>= truth)
        return truth ? 1.0 : 0.0;
    return model::CellError{};
}

functions::Block toBlock(const Any& argument)
{
    if (!argument.hasValue())
        return {1, 1, {0.0}};
    if (const Rows* const rows = rowsIn(argument)) {
        functions::Block block{rows->getLength(), widthOf(*rows), {}};
        forEachCell(*rows, block.cells, figureOf);
        return block;
    }
    return {1, 1, {figureOf(argument)}};
}

std::vector<functions::Block> toBlocks(const Sequence<Any>& arguments)
{
    std::vector<functions::Block> blocks;
    blocks.reserve(static_cast<std::size_t>(arguments.getLength()));
    for (const Any& argument : arguments)
        blocks.push_back(toBlock(argument));
    return blocks;
}

Cells toCells(const Any& argument)
{
    if (const Rows* const rows = rowsIn(argument)) {
        Cells cells{rows->getLength(), widthOf(*rows), {}};
        forEachCell(*rows, cells.values, toCellValue);
        return cells;
    }
    return {1, 1, {toCellValue(argument)}};
}

} // namespace gouji::interop
