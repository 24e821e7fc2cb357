// SPDX-License-Identifier: MPL-2.0
#include "calc/interop/values.hpp"

#include "calc/interop/text.hpp"

namespace gouji::interop {

using css::uno::Any;
using css::uno::Sequence;

model::CellValue toCellValue(const Any& value)
{
    if (double number = 0; value >>= number)
        return number;
    if (rtl::OUString text; value >>= text) {
        if (text.isEmpty())
            return model::Blank{};
        return toUtf8(text);
    }
    if (bool truth = false; value >>= truth)
        return truth ? 1.0 : 0.0;
    return model::CellError{};
}

functions::Block toBlock(const Any& argument)
{
    Sequence<Sequence<Any>> rows;
    if (!(argument >>= rows))
        return {{toCellValue(argument)}};
    functions::Block block;
    block.reserve(static_cast<std::size_t>(rows.getLength()));
    for (const Sequence<Any>& row : rows) {
        auto& cells = block.emplace_back();
        cells.reserve(static_cast<std::size_t>(row.getLength()));
        for (const Any& cell : row)
            cells.push_back(toCellValue(cell));
    }
    return block;
}

std::vector<functions::Block> toBlocks(const Sequence<Any>& arguments)
{
    std::vector<functions::Block> blocks;
    blocks.reserve(static_cast<std::size_t>(arguments.getLength()));
    for (const Any& argument : arguments)
        blocks.push_back(toBlock(argument));
    return blocks;
}

} // namespace gouji::interop
