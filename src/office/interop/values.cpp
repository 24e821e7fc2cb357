// SPDX-License-Identifier: MPL-2.0
#include "office/interop/values.hpp"

#include "office/interop/text.hpp"

#include <algorithm>

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

double figureOf(const Any& cell)
{
    // By far the quickest ways to what nearly all cells are.
    if (cell.getValueTypeClass() == css::uno::TypeClass_DOUBLE)
        return *static_cast<const double*>(cell.getValue());
    if (cell.getValueTypeClass() == css::uno::TypeClass_STRING)
        return static_cast<const rtl::OUString*>(cell.getValue())->isEmpty() ? 0.0 : functions::noNumber;
    const document::CellValue value = toCellValue(cell);
    const auto* const number = std::get_if<double>(&value);
    return number ? *number : functions::noNumber;
}

} // namespace

// Numbers and texts, nearly all there is, are taken where they lie.
document::CellValue toCellValue(const Any& value)
{
    switch (value.getValueTypeClass()) {
    case css::uno::TypeClass_DOUBLE:
        return *static_cast<const double*>(value.getValue());
    case css::uno::TypeClass_STRING:
        if (const auto& text = *static_cast<const rtl::OUString*>(value.getValue()); !text.isEmpty())
            return toUtf8(text);
        return document::Blank{};
    default:
        break;
    }
    if (double number = 0; value >>= number)
        return number;
    if (bool truth = false; value >>= truth)
        return truth ? 1.0 : 0.0;
    return document::CellError{};
}

functions::Block toBlock(const Any& argument)
{
    if (!argument.hasValue())
        return {1, 1, {0.0}};
    if (const Rows* const rows = rowsIn(argument)) {
        functions::Block block{rows->getLength(), widthOf(*rows)};
        // Calc hands over rows of one length; a macro that calls a function itself need not.
        block.readRow = [rows, columns = block.columns](int row, double* figures) {
            const Sequence<Any>& cells = (*rows)[row];
            const int count = std::min<int>(cells.getLength(), columns);
            std::transform(cells.begin(), cells.begin() + count, figures, figureOf);
            std::fill(figures + count, figures + columns, functions::noNumber);
        };
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

Shape forEachCell(const Any& argument, const std::function<void(const document::CellValue&)>& look)
{
    const Rows* const rows = rowsIn(argument);
    if (!rows) {
        look(toCellValue(argument));
        return {1, 1};
    }
    const int columns = widthOf(*rows);
    for (const Sequence<Any>& row : *rows)
        for (int column = 0; column < columns; ++column)
            look(column < row.getLength() ? toCellValue(row[column]) : document::CellValue());
    return {rows->getLength(), columns};
}

} // namespace gouji::interop
