// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/name_resolver.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace gouji::rules::formula {
namespace {

using forms::BlockDefinition;
using forms::ColumnDefinition;
using forms::RowDefinition;
using ForEach = Formula::ForEach;
using Tables = std::set<const forms::TableDefinition*>;

[[noreturn]] void fail(const std::string& key, const Name& name, std::map<std::string, std::string> arguments = {})
{
    std::string written;
    for (const std::string& part : name.parts)
        written += (written.empty() ? "" : " · ") + part;
    arguments["column"] = std::to_string(name.column);
    arguments["name"] = written;
    throw Mistake{{key, std::move(arguments)}};
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "[" : " [") + text + "]";
    return list;
}

Tables tablesOf(const std::vector<Meaning>& meanings)
{
    Tables tables;
    for (const Meaning& meaning : meanings)
        tables.insert(meaning.table);
    return tables;
}

std::vector<Instance> columnsOf(const std::vector<std::vector<Meaning>>& open)
{
    std::vector<Instance> instances;
    if (open.empty())
        return instances;
    for (const ColumnDefinition& column : open.front().front().block->columns) {
        const auto has = [&](const std::vector<Meaning>& meanings) {
            return meanings.front().block->find(column.code) != nullptr;
        };
        if (std::ranges::all_of(open, has))
            instances.push_back({open.front().front().block, nullptr, &column});
    }
    return instances;
}

std::vector<Instance> rowsOf(const std::vector<std::vector<Meaning>>& open)
{
    std::vector<Instance> instances;
    if (open.empty())
        return instances;
    for (const BlockDefinition& block : open.front().front().table->blocks) {
        const auto has = [&](const std::vector<Meaning>& meanings) {
            return std::ranges::count(meanings, &block, &Meaning::block) > 0;
        };
        if (!std::ranges::all_of(open, has))
            continue;
        for (const RowDefinition& row : block.rows)
            instances.push_back({&block, &row, nullptr});
    }
    return instances;
}

} // namespace

void NameResolver::learn(const std::vector<const Name*>& names)
{
    for (const Name* name : names) {
        const std::vector<Meaning> meanings = m_vocabulary.meaningsOf(*name, m_forEach);
        if (meanings.empty())
            failUnknown(*name);
        if (const auto tables = tablesOf(meanings); tables.size() == 1)
            m_tables.insert(*tables.begin());
    }
}

std::vector<Instance> NameResolver::instances(const std::vector<const Name*>& names) const
{
    if (m_forEach == ForEach::Nothing)
        return {{}};
    std::vector<std::vector<Meaning>> open;
    for (const Name* name : names) {
        auto meanings = settled(*name);
        if (!meanings.front().named && (!meanings.front().row || !meanings.front().column))
            open.push_back(std::move(meanings));
    }
    return m_forEach == ForEach::Column ? columnsOf(open) : rowsOf(open);
}

void NameResolver::failUnknown(const Name& name) const
{
    const ForEach others[] = {ForEach::Column, ForEach::Row, ForEach::Nothing};
    const bool fitsOtherwise =
        std::ranges::any_of(others, [&](ForEach other) { return !m_vocabulary.meaningsOf(name, other).empty(); });
    if (fitsOtherwise)
        fail(m_forEach == ForEach::Column ? "formula.not-a-row"
             : m_forEach == ForEach::Row  ? "formula.not-a-column"
                                          : "formula.not-a-cell",
             name);
    const auto suggestions = m_vocabulary.suggestionsFor(name);
    if (suggestions.empty())
        fail("formula.unknown-name", name);
    fail("formula.misspelt-name", name, {{"suggestions", listed(suggestions)}});
}

std::vector<Meaning> NameResolver::settled(const Name& name) const
{
    std::vector<Meaning> meanings = m_vocabulary.meaningsOf(name, m_forEach);
    if (tablesOf(meanings).size() > 1)
        std::erase_if(meanings, [&](const Meaning& meaning) { return !m_tables.contains(meaning.table); });
    if (tablesOf(meanings).size() == 1)
        return meanings;
    std::vector<std::string> tables;
    for (const auto* table : tablesOf(m_vocabulary.meaningsOf(name, m_forEach)))
        tables.push_back(table ? table->name.chinese : name.parts.front());
    std::ranges::sort(tables);
    fail("formula.ambiguous-name", name, {{"choices", listed(tables)}});
}

// NOLINTBEGIN(clang-analyzer-core.NonNullParamChecker): what the meanings leave open, their instance has.
Meaning NameResolver::meaningIn(const Name& name, const Instance& instance) const
{
    std::vector<Meaning> meanings = settled(name);
    if (instance.row)
        std::erase_if(meanings, [&](const Meaning& meaning) {
            return !meaning.row && !meaning.named && meaning.block != instance.block;
        });
    if (meanings.size() > 1)
        fail("formula.ambiguous-name", name, {{"choices", ""}});
    Meaning meaning = meanings.front();
    if (!meaning.named && !meaning.row)
        meaning.row = instance.row;
    if (!meaning.named && !meaning.column)
        meaning.column = meaning.block->find(instance.column->code);
    return meaning;
}

YearCell NameResolver::cell(const Name& name, const Instance& instance) const
{
    const Meaning meaning = meaningIn(name, instance);
    if (meaning.named && meaning.named->count > 1)
        fail("formula.several-cells", name, {{"count", std::to_string(meaning.named->count)}});
    return {meaning.named ? meaning.named->firstCell : meaning.block->cellIndex(*meaning.row, *meaning.column),
            name.period};
}
std::vector<YearCell> NameResolver::range(const Name& from, const Name& to, const Instance& instance) const
{
    const Meaning first = meaningIn(from, instance);
    const Meaning last = meaningIn(to, instance);
    std::vector<YearCell> cells;
    if (first.named && first.named == last.named) {
        for (std::size_t index = 0; index < first.named->count; ++index)
            cells.push_back({first.named->firstCell + index, from.period});
        return cells;
    }
    if (first.block != last.block || !first.block || first.row > last.row || first.column > last.column)
        fail("formula.no-range", to);
    for (const RowDefinition* row = first.row; row <= last.row; ++row)
        for (const ColumnDefinition* column = first.column; column <= last.column; ++column)
            if (first.row == last.row || row->replaces.empty())
                cells.push_back({first.block->cellIndex(*row, *column), from.period});
    return cells;
}

// NOLINTEND(clang-analyzer-core.NonNullParamChecker)

} // namespace gouji::rules::formula
