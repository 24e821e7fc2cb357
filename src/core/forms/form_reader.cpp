// SPDX-License-Identifier: MPL-2.0
#include "core/forms/form_reader.hpp"

#include "core/text/label_key.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace gouji::forms {
namespace {

constexpr std::array<std::pair<std::string_view, FigureKind>, 3> figureKinds{{
    {"count", FigureKind::Count},
    {"signed-count", FigureKind::SignedCount},
    {"amount", FigureKind::Amount},
}};

constexpr std::array<std::pair<std::string_view, BlockDefinition::Layout>, 2> layouts{{
    {"grid", BlockDefinition::Layout::Grid},
    {"single-row", BlockDefinition::Layout::SingleRow},
}};

// The value a word stands for; a word that is not in the table is a mistake in the file.
template <typename Words>
auto valueOfWord(const Words& words, const JsonNode& where, const std::string& word, JsonReader& reader)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& entry) { return entry.first == word; });
    if (found != words.end())
        return found->second;
    reader.fail(where, {"catalogue.unknown-word", {{"word", word}}});
    return words.front().second;
}

ColumnDefinition readColumn(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"column", "labels", "name", "figures", "unit"});
    ColumnDefinition column;
    column.code = reports::ColumnCode(reader.string(node, "column"));
    column.labels = reader.strings(reader.array(node, "labels"));
    column.name = reader.localised(node, "name");
    column.figures = valueOfWord(figureKinds, node, reader.stringOr(node, "figures", "count"), reader);
    column.unit = reader.stringOr(node, "unit", "");
    if (column.labels.empty())
        reader.fail(node, {"catalogue.missing-key", {{"key", "labels"}}});
    if (!column.unit.empty() && !figures::unitNamed(column.unit))
        reader.fail(node, {"catalogue.unknown-word", {{"word", column.unit}}});
    return column;
}

RowDefinition readRow(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"row", "labels", "name", "replaces"});
    RowDefinition row;
    row.code = reports::RowCode(reader.string(node, "row"));
    row.labels = reader.strings(reader.array(node, "labels"));
    row.name = reader.localised(node, "name");
    for (std::string& replaced : reader.strings(reader.optionalArray(node, "replaces")))
        row.replaces.emplace_back(std::move(replaced));
    if (row.labels.empty())
        reader.fail(node, {"catalogue.missing-key", {{"key", "labels"}}});
    return row;
}

const std::string& codeOf(const TableDefinition& table) { return table.code.text(); }
const std::string& codeOf(const RowDefinition& row) { return row.code.text(); }
const std::string& codeOf(const ColumnDefinition& column) { return column.code.text(); }

// A code that another one of its kind has, too, would name the first of them alone.
template <typename Definition>
void refuseTakenCode(const std::vector<Definition>& known, const Definition& added, const JsonNode& where,
                     JsonReader& reader)
{
    const auto isSame = [&](const Definition& definition) { return codeOf(definition) == codeOf(added); };
    if (std::ranges::any_of(known, isSame))
        reader.fail(where, {"catalogue.code-twice", {{"code", codeOf(added)}}});
}

template <typename Definition>
std::set<std::string> innermostLabels(const std::vector<Definition>& definitions)
{
    std::set<std::string> keys;
    for (const Definition& definition : definitions)
        if (!definition.labels.empty())
            keys.insert(text::labelKey(definition.labels.back()));
    return keys;
}

// Adds rows or columns to those of a block. They are found by their innermost label: two with the same one could
// not be told apart.
template <typename Definition>
void readInto(std::vector<Definition>& known, const JsonNode::Array& nodes,
              Definition (*read)(const JsonNode&, JsonReader&), JsonReader& reader)
{
    std::set<std::string> labels = innermostLabels(known);
    for (const JsonNode& node : nodes) {
        Definition added = read(node, reader);
        refuseTakenCode(known, added, node, reader);
        if (!added.labels.empty() && !labels.insert(text::labelKey(added.labels.back())).second)
            reader.fail(node, {"catalogue.label-twice", {{"label", added.labels.back()}}});
        known.push_back(std::move(added));
    }
}

// A row stands in the place of others of its block.
void refuseUnknownReplaced(const BlockDefinition& block, const RowDefinition& row, const JsonNode& where,
                           JsonReader& reader)
{
    for (const reports::RowCode& replaced : row.replaces)
        if (!block.find(replaced) || replaced == row.code)
            reader.fail(where, {"catalogue.unknown-code", {{"code", replaced.text()}}});
}

void readRows(const JsonNode& node, BlockDefinition& block, JsonReader& reader)
{
    const JsonNode::Array& rows = reader.array(node, "rows");
    readInto(block.rows, rows, readRow, reader);
    const std::size_t first = block.rows.size() - rows.size();
    for (std::size_t index = 0; index < rows.size(); ++index)
        refuseUnknownReplaced(block, block.rows[first + index], rows[index], reader);
}

BlockDefinition readBlock(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"layout", "heading", "corner", "columns", "rows"});
    BlockDefinition block;
    block.layout = valueOfWord(layouts, node, reader.string(node, "layout"), reader);
    block.heading = reader.stringOr(node, "heading", "");
    block.corner = reader.stringOr(node, "corner", "");
    readInto(block.columns, reader.array(node, "columns"), readColumn, reader);
    readRows(node, block, reader);
    return block;
}

// A row is known by its table and its code.
void refuseRowsOfOtherBlocks(const TableDefinition& table, const BlockDefinition& block, const JsonNode& where,
                             JsonReader& reader)
{
    for (const RowDefinition& row : block.rows)
        if (const BlockDefinition* other = table.blockOf(row.code); other && other != &block)
            reader.fail(where, {"catalogue.code-twice", {{"code", row.code.text()}}});
}

TableDefinition readTable(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"table", "heading", "name", "sheet", "blocks"});
    TableDefinition table;
    table.code = reports::TableCode(reader.string(node, "table"));
    table.heading = reader.string(node, "heading");
    table.name = reader.localised(node, "name");
    table.sheet = reader.string(node, "sheet");
    for (const JsonNode& block : reader.array(node, "blocks")) {
        BlockDefinition read = readBlock(block, reader);
        refuseRowsOfOtherBlocks(table, read, block, reader);
        table.blocks.push_back(std::move(read));
    }
    return table;
}

// Rows that an office adds to blocks of an official table, told by their headings.
void addRows(const JsonNode& node, TableDefinition& table, JsonReader& reader)
{
    reader.allowOnly(node, {"table", "blocks"});
    for (const JsonNode& added : reader.array(node, "blocks")) {
        reader.allowOnly(added, {"heading", "rows"});
        const std::string heading = reader.stringOr(added, "heading", "");
        const auto block = std::ranges::find(table.blocks, heading, &BlockDefinition::heading);
        if (block == table.blocks.end())
            return reader.fail(added, {"catalogue.unknown-word", {{"word", heading}}});
        readRows(added, *block, reader);
        for (const JsonNode& row : reader.array(added, "rows"))
            if (table.blockOf(reports::RowCode(reader.string(row, "row"))) != &*block)
                reader.fail(row, {"catalogue.code-twice", {{"code", reader.string(row, "row")}}});
    }
}

void readOtherWritings(const JsonNode& root, Form& form, JsonReader& reader)
{
    if (!root.find("otherWritings"))
        return;
    const JsonNode& words = reader.object(root, "otherWritings");
    if (const auto* members = std::get_if<JsonNode::Object>(&words.value)) {
        for (const auto& [word, node] : *members) {
            for (const std::string& other : reader.strings(reader.array(words, word)))
                form.otherWritings.emplace_back(word, other);
        }
    }
}

// What the form is called, and where it comes from.
void readNames(const JsonNode& root, Form& form, JsonReader& reader)
{
    form.code = reports::EditionCode(reader.string(root, "edition"));
    form.name = reader.localised(root, "name");
    form.source = reader.localised(root, "source");
    form.citation = root.find("citation") ? reader.localised(root, "citation") : form.source;
    form.title = reader.string(root, "title");
    reader.stringOr(root, "template", {}); // for the package and, as the menu, for templates/make_menu.py
    if (root.find("menu"))
        reader.localised(root, "menu");
}

void readYears(const JsonNode& root, Form& form, JsonReader& reader)
{
    const JsonNode& years = reader.object(root, "years");
    form.firstYear = reader.integer(years, "first");
    if (years.find("last"))
        form.lastYear = reader.integer(years, "last");
}

} // namespace

Form readForm(const JsonNode& root, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "name", "source", "citation", "years", "title", "template", "menu",
                            "headingPrefixes", "otherWritings", "screenStyles", "sections", "tables"});
    Form form;
    readNames(root, form, reader);
    form.headingPrefixes = reader.strings(reader.optionalArray(root, "headingPrefixes"));
    readOtherWritings(root, form, reader);
    form.screenStyles = reader.strings(reader.optionalArray(root, "screenStyles"));
    form.sections = reader.strings(reader.optionalArray(root, "sections"));
    readYears(root, form, reader);
    for (const JsonNode& node : reader.array(root, "tables")) {
        TableDefinition table = readTable(node, reader);
        refuseTakenCode(form.tables, table, node, reader);
        form.tables.push_back(std::move(table));
    }
    form.listCells();
    return form;
}

void addTables(const JsonNode& root, Form& form, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "tables"});
    if (reader.string(root, "edition") != form.code.text())
        return;
    for (const JsonNode& node : reader.array(root, "tables")) {
        const reports::TableCode code(reader.string(node, "table"));
        const auto known = std::ranges::find(form.tables, code, &TableDefinition::code);
        if (known == form.tables.end())
            form.tables.push_back(readTable(node, reader));
        else
            addRows(node, *known, reader);
    }
    form.listCells();
}

} // namespace gouji::forms
