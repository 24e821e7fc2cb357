// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/figure.hpp"
#include "core/document/grid.hpp"
#include "core/reports/code.hpp"
#include "core/reports/section.hpp"

#include <optional>
#include <string>
#include <vector>

namespace gouji::reports {

// One coded cell of a table, with where the workbook shows it and what it holds.
struct ReportCell {
    std::size_t index = 0; // in the edition's list of cells
    RowCode row;
    ColumnCode column;
    document::Position position;
    document::Origin origin = document::Origin::Typed;
    document::Figure figure;
    // A number in the cell times ten to this power is the figure: -4 where the sheet counts in 元, the form in
    // 万元.
    int scale = 0;
    std::size_t part = 0; // of its table, where that is cut

    // What is to be typed into the cell for a figure, and the figure that is typed so.
    figures::Decimal typed(const figures::Decimal& number) const { return number.timesPowerOfTen(-scale); }
    figures::Decimal figureTyped(const figures::Decimal& number) const { return number.timesPowerOfTen(scale); }
};

// A heading that is not worded as the official form has it: of a row, of a column, or of a whole block. A text
// that states the unit counts as the heading of its column.
struct RewordedHeading {
    RowCode row;
    ColumnCode column;
    document::Position position;
    std::string written;
    std::string official;
    // Both where it states another unit than the form: the figures are converted. Its own alone where it
    // contradicts the text that was taken, which `official` is then. The form's alone where it states none.
    std::optional<figures::Unit> unit = {};
    std::optional<figures::Unit> officialUnit = {};
    std::size_t part = 0;
};

// A figure in a row that the official form does not have.
struct ExtraCell {
    std::string heading; // of its row, as written
    document::Position position;
    document::Figure figure;
    std::size_t part = 0;
};

// What stands in another sheet of a table that is cut over several.
struct TablePart {
    int sheetIndex = 0;
    std::string sheet;
    document::Area range;
};

// A standard table found in a sheet, or in several.
struct Table {
    TableCode code;
    int sheetIndex = 0;
    std::string sheet;
    document::Area range; // headings and figures
    std::vector<ReportCell> cells;
    std::vector<RowCode> missingRows; // in the definition, but not found in the sheet
    std::vector<ColumnCode> missingColumns;
    std::vector<RewordedHeading> rewordedHeadings; // in reading order
    std::vector<ExtraCell> extraCells;             // between its rows, in reading order
    std::vector<TablePart> furtherParts = {};      // behind the first: part n stands in the n-th, counted from 1

    const ReportCell* find(const RowCode& row, const ColumnCode& column) const;
    bool hasRow(const RowCode& row) const;
    // The sheet of a part of the table: 0 is the first.
    int sheetIndexOf(std::size_t part) const { return part == 0 ? sheetIndex : furtherParts[part - 1].sheetIndex; }
    const std::string& sheetOf(std::size_t part) const { return part == 0 ? sheet : furtherParts[part - 1].sheet; }
    bool isCut() const { return !furtherParts.empty(); }
};

// The report of one body and year; a workbook may hold several.
struct Report {
    EditionCode edition;
    std::optional<int> year;
    std::string agency; // empty where no text tells it
    std::vector<Table> tables;
    std::vector<Table> named; // the named ranges that the workbook's own rules may speak of, each as a table
    std::vector<Section> sections = {}; // the text outside the tables, in order
    FamilyCode family = {};             // empty where nobody says: reports of two families are never compared
    std::optional<int> quarter = {};    // of reports that are made every quarter

    const Table* find(const TableCode& code) const;
};

} // namespace gouji::reports
