// SPDX-License-Identifier: MPL-2.0
#include "core/packs/rule_sheet.hpp"

#include "core/figures/decimal.hpp"
#include "core/packs/rule_sheet_words.hpp"

#include <algorithm>

namespace gouji::packs {
namespace {

using document::Grid;
using document::Position;

constexpr int headingRows = 20; // the headings stand within so many rows
constexpr int headingColumns = 50;
constexpr std::size_t mostRules = 1'000;

using Columns = std::array<std::optional<int>, headings.size()>;

std::string textAt(const Grid& grid, Position position)
{
    const document::Cell& cell = grid.at(position);
    if (const std::string* text = cell.text())
        return *text;
    if (const double* number = std::get_if<double>(&cell.value))
        return figures::Decimal::fromDouble(*number).value_or(figures::Decimal()).toString();
    return {};
}

Columns columnsOf(const Grid& grid, int row)
{
    Columns columns;
    for (int column = 0; column < std::min(grid.columnCount(row), headingColumns); ++column) {
        const std::string text = textAt(grid, {row, column});
        for (std::size_t index = 0; index < headings.size(); ++index) {
            const auto& words = headings[index];
            if (!columns[index] && std::ranges::any_of(words, [&](auto word) { return isWord(text, word); }))
                columns[index] = column;
        }
    }
    return columns;
}

WrittenText written(const Grid& grid, int row, const std::optional<int>& column)
{
    if (!column)
        return {{}, {row, 0}, false};
    const Position position{row, *column};
    const document::Cell& cell = grid.at(position);
    const bool isFormula =
        cell.origin == document::Origin::Formula || std::holds_alternative<document::CellError>(cell.value);
    return {textAt(grid, position), position, isFormula};
}

bool isEmpty(const WrittenRule& rule)
{
    const auto isBlank = [](const WrittenText& text) { return text.text.empty() && !text.isFormula; };
    return isBlank(rule.id) && isBlank(rule.severity) && isBlank(rule.formula);
}

RuleSheet read(const Grid& grid, int index)
{
    RuleSheet sheet{index, grid.name(), {}, Position{0, 0}, {}};
    for (int row = 0; row < std::min(grid.rowCount(), headingRows); ++row) {
        const Columns columns = columnsOf(grid, row);
        // Number, severity and formula make it the row of headings; the others may be left out.
        if (!std::all_of(columns.begin(), columns.begin() + 3,
                         [](const auto& column) { return column.has_value(); }))
            continue;
        sheet.missingHeading.reset();
        for (int line = row + 1; line < grid.rowCount() && !sheet.firstLeftOut; ++line) {
            const WrittenRule rule{written(grid, line, columns[0]), written(grid, line, columns[1]),
                                   written(grid, line, columns[2]), written(grid, line, columns[3]),
                                   written(grid, line, columns[4])};
            if (isEmpty(rule))
                continue;
            if (sheet.rules.size() < mostRules)
                sheet.rules.push_back(rule);
            else
                sheet.firstLeftOut = rule.id.position;
        }
        break;
    }
    return sheet;
}

} // namespace

std::optional<RuleSheet> findRuleSheet(const document::Workbook& workbook)
{
    for (std::size_t index = 0; index < workbook.sheets.size(); ++index) {
        const std::string& name = workbook.sheets[index].name();
        if (std::ranges::any_of(sheetNames, [&](std::string_view word) { return isWord(name, word); }))
            return read(workbook.sheets[index], static_cast<int>(index));
    }
    return std::nullopt;
}

} // namespace gouji::packs
