// SPDX-License-Identifier: MPL-2.0
#include "core/reading/stated_unit.hpp"

#include "core/figures/count_unit.hpp"
#include "core/figures/unit_words.hpp"
#include "core/figures/written_number.hpp"
#include "core/reading/headings.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;

// A caption stands at most so many rows above its table, and so many columns right of it.
constexpr int captionRows = 3;
constexpr int captionColumns = 8;

enum class Counted { Money, Pieces };

Counted countedIn(const forms::ColumnDefinition& column)
{
    return column.unit.empty() ? Counted::Pieces : Counted::Money;
}

using Statement = std::optional<StatedUnit>;

Statement inHeading(const std::string& text, Position position, Counted counted)
{
    const bool isUnclear = counted == Counted::Money && figures::statesUnclearAmounts(text);
    const auto unit = counted == Counted::Money ? figures::unitIn(text) : figures::countUnitIn(text);
    return unit || isUnclear ? Statement({unit, isUnclear, position, text}) : std::nullopt;
}

Statement inCaption(const std::string& text, Position position, Counted counted)
{
    const bool isUnclear = counted == Counted::Money && figures::isUnclearCaption(text);
    const auto unit = counted == Counted::Money ? figures::unitInCaption(text) : figures::countUnitInCaption(text);
    return unit || isUnclear ? Statement({unit, isUnclear, position, text}) : std::nullopt;
}

Statement captionAt(Position position, const Grid& grid, Counted counted)
{
    const std::string* text = grid.at(position).text();
    return text ? inCaption(*text, position, counted) : std::nullopt;
}

bool holdsFigure(int row, const Grid& grid)
{
    for (int column = 0; column < grid.columnCount(row); ++column) {
        const document::CellValue& value = grid.at({row, column}).value;
        const auto* text = std::get_if<std::string>(&value);
        if (std::holds_alternative<double>(value) || (text && figures::readWrittenNumber(*text)))
            return true;
    }
    return false;
}

bool isOfOtherColumn(LabelId label, const LocatedBlock::Place& place, const LocatedBlock& block)
{
    const auto isOf = [&](const forms::ColumnDefinition& column) {
        return std::ranges::count(column.labelIds, label) > 0;
    };
    return !isOf(*place.column)
           && std::ranges::any_of(block.places, [&](const auto& other) { return isOf(*other.column); });
}

// What is above several columns or above the whole block is so above each of them.
bool isOfColumn(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place, const LocatedBlock& block)
{
    const bool isOuter = !heading.row && !heading.column;
    return isOuter ? !isOfOtherColumn(heading.label, place, block)
                   : heading.column == place.column && (!heading.row || heading.row == place.row);
}

bool isOfRow(const LocatedBlock::Heading& heading, const LocatedBlock::Place& place, const LocatedBlock&)
{
    return heading.row == place.row && !heading.column;
}

// What the texts in and around a block state of its figures of one kind, each text looked at once.
class BlockTexts {
public:
    BlockTexts(const LocatedBlock& block, int firstRow, const Grid& grid, const SheetCaption& caption,
               Counted counted)
        : m_block(block),
          m_grid(grid),
          m_counted(counted)
    {
        readHeadings();
        readCaptions();
        readAbove(block.area.first.row);
        if (firstRow != block.area.first.row)
            readAbove(firstRow);
        if (auto inFront = inCaption(caption, {firstRow, block.area.first.column}, counted))
            m_above.push_back(std::move(*inFront));
    }

    StatedUnits of(const LocatedBlock::Place& place) const
    {
        StatedUnits stated;
        // That of a row comes first: the form has none there, so it was written on purpose.
        for (const auto isMeant : {isOfRow, isOfColumn}) {
            for (const auto& [heading, statement] : m_headings) {
                if (isMeant(*heading, place, m_block))
                    stated.push_back(statement);
            }
        }
        const Position behind{place.position.row, m_grid.areaAt(place.position).last.column + 1};
        if (auto statement = captionAt(behind, m_grid, m_counted))
            stated.push_back(std::move(*statement));
        std::ranges::copy_if(m_captions, std::back_inserter(stated),
                             [&](const StatedUnit& caption) { return caption.position.row < place.position.row; });
        stated.insert(stated.end(), m_above.begin(), m_above.end());
        return stated;
    }

private:
    void readHeadings()
    {
        for (const LocatedBlock::Heading& heading : m_block.headings) {
            const std::string* text = m_grid.at(heading.position).text();
            if (auto statement = text ? inHeading(*text, heading.position, m_counted) : std::nullopt)
                m_headings.emplace_back(&heading, std::move(*statement));
        }
    }

    // The lowest first: those in the block.
    void readCaptions()
    {
        const auto rowOf = [](const LocatedBlock::Place& place) { return place.position.row; };
        const auto [first, last] = std::ranges::minmax(m_block.places, {}, rowOf);
        for (int row = rowOf(last) - 1; row >= m_block.area.first.row; --row) {
            if (auto statement = captionIn(row, row < rowOf(first)))
                m_captions.push_back(std::move(*statement));
        }
    }

    // A row of figures ends what is above the block or the table: there another one stands.
    void readAbove(int firstRow)
    {
        for (int row = firstRow - 1; row >= std::max(0, firstRow - captionRows) && !holdsFigure(row, m_grid);
             --row) {
            if (auto statement = captionIn(row, row >= m_block.area.first.row)) {
                m_above.push_back(std::move(*statement));
                return;
            }
        }
    }

    // At either end of its row. Among the headings of the block a unit alone will do; elsewhere it may belong to
    // the figure beside it.
    Statement captionIn(int row, bool isAmongHeadings) const
    {
        const int end = std::min(m_grid.columnCount(row), m_block.area.last.column + captionColumns);
        for (int column = 0; column < end; ++column) {
            auto statement = captionAt({row, column}, m_grid, m_counted);
            if (statement && (isAmongHeadings || statement->text.find("单") != std::string::npos))
                return statement;
        }
        return std::nullopt;
    }

    const LocatedBlock& m_block;
    const Grid& m_grid;
    Counted m_counted;
    std::vector<std::pair<const LocatedBlock::Heading*, StatedUnit>> m_headings;
    StatedUnits m_captions; // in the block
    StatedUnits m_above;
};

} // namespace

std::vector<StatedUnits> statedUnits(const LocatedBlock& block, int firstRow, const Grid& grid,
                                     const SheetCaption& caption)
{
    std::vector<StatedUnits> stated(block.places.size());
    for (const Counted counted : {Counted::Pieces, Counted::Money}) {
        std::optional<BlockTexts> texts;
        for (std::size_t index = 0; index < block.places.size(); ++index) {
            const LocatedBlock::Place& place = block.places[index];
            if (countedIn(*place.column) != counted)
                continue;
            if (!texts)
                texts.emplace(block, firstRow, grid, caption, counted);
            stated[index] = texts->of(place);
        }
    }
    return stated;
}

} // namespace gouji::reading
