// SPDX-License-Identifier: MPL-2.0
#include "support/damage.hpp"

#include "support/seed_report.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <stdexcept>

namespace gouji::test {
namespace {

using document::Area;
using document::Grid;
using document::Position;
using document::Workbook;

int columnsOf(const Grid& grid)
{
    int columns = 0;
    for (int row = 0; row < grid.rowCount(); ++row)
        columns = std::max(columns, grid.areaAt({row, grid.columnCount(row) - 1}).last.column + 1);
    return columns;
}

// Calls visit(area, cell) for every cell or merged area.
template <typename Visit>
void forEachArea(const Grid& grid, Visit visit)
{
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < columnsOf(grid); ++column) {
            const Area area = grid.areaAt({row, column});
            if (area.first == Position{row, column})
                visit(area, grid.at({row, column}));
        }
    }
}

// The sheet with every cell where `place` puts it.
Grid moved(const Grid& grid, const std::function<std::optional<Position>(Position)>& place)
{
    Grid result(grid.name());
    forEachArea(grid, [&](const Area& area, const document::Cell& cell) {
        std::optional<Area> target;
        for (int row = area.first.row; row <= area.last.row; ++row) {
            for (int column = area.first.column; column <= area.last.column; ++column) {
                if (const auto at = place({row, column}))
                    target = target ? target->joined({*at, *at}) : Area{*at, *at};
            }
        }
        if (!target)
            return;
        result.set(target->first, cell);
        result.merge(*target);
    });
    return result;
}

void join(Grid& grid, const Grid& other, Position corner)
{
    forEachArea(other, [&](const Area& area, const document::Cell& cell) {
        const auto shifted = [&](Position at) { return Position{at.row + corner.row, at.column + corner.column}; };
        grid.set(shifted(area.first), cell);
        grid.merge({shifted(area.first), shifted(area.last)});
    });
}

struct Found {
    Grid* grid = nullptr;
    Position position;
};

// The first cell that holds that text.
Found find(Workbook& workbook, const std::string& text)
{
    for (Grid& grid : workbook.sheets) {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(row); ++column) {
                const std::string* held = grid.at({row, column}).text();
                if (held && *held == text)
                    return {&grid, {row, column}};
            }
        }
    }
    throw std::invalid_argument("no cell holds " + text);
}

// The values of one damage.
class Damage {
public:
    Damage(const JsonNode& node, const packs::Catalogue& catalogue) : m_node(node), m_catalogue(catalogue) {}

    bool has(std::string_view key) const { return m_node.find(key) != nullptr; }
    const std::string& text(std::string_view key) const { return std::get<std::string>(valueOf(key)); }
    int number(std::string_view key) const { return static_cast<int>(std::get<std::int64_t>(valueOf(key))); }
    const JsonNode& node() const { return m_node; }
    const packs::Catalogue& catalogue() const { return m_catalogue; }

private:
    const decltype(JsonNode::value)& valueOf(std::string_view key) const
    {
        const JsonNode* found = m_node.find(key);
        if (!found)
            throw std::invalid_argument(std::string(key));
        return found->value;
    }

    const JsonNode& m_node;
    const packs::Catalogue& m_catalogue;
};

void reword(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("reword"));
    found.grid->set(found.position, {damage.text("as")});
}

// Pushes the column with that heading, and all behind it, to the right.
void insertColumn(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("insert-column-before"));
    const int at = found.position.column;
    *found.grid = moved(*found.grid, [&](Position position) {
        return std::optional(Position{position.row, position.column + (position.column >= at ? 1 : 0)});
    });
    if (damage.has("heading"))
        found.grid->set({found.position.row, at}, {damage.text("heading")});
    for (int row = found.position.row + 1; damage.has("note") && row < found.grid->rowCount(); row += 2)
        found.grid->set({row, at}, {damage.text("note")});
}

void deleteRow(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("delete-row-of"));
    *found.grid = moved(*found.grid, [&](Position position) {
        const int row = position.row - (position.row > found.position.row ? 1 : 0);
        return position.row == found.position.row ? std::nullopt : std::optional(Position{row, position.column});
    });
}

// What stands in one row right of the outer headings changes places with the other row.
void swapRows(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found one = find(damaged.workbook, damage.text("swap-row-of"));
    const Found other = find(damaged.workbook, damage.text("with-row-of"));
    *one.grid = moved(*one.grid, [&](Position position) {
        const bool inOne = position.row == one.position.row && position.column >= one.position.column;
        const bool inOther = position.row == other.position.row && position.column >= other.position.column;
        return std::optional(Position{inOne     ? other.position.row
                                      : inOther ? one.position.row
                                                : position.row,
                                      position.column});
    });
}

// Takes rows from where one text stands and puts them in front of the row of another; "copies" leaves them where
// they were, too.
void moveRows(DamagedWorkbook& damaged, const Damage& damage)
{
    const bool copies = damage.has("copy-rows-of");
    const Found from = find(damaged.workbook, damage.text(copies ? "copy-rows-of" : "move-rows-of"));
    const int rows = damage.number("rows");
    const int target = find(damaged.workbook, damage.text("before-row-of")).position.row;
    const int first = from.position.row;
    const Grid source = *from.grid;
    *from.grid = moved(source, [&](Position position) {
        if (!copies && position.row >= first && position.row < first + rows)
            return std::optional<Position>();
        int row = position.row + (position.row >= target ? rows : 0);
        row -= !copies && position.row >= first + rows ? rows : 0;
        return std::optional(Position{row, position.column});
    });
    const Grid part = moved(source, [&](Position position) {
        const bool inPart = position.row >= first && position.row < first + rows;
        return inPart ? std::optional(Position{position.row - first, position.column}) : std::nullopt;
    });
    join(*from.grid, part, {!copies && first < target ? target - rows : target, 0});
}

// The columns under one heading change places with as many under another one right of it.
void swapColumns(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found one = find(damaged.workbook, damage.text("swap-columns-of"));
    const int first = one.position.column;
    const int second = find(damaged.workbook, damage.text("with-columns-of")).position.column;
    const int columns = damage.number("columns");
    *one.grid = moved(*one.grid, [&](Position position) {
        const int column = position.column;
        const bool inFirst = column >= first && column < first + columns;
        const bool inSecond = column >= second && column < second + columns;
        return std::optional(Position{position.row, column
                                                        + (inFirst    ? second - first
                                                           : inSecond ? first - second
                                                                      : 0)});
    });
}

std::string fullWidth(const std::string& text)
{
    constexpr std::array<const char*, 10> digits{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
    std::string wide;
    for (const char c : text)
        wide += c >= '0' && c <= '9' ? digits.at(static_cast<std::size_t>(c - '0')) : std::string(1, c);
    return wide;
}

std::string writtenAs(const std::string& form, double number)
{
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    text.erase(text.find_last_not_of('.') + 1);
    if (form == "full-width")
        return fullWidth(text);
    if (form == "no-break-spaces")
        return "\u00a0" + text + "\u00a0";
    if (form == "apostrophe")
        return "'" + text;
    if (form == "thousands") {
        for (auto at = std::ssize(text.substr(0, text.find('.'))) - 3; at > 0; at -= 3)
            text.insert(static_cast<std::size_t>(at), 1, ',');
    }
    return text;
}

void storeAsText(DamagedWorkbook& damaged, const Damage& damage)
{
    for (Grid& grid : damaged.workbook.sheets) {
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(row); ++column) {
                if (const auto* number = std::get_if<double>(&grid.at({row, column}).value))
                    grid.set({row, column}, {writtenAs(damage.text("figures-as-text"), *number)});
            }
        }
    }
}

void hideRows(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("hide-rows-of"));
    const auto sheet = static_cast<std::size_t>(found.grid - damaged.workbook.sheets.data());
    for (int row = 0; row < damage.number("rows"); ++row)
        damaged.hiddenRows.at(sheet).insert(found.position.row + row);
}

// What stands from the row of that text on goes to a sheet of its own, behind the first.
void cutTable(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("cut-before-row-of"));
    const int cut = found.position.row;
    const Grid whole = *found.grid;
    const auto behind = found.grid - damaged.workbook.sheets.data() + 1;
    *found.grid = moved(
        whole, [&](Position position) { return position.row < cut ? std::optional(position) : std::nullopt; });
    Grid rest(whole.name() + "（续）");
    join(rest,
         moved(whole,
               [&](Position position) {
                   return position.row < cut ? std::nullopt
                                             : std::optional(Position{position.row - cut, position.column});
               }),
         {});
    damaged.workbook.sheets.insert(damaged.workbook.sheets.begin() + behind, std::move(rest));
    damaged.hiddenRows.resize(damaged.workbook.sheets.size());
}

// A label goes on in a row of its own, behind so many bytes; the figures stay beside its beginning, or stand
// "below", beside its end.
void breakLabel(DamagedWorkbook& damaged, const Damage& damage)
{
    const Found found = find(damaged.workbook, damage.text("break-label"));
    const std::string label = damage.text("break-label");
    const auto bytes = static_cast<std::size_t>(damage.number("after-bytes"));
    const int row = found.position.row;
    const int column = found.position.column;
    const bool isBelow = damage.has("figures");
    *found.grid = moved(*found.grid, [&](Position position) {
        const bool isFigure = position.row == row && position.column > column;
        return std::optional(
            Position{position.row + (position.row > row || (isFigure && isBelow) ? 1 : 0), position.column});
    });
    found.grid->set({row, column}, {label.substr(0, bytes)});
    found.grid->set({row + 1, column}, {label.substr(bytes)});
}

void nameSheet(DamagedWorkbook& damaged, const Damage& damage)
{
    Grid& grid = damaged.workbook.sheets.at(static_cast<std::size_t>(damage.number("sheet")));
    Grid named(damage.text("name-sheet"));
    join(named, grid, {});
    grid = named;
}

// Another report below the first, right of it, or on sheets of its own.
void addReport(DamagedWorkbook& damaged, const Damage& damage)
{
    const Workbook other = undamaged(damage.node(), damage.catalogue());
    Grid& first = damaged.workbook.sheets.front();
    const std::string& where = damage.text("where");
    if (where == "below")
        join(first, other.sheets.front(), {first.rowCount() + 3, 0});
    else if (where == "right")
        join(first, other.sheets.front(), {0, columnsOf(first) + 2});
    else
        damaged.workbook.sheets.insert(damaged.workbook.sheets.end(), other.sheets.begin(), other.sheets.end());
    damaged.hiddenRows.resize(damaged.workbook.sheets.size());
}

struct Kind {
    std::string_view key;
    void (*apply)(DamagedWorkbook& damaged, const Damage& damage);
};

constexpr std::array<Kind, 13> kinds{{
    {"reword", reword},
    {"insert-column-before", insertColumn},
    {"delete-row-of", deleteRow},
    {"swap-row-of", swapRows},
    {"move-rows-of", moveRows},
    {"copy-rows-of", moveRows},
    {"swap-columns-of", swapColumns},
    {"figures-as-text", storeAsText},
    {"hide-rows-of", hideRows},
    {"cut-before-row-of", cutTable},
    {"break-label", breakLabel},
    {"name-sheet", nameSheet},
    {"report", addReport},
}};

} // namespace

Workbook undamaged(const JsonNode& damageCase, const packs::Catalogue& catalogue)
{
    SeedReport seed = seedReport(std::get<std::string>(damageCase.find("report")->value), catalogue);
    seed.layout.corner = {2, 0};
    seed.layout.oneSheet = damageCase.find("one-sheet") != nullptr;
    if (damageCase.find("unmerged"))
        seed.layout.headings = FormLayout::Headings::OnceOnly;
    Workbook workbook = formOf(*seed.edition, seed.cells, seed.layout);
    if (!damageCase.find("untitled"))
        workbook.sheets.front().set({0, 0}, {seed.title()});
    return workbook;
}

DamagedWorkbook damaged(const JsonNode& damageCase, const packs::Catalogue& catalogue)
{
    DamagedWorkbook result{undamaged(damageCase, catalogue), {}};
    result.hiddenRows.resize(result.workbook.sheets.size());
    for (const JsonNode& node : std::get<JsonNode::Array>(damageCase.find("damage")->value)) {
        const Damage damage(node, catalogue);
        const auto kind = std::ranges::find_if(kinds, [&](const Kind& known) { return damage.has(known.key); });
        if (kind == kinds.end())
            throw std::invalid_argument("unknown damage in line " + std::to_string(node.line));
        kind->apply(result, damage);
    }
    return result;
}

} // namespace gouji::test
