// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/vocabulary.hpp"

#include "core/text/label_key.hpp"

#include <algorithm>

namespace gouji::rules::formula {
namespace {

using forms::BlockDefinition;
using forms::TableDefinition;
using text::labelKey;
using ForEach = Formula::ForEach;

const std::string& labelOf(const TableDefinition& table) { return table.heading; }

template <typename Definition>
const std::string& labelOf(const Definition& definition)
{
    return definition.labels.back();
}

} // namespace

Vocabulary::Vocabulary(const forms::Form& form, std::span<const forms::NamedCells> named)
    : m_form(form),
      m_named(named)
{
    const auto add = [&](const auto& definition) {
        for (const std::string& text : {labelOf(definition), definition.name.chinese, definition.name.english})
            m_keys[&definition].push_back(labelKey(text));
    };
    for (const TableDefinition& table : form.tables) {
        add(table);
        for (const BlockDefinition& block : table.blocks) {
            std::ranges::for_each(block.rows, add);
            std::ranges::for_each(block.columns, add);
        }
    }
}

template <typename Definition>
bool Vocabulary::isNamed(const Definition& definition, const Part& part) const
{
    return part.text == definition.code.text()
           || (!part.key.empty() && std::ranges::count(m_keys.at(&definition), part.key) > 0);
}

std::vector<Vocabulary::Part> Vocabulary::partsOf(const Name& name)
{
    std::vector<Part> parts;
    for (const std::string& text : name.parts)
        parts.push_back({text, labelKey(text)});
    return parts;
}

// The meanings of the parts behind a table's name, in one block.
void Vocabulary::addMeanings(const TableDefinition& table, const BlockDefinition& block,
                             std::span<const Part> parts, ForEach forEach, std::vector<Meaning>& meanings) const
{
    if (parts.size() == 1 && forEach == ForEach::Row) {
        for (const auto& column : block.columns)
            if (isNamed(column, parts[0]))
                meanings.push_back({&table, &block, nullptr, &column, nullptr});
        return;
    }
    // For single cells a row's name is enough where the row has only one.
    const bool isCell = forEach == ForEach::Nothing && block.columns.size() == 1;
    if (parts.size() > 2 || (parts.size() == 1 && forEach == ForEach::Nothing && !isCell))
        return;
    for (const auto& row : block.rows) {
        if (!isNamed(row, parts[0]))
            continue;
        if (parts.size() == 1)
            meanings.push_back({&table, &block, &row, isCell ? &block.columns.front() : nullptr, nullptr});
        for (const auto& column : block.columns)
            if (parts.size() == 2 && isNamed(column, parts[1]))
                meanings.push_back({&table, &block, &row, &column, nullptr});
    }
}

std::vector<Meaning> Vocabulary::meaningsOf(const Name& name, ForEach forEach) const
{
    const std::vector<Part> parts = partsOf(name);
    std::vector<Meaning> meanings;
    for (const TableDefinition& table : m_form.tables) {
        const bool namesTable = parts.size() > 1 && isNamed(table, parts[0]);
        for (const BlockDefinition& block : table.blocks) {
            addMeanings(table, block, parts, forEach, meanings);
            if (namesTable)
                addMeanings(table, block, std::span(parts).subspan(1), forEach, meanings);
        }
    }
    for (const forms::NamedCells& named : m_named) {
        if (parts.size() == 1 && named.name == name.parts.front())
            meanings.push_back({nullptr, nullptr, nullptr, nullptr, &named});
    }
    return meanings;
}

bool Vocabulary::isKnown(const Part& part) const
{
    const auto names = [&](const auto& definition) { return isNamed(definition, part); };
    return std::ranges::any_of(m_form.tables, [&](const TableDefinition& table) {
        return names(table) || std::ranges::any_of(table.blocks, [&](const BlockDefinition& block) {
                   return std::ranges::any_of(block.rows, names) || std::ranges::any_of(block.columns, names);
               });
    });
}

std::vector<std::string> Vocabulary::suggestionsFor(const Name& name) const
{
    constexpr std::size_t mostSuggestions = 3;
    const std::vector<Part> parts = partsOf(name);
    const auto unknown = std::ranges::find_if_not(parts, [&](const Part& part) { return isKnown(part); });
    const std::string& wanted = unknown == parts.end() ? parts.back().key : unknown->key;
    std::vector<std::string> suggestions;
    const auto consider = [&](const std::string& label) {
        const std::string key = labelKey(label);
        const bool isNear =
            !wanted.empty() && (key.find(wanted) != key.npos || (!key.empty() && wanted.find(key) != wanted.npos));
        if (isNear && suggestions.size() < mostSuggestions
            && std::ranges::find(suggestions, label) == suggestions.end())
            suggestions.push_back(label);
    };
    for (const TableDefinition& table : m_form.tables) {
        for (const BlockDefinition& block : table.blocks) {
            for (const auto& row : block.rows)
                consider(row.labels.back());
            for (const auto& column : block.columns)
                consider(column.labels.back());
        }
    }
    for (const forms::NamedCells& named : m_named)
        consider(named.name);
    return suggestions;
}

} // namespace gouji::rules::formula
