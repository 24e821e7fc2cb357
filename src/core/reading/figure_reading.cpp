// SPDX-License-Identifier: MPL-2.0
#include "core/reading/figure_reading.hpp"

#include <algorithm>
#include <optional>

namespace gouji::reading {

bool isReworded(document::Position position, const reports::Table& table)
{
    return std::ranges::count(table.rewordedHeadings, position, &reports::RewordedHeading::position) > 0;
}

namespace {

// What the official heading counts in; nothing where it fixes no unit of money.
std::optional<figures::Unit> officialUnitOf(const forms::ColumnDefinition& column, const Lexicon& lexicon)
{
    return column.unit.empty() ? std::optional(figures::Unit{})
                               : figures::unitIn(lexicon.wording(column.labelIds.back()));
}

// The units that contradict the one that is taken, and amounts in a foreign currency or in several units at once.
// A text with the official unit contradicts one that is reported already.
void addDoubtfulUnits(const StatedUnits& stated, const StatedUnit* taken, const LocatedBlock::Place& place,
                      const SheetView& view, reports::Table& table)
{
    const auto official = officialUnitOf(*place.column, view.lexicon);
    const std::string& wording = view.lexicon.wording(place.column->labelIds.back());
    for (const StatedUnit& one : stated) {
        if (isReworded(one.position, table))
            continue;
        if (one.isUnclear)
            table.rewordedHeadings.push_back({{}, place.column->code, one.position, one.text, wording});
        else if (one.unit && one.unit != taken->unit && one.unit != official)
            table.rewordedHeadings.push_back(
                {{}, place.column->code, one.position, one.text, taken->text, one.unit});
    }
}

// A unit that is not that of the official heading, where that has one.
void addRewordedUnit(const StatedUnit& taken, const LocatedBlock::Place& place, const SheetView& view,
                     reports::Table& table)
{
    const auto official = officialUnitOf(*place.column, view.lexicon);
    if (official && *official != *taken.unit && !isReworded(taken.position, table))
        table.rewordedHeadings.push_back({{},
                                          place.column->code,
                                          taken.position,
                                          taken.text,
                                          view.lexicon.wording(place.column->labelIds.back()),
                                          taken.unit,
                                          official});
}

} // namespace

document::FigureReading readingOf(const LocatedBlock::Place& place, const StatedUnits& stated,
                                  const SheetView& view, reports::Table& table)
{
    using Kind = document::FigureReading::Kind;
    const forms::ColumnDefinition& column = *place.column;
    const bool isChange = column.figures == forms::FigureKind::SignedCount;
    document::FigureReading reading{column.figureUnit(), column.figureUnit(),
                                    isChange ? Kind::Change : Kind::Count};
    if (stated.empty())
        return reading;
    const auto taken = std::ranges::find_if(stated, [](const StatedUnit& one) { return one.unit.has_value(); });
    if (taken != stated.end()) {
        reading.heading = *taken->unit;
        addRewordedUnit(*taken, place, view, table);
    }
    addDoubtfulUnits(stated, taken == stated.end() ? nullptr : &*taken, place, view, table);
    return reading;
}

void addMissingUnit(const document::Figure& figure, const LocatedBlock::Place& place, const LocatedBlock& located,
                    const SheetView& view, reports::Table& table)
{
    const bool isAmount = figure.kind == document::Figure::Kind::Number && !figure.number.isZero();
    if (place.column->unit.empty() || !isAmount || figure.hasWords)
        return;
    const auto official = officialUnitOf(*place.column, view.lexicon);
    const auto heading = std::ranges::find_if(located.headings, [&](const LocatedBlock::Heading& one) {
        return one.column == place.column && (!one.row || one.row == place.row);
    });
    if (official && heading != located.headings.end() && !view.labels.isReworded(heading->position)
        && !isReworded(heading->position, table))
        table.rewordedHeadings.push_back({{},
                                          place.column->code,
                                          heading->position,
                                          *view.sheet.grid.at(heading->position).text(),
                                          view.lexicon.wording(heading->label),
                                          std::nullopt,
                                          official});
}

} // namespace gouji::reading
