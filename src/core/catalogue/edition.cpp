// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/edition.hpp"

#include "core/rules/total.hpp"

#include <algorithm>

namespace gouji::catalogue {
namespace {

template <typename Item, typename Matches>
const Item* firstThat(const std::vector<Item>& items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

// The cell that always equals the plain sum of other cells of its table, if that is what the relation asks for.
std::optional<std::size_t> totalOf(const rules::Relation& relation, const std::vector<CellDefinition>& cells)
{
    if (!rules::isPlainTotal(relation))
        return std::nullopt;
    const std::size_t total = std::get<rules::LinearSum>(relation.statement.left).terms.front().cell.index;
    const auto& parts = std::get<rules::LinearSum>(relation.statement.right).terms;
    const bool isOfOneTable = std::ranges::all_of(
        parts, [&](const auto& part) { return cells[part.cell.index].ref.table == cells[total].ref.table; });
    return isOfOneTable ? std::optional(total) : std::nullopt;
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

const TableDefinition* Edition::find(const reports::TableCode& table) const
{
    return firstThat(tables, [&](const TableDefinition& definition) { return definition.code == table; });
}

const rules::Rule* Edition::find(const reports::RuleId& rule) const
{
    return firstThat(rules, [&](const rules::Rule& candidate) { return candidate.id == rule; });
}

std::optional<std::size_t> Edition::cellIndex(const reports::CellRef& cell) const
{
    const TableDefinition* table = find(cell.table);
    const BlockDefinition* block = table ? table->blockOf(cell.row) : nullptr;
    const ColumnDefinition* column = block ? block->find(cell.column) : nullptr;
    return column ? std::optional(block->cellIndex(*block->find(cell.row), *column)) : std::nullopt;
}

void Edition::listCells()
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

void Edition::enterLabels(Lexicon& lexicon)
{
    const auto add = [&](const std::string& label) {
        const LabelId id = lexicon.add(label);
        for (const std::string& writing : writingsOf(label))
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

std::vector<std::string> Edition::writingsOf(const std::string& text) const
{
    std::vector<std::string> writings{text};
    for (const auto& [word, other] : otherWritings) {
        if (const auto at = text.find(word); at != std::string::npos)
            writings.push_back(std::string(text).replace(at, word.size(), other));
    }
    return writings;
}

void Edition::markTotals(const rules::Rule& rule)
{
    for (const rules::Relation& relation : rule.relations) {
        if (const auto total = totalOf(relation, cells))
            cells[*total].isTotal = true;
    }
}

void Edition::switchOff(const reports::RuleId& id)
{
    const auto rule = std::ranges::find(rules, id, &rules::Rule::id);
    rule->relations.clear();
    rule->check = nullptr;
    rulesOff.push_back(id);
}

bool Edition::covers(int year) const { return year >= firstYear && (!lastYear || year <= *lastYear); }

} // namespace gouji::catalogue
