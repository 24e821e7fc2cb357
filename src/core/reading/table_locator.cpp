// SPDX-License-Identifier: MPL-2.0
#include "core/reading/table_locator.hpp"

#include "core/reading/block_locator.hpp"
#include "core/reading/extra_rows.hpp"
#include "core/reading/figure_reading.hpp"
#include "core/reading/rewording.hpp"
#include "core/reading/sheet_view.hpp"
#include "core/reading/unnumbered.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace gouji::reading {
namespace {

using forms::BlockDefinition;
using forms::TableDefinition;

// A heading of a block of which nothing was found is looked for so far around the table's other labels.
constexpr int seedReach = 3;
// In each round headings are found by those that were found before.
constexpr int mostRounds = 3;

using BlockOccurrences = std::vector<std::vector<LocatedBlock>>; // for each block of the definition

std::vector<LabelId> labelsOf(const BlockDefinition& block)
{
    std::vector<LabelId> labels{block.headingId, block.cornerId};
    for (const auto& column : block.columns)
        labels.insert(labels.end(), column.labelIds.begin(), column.labelIds.end());
    for (const auto& row : block.rows)
        labels.insert(labels.end(), row.labelIds.begin(), row.labelIds.end());
    std::erase(labels, LabelId::None);
    return labels;
}

std::vector<LabelId> labelsOf(const TableDefinition& definition)
{
    std::set<LabelId> labels;
    for (const BlockDefinition& block : definition.blocks) {
        for (const LabelId label : labelsOf(block))
            labels.insert(label);
    }
    return {labels.begin(), labels.end()};
}

std::size_t cellCount(const TableDefinition& definition)
{
    std::size_t count = 0;
    for (const BlockDefinition& block : definition.blocks) {
        const auto official = std::count_if(block.rows.begin(), block.rows.end(),
                                            [](const auto& row) { return row.replaces.empty(); });
        count += block.columns.size() * static_cast<std::size_t>(official);
    }
    return count;
}

BlockOccurrences locateBlocks(const SheetView& view, const TableDefinition& definition)
{
    BlockOccurrences blocks;
    for (const BlockDefinition& block : definition.blocks)
        blocks.push_back(locateBlock(block, view.sheet.grid, view.labels));
    return blocks;
}

std::size_t mostOccurrences(const BlockOccurrences& blocks)
{
    std::size_t most = 0;
    for (const auto& occurrences : blocks)
        most = std::max(most, occurrences.size());
    return most;
}

void addRewordedHeadings(const LocatedBlock& located, const SheetView& view, reports::Table& table)
{
    for (const LocatedBlock::Heading& heading : located.headings) {
        if (!view.labels.isReworded(heading.position) || isReworded(heading.position, table))
            continue;
        table.rewordedHeadings.push_back({heading.row ? heading.row->code : reports::RowCode(),
                                          heading.column ? heading.column->code : reports::ColumnCode(),
                                          heading.position, *view.sheet.grid.at(heading.position).text(),
                                          view.lexicon.wording(heading.label)});
    }
}

void addBlock(const LocatedBlock& located, const BlockDefinition& block, const SheetView& view, LocatedTable& to)
{
    reports::Table& table = to.table;
    table.range = table.cells.empty() ? located.area : table.range.joined(located.area);
    const auto stated = statedUnits(located, table.range.first.row, view.sheet.grid, view.sheet.caption);
    for (std::size_t index = 0; index < located.places.size(); ++index) {
        const LocatedBlock::Place& place = located.places[index];
        const auto& [row, column, position] = place;
        const document::Cell& cell = view.sheet.grid.at(position);
        const document::FigureReading reading = readingOf(place, stated[index], view, table);
        const document::Figure figure = document::readFigure(cell.value, reading, cell.origin);
        if (stated[index].empty())
            addMissingUnit(figure, place, located, view, table);
        table.cells.push_back({block.cellIndex(*row, *column), row->code, column->code, position, cell.origin,
                               figure, reading.heading.powerOfTen - reading.column.powerOfTen});
    }
    to.officialFigures += static_cast<std::size_t>(
        std::ranges::count_if(located.places, [](const auto& place) { return place.row->replaces.empty(); }));
    table.missingRows.insert(table.missingRows.end(), located.missingRows.begin(), located.missingRows.end());
    table.missingColumns.insert(table.missingColumns.end(), located.missingColumns.begin(),
                                located.missingColumns.end());
}

std::size_t figureCount(const BlockOccurrences& blocks, std::size_t occurrence)
{
    std::size_t count = 0;
    for (const auto& occurrences : blocks)
        count += occurrence < occurrences.size() ? occurrences[occurrence].places.size() : 0;
    return count;
}

// The n-th occurrence of a table; the blocks that do not occur so often are missing.
LocatedTable tableOf(const BlockOccurrences& blocks, std::size_t occurrence, const SheetView& view,
                     const TableDefinition& definition)
{
    LocatedTable located;
    reports::Table& table = located.table;
    table.code = definition.code;
    table.sheetIndex = view.sheet.index;
    table.sheet = view.sheet.grid.name();
    table.cells.reserve(figureCount(blocks, occurrence));
    std::vector<const LocatedBlock*> found;
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        if (occurrence < blocks[index].size()) {
            const LocatedBlock& block = blocks[index][occurrence];
            addBlock(block, definition.blocks[index], view, located);
            addRewordedHeadings(block, view, table);
            located.hasGaps = located.hasGaps || !block.gaps.empty();
            found.push_back(&block);
            continue;
        }
        located.hasGaps = true;
        for (const forms::RowDefinition& row : definition.blocks[index].rows) {
            if (row.replaces.empty())
                table.missingRows.push_back(row.code);
        }
    }
    std::ranges::sort(table.rewordedHeadings, {}, &reports::RewordedHeading::position);
    table.extraCells = extraCells(found, view.sheet.grid, view.labels);
    return located;
}

std::vector<LocatedTable> tablesOf(const BlockOccurrences& blocks, const SheetView& view,
                                   const TableDefinition& definition)
{
    std::vector<LocatedTable> tables;
    for (std::size_t occurrence = 0; occurrence < mostOccurrences(blocks); ++occurrence) {
        if (figureCount(blocks, occurrence) * 2 >= cellCount(definition))
            tables.push_back(tableOf(blocks, occurrence, view, definition));
    }
    return tables;
}

// Where the headings of blocks should be that occur less often than others of the table, or not at all.
std::vector<Gap> gapsOfAbsentBlocks(const BlockOccurrences& blocks, const TableDefinition& definition,
                                    const LabelIndex& labels)
{
    std::optional<document::Area> area;
    for (const LabelId label : labelsOf(definition)) {
        for (const document::Position position : labels.find(label))
            area = area ? area->joined({position, position}) : document::Area{position, position};
    }
    std::vector<Gap> gaps;
    if (!area)
        return gaps;
    const document::Area around{
        {std::max(0, area->first.row - seedReach), std::max(0, area->first.column - seedReach)},
        {area->last.row + seedReach, area->last.column + seedReach}};
    for (std::size_t index = 0; index < blocks.size(); ++index) {
        if (!blocks[index].empty() && blocks[index].size() == mostOccurrences(blocks))
            continue;
        for (const LabelId label : labelsOf(definition.blocks[index]))
            gaps.push_back({label, around, Gap::Place::InTheSheet});
    }
    return gaps;
}

std::vector<Gap> gapsOf(const BlockOccurrences& blocks, const TableDefinition& definition,
                        const LabelIndex& labels)
{
    std::vector<Gap> gaps;
    for (const auto& occurrences : blocks) {
        for (const LocatedBlock& located : occurrences)
            gaps.insert(gaps.end(), located.gaps.begin(), located.gaps.end());
    }
    std::ranges::move(gapsOfAbsentBlocks(blocks, definition, labels), std::back_inserter(gaps));
    return gaps;
}

bool isHalfRecognised(const std::vector<LabelId>& labelsOfTable, const LabelIndex& labels)
{
    const auto found =
        std::ranges::count_if(labelsOfTable, [&](LabelId label) { return !labels.find(label).empty(); });
    return found * 3 >= std::ssize(labelsOfTable);
}

} // namespace

std::vector<LocatedTable> tablesToTheLetter(const LabelledSheet& sheet, const TableDefinition& definition,
                                            const Lexicon& lexicon)
{
    const SheetView view{sheet, sheet.labels, lexicon};
    return tablesOf(locateBlocks(view, definition), view, definition);
}

std::vector<LocatedTable> tablesBySimilarity(const LabelledSheet& sheet, const TableDefinition& definition,
                                             const Lexicon& lexicon)
{
    const TableWording wording{labelsOf(definition), text::decodeUtf8(text::labelKey(definition.heading))};
    LabelIndex labels = sheet.labels;
    takeUnnumberedRows(definition, sheet.grid, labels);
    if (!isHalfRecognised(wording.labels, labels))
        return {};
    const SheetView view{sheet, labels, lexicon};
    BlockOccurrences blocks = locateBlocks(view, definition);
    for (int round = 0; round < mostRounds; ++round) {
        if (!fillGaps(gapsOf(blocks, definition, labels), wording, sheet.grid, lexicon, labels))
            break;
        blocks = locateBlocks(view, definition);
    }
    return tablesOf(blocks, view, definition);
}

} // namespace gouji::reading
