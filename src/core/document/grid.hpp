// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/cell_value.hpp"

#include <compare>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace gouji::document {

// Zero-based place in a sheet.
struct Position {
    int row = 0;
    int column = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

// A rectangle of cells, both corners included.
struct Area {
    Position first;
    Position last;

    bool contains(Position position) const;
    // The smallest area that holds both.
    Area joined(const Area& other) const;

    friend auto operator<=>(const Area&, const Area&) = default;
};

// As a spreadsheet names them: "D5", "A2:J27".
std::string addressOf(Position position);
std::string addressOf(const Area& area);

// One sheet: its name, its cells and its merged areas. Rows and columns that were never set are blank.
class Grid {
public:
    explicit Grid(std::string name = {}) : m_name(std::move(name)) {}

    const std::string& name() const { return m_name; }

    void set(Position position, Cell cell);
    // Cells that an area covers, all but its first, are blank from then on, whatever they hold.
    void merge(const Area& area);

    // What a reader of the sheet sees in that place: covered cells are blank.
    const Cell& at(Position position) const;
    // The whole merged area around a place, or the place alone.
    Area areaAt(Position position) const;

    // All cells of a row as they were set, covered ones too.
    std::span<const Cell> cellsInRow(int row) const;
    // Whether a merged area covers the place, all but its first cell.
    bool isCovered(Position position) const;

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    // Columns in use in that row.
    int columnCount(int row) const;

private:
    const Area* mergedAreaAt(Position position) const;

    std::string m_name;
    std::vector<std::vector<Cell>> m_rows;
    // The merged areas that touch each row, by the column in which they begin.
    std::unordered_map<int, std::map<int, Area>> m_merged;
};

// A name that the workbook gives to cells of one of its sheets.
struct NamedRange {
    std::string name;
    int sheetIndex = 0;
    Area area;
};

// A text outside the grids.
struct Paragraph {
    std::string text;
    int sheetsBefore = 0; // how many of the document's grids stand before it; never falls from one to the next
};

// Whether merged cells are where the file shows them. A pasted text has lost them: what follows a merged cell in
// its row has moved left, into the place that it covered.
enum class Merges { Known, Lost };

// Whether sheets hold all there is, or are the tables of a text.
enum class Medium { Sheets, Text };

// What a file or an open document holds: paragraphs and grids in order (see blocksOf), the names given to ranges
// of cells, and the user-defined properties. A workbook has a grid for each of its sheets and no paragraphs
// outside them, a text one for each of its tables. Names that stand for anything else than one range (a formula,
// several ranges, another file) are left out.
struct Document {
    std::vector<Grid> sheets = {};
    std::vector<NamedRange> names = {};
    std::map<std::string, std::string> properties = {}; // those of this product: their names begin with "gouji."
    std::vector<Paragraph> paragraphs = {};
    Merges merges = Merges::Known;
    Medium medium = Medium::Sheets;
    std::string title = {}; // what a document calls itself, which it may not show
};

// What a document is called where only its sheets matter.
using Workbook = Document;

} // namespace gouji::document
