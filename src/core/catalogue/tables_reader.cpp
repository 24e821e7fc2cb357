// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/readers.hpp"

#include <algorithm>
#include <array>

namespace gouji::catalogue {
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
    column.name = readLocalised(node, "name", reader);
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
    row.name = readLocalised(node, "name", reader);
    for (std::string& replaced : reader.strings(reader.optionalArray(node, "replaces")))
        row.replaces.emplace_back(std::move(replaced));
    if (row.labels.empty())
        reader.fail(node, {"catalogue.missing-key", {{"key", "labels"}}});
    return row;
}

BlockDefinition readBlock(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"layout", "heading", "corner", "columns", "rows"});
    BlockDefinition block;
    block.layout = valueOfWord(layouts, node, reader.string(node, "layout"), reader);
    block.heading = reader.stringOr(node, "heading", "");
    block.corner = reader.stringOr(node, "corner", "");
    for (const JsonNode& column : reader.array(node, "columns"))
        block.columns.push_back(readColumn(column, reader));
    for (const JsonNode& row : reader.array(node, "rows"))
        block.rows.push_back(readRow(row, reader));
    return block;
}

TableDefinition readTable(const JsonNode& node, JsonReader& reader)
{
    reader.allowOnly(node, {"table", "heading", "name", "sheet", "blocks"});
    TableDefinition table;
    table.code = reports::TableCode(reader.string(node, "table"));
    table.heading = reader.string(node, "heading");
    table.name = readLocalised(node, "name", reader);
    table.sheet = reader.string(node, "sheet");
    for (const JsonNode& block : reader.array(node, "blocks"))
        table.blocks.push_back(readBlock(block, reader));
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
        for (const JsonNode& row : reader.array(added, "rows")) {
            block->rows.push_back(readRow(row, reader));
            if (table.blockOf(block->rows.back().code) != &*block)
                reader.fail(row, {"catalogue.code-twice", {{"code", block->rows.back().code.text()}}});
        }
    }
}

void readOtherWritings(const JsonNode& root, Edition& edition, JsonReader& reader)
{
    if (!root.find("otherWritings"))
        return;
    const JsonNode& words = reader.object(root, "otherWritings");
    if (const auto* members = std::get_if<JsonNode::Object>(&words.value)) {
        for (const auto& [word, node] : *members) {
            for (const std::string& other : reader.strings(reader.array(words, word)))
                edition.otherWritings.emplace_back(word, other);
        }
    }
}

} // namespace

LocalisedText readLocalised(const JsonNode& object, std::string_view key, JsonReader& reader)
{
    const JsonNode& node = reader.object(object, key);
    return {reader.string(node, "zh-CN"), reader.string(node, "en-US")};
}

Edition readTables(const JsonNode& root, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "name", "source", "years", "title", "headingPrefixes", "otherWritings",
                            "screenStyles", "sections", "tables"});
    Edition edition;
    edition.code = reports::EditionCode(reader.string(root, "edition"));
    edition.name = readLocalised(root, "name", reader);
    edition.source = readLocalised(root, "source", reader);
    edition.title = reader.string(root, "title");
    edition.headingPrefixes = reader.strings(reader.optionalArray(root, "headingPrefixes"));
    readOtherWritings(root, edition, reader);
    if (root.find("screenStyles"))
        edition.screenStyles = reader.strings(reader.array(root, "screenStyles"));
    edition.sections = reader.strings(reader.optionalArray(root, "sections"));
    const JsonNode& years = reader.object(root, "years");
    edition.firstYear = reader.integer(years, "first");
    if (years.find("last"))
        edition.lastYear = reader.integer(years, "last");
    for (const JsonNode& table : reader.array(root, "tables"))
        edition.tables.push_back(readTable(table, reader));
    edition.listCells();
    return edition;
}

void addTables(const JsonNode& root, Edition& edition, JsonReader& reader)
{
    reader.allowOnly(root, {"edition", "tables"});
    if (reader.string(root, "edition") != edition.code.text())
        return;
    for (const JsonNode& node : reader.array(root, "tables")) {
        const reports::TableCode code(reader.string(node, "table"));
        const auto known = std::ranges::find(edition.tables, code, &TableDefinition::code);
        if (known == edition.tables.end())
            edition.tables.push_back(readTable(node, reader));
        else
            addRows(node, *known, reader);
    }
    edition.listCells();
}

} // namespace gouji::catalogue
