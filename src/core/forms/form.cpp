// SPDX-License-Identifier: MPL-2.0
#include "core/forms/form.hpp"

#include <algorithm>

namespace gouji::forms {
namespace {

template <typename Item, typename Matches>
const Item* firstThat(const std::vector<Item>& items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const RowDefinition* BlockDefinition::find(const reports::RowCode& row) const
{
    return firstThat(rows, [&](const RowDefinition& definition) { return definition.code == row; });
}

const ColumnDefinition* BlockDefinition::find(const reports::ColumnCode& column) const
{
    return firstThat(columns, [&](const ColumnDefinition& definition) { return definition.code == column; });
}

std::size_t BlockDefinition::cellIndex(const RowDefinition& row, const ColumnDefinition& column) const
{
    return firstCell + static_cast<std::size_t>(&row - rows.data()) * columns.size()
           + static_cast<std::size_t>(&column - columns.data());
}

const BlockDefinition* TableDefinition::blockOf(const reports::RowCode& row) const
{
    return firstThat(blocks, [&](const BlockDefinition& block) { return block.find(row) != nullptr; });
}

const RowDefinition* TableDefinition::find(const reports::RowCode& row) const
{
    const BlockDefinition* block = blockOf(row);
    return block ? block->find(row) : nullptr;
}

const ColumnDefinition* TableDefinition::find(const reports::RowCode& row, const reports::ColumnCode& column) const
{
    const BlockDefinition* block = blockOf(row);
    return block ? block->find(column) : nullptr;
}

const ColumnDefinition* TableDefinition::find(const reports::ColumnCode& column) const
{
    for (const BlockDefinition& block : blocks) {
        if (const ColumnDefinition* found = block.find(column))
            return found;
    }
    return nullptr;
}

const TableDefinition* Form::find(const reports::TableCode& table) const
{
    return firstThat(tables, [&](const TableDefinition& definition) { return definition.code == table; });
}

std::optional<std::size_t> Form::cellIndex(const reports::CellRef& cell) const
{
    const TableDefinition* table = find(cell.table);
    const BlockDefinition* block = table ? table->blockOf(cell.row) : nullptr;
    const ColumnDefinition* column = block ? block->find(cell.column) : nullptr;
    return column ? std::optional(block->cellIndex(*block->find(cell.row), *column)) : std::nullopt;
}

void Form::listCells()
{
    cells.clear();
    for (TableDefinition& table : tables) {
        for (BlockDefinition& block : table.blocks) {
            block.firstCell = cells.size();
            for (const RowDefinition& row : block.rows)
                for (const ColumnDefinition& column : block.columns)
                    cells.push_back({{table.code, row.code, column.code}, column.figures});
        }
    }
}

void Form::enterLabels(Lexicon& lexicon)
{
    const auto add = [&](const std::string& label) {
        const LabelId id = lexicon.add(label);
        for (const std::string& writing : writingsOf(label))
            if (writing != label)
                lexicon.addSpelling(writing, id);
        return id;
    };
    const auto enter = [&](auto& definition) {
        definition.labelIds.clear();
        for (const std::string& label : definition.labels)
            definition.labelIds.push_back(add(label));
    };
    for (TableDefinition& table : tables) {
        for (BlockDefinition& block : table.blocks) {
            std::ranges::for_each(block.columns, enter);
            std::ranges::for_each(block.rows, enter);
            block.cornerId = add(block.corner);
            block.headingId = add(block.heading);
            if (block.headingId == LabelId::None)
                continue;
            for (const std::string& prefix : headingPrefixes)
                lexicon.addSpelling(prefix + block.heading, block.headingId);
        }
    }
}

std::vector<std::string> Form::writingsOf(const std::string& text) const
{
    std::vector<std::string> writings{text};
    for (const auto& [word, other] : otherWritings) {
        if (const auto at = text.find(word); at != std::string::npos)
            writings.push_back(std::string(text).replace(at, word.size(), other));
    }
    return writings;
}

bool Form::covers(int year) const { return year >= firstYear && (!lastYear || year <= *lastYear); }

} // namespace gouji::forms
