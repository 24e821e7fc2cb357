// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/figure.hpp"
#include "core/forms/lexicon.hpp"
#include "core/language.hpp"
#include "core/reports/code.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji::forms {

// What a column may hold.
enum class FigureKind {
    Count,       // whole, 0 or more
    SignedCount, // whole
    Amount,      // decimals allowed, 0 or more
};

struct ColumnDefinition {
    reports::ColumnCode code;
    std::vector<std::string> labels; // official wording, from the outermost heading inwards
    std::vector<LabelId> labelIds;   // of the same in the catalogue's lexicon
    LocalisedText name;              // as messages call it
    FigureKind figures = FigureKind::Count;
    std::string unit; // "万元", "元"; empty for counts

    figures::Unit figureUnit() const { return figures::unitNamed(unit).value_or(figures::Unit{}); }
};

struct RowDefinition {
    reports::RowCode code;
    std::vector<std::string> labels;
    std::vector<LabelId> labelIds;
    LocalisedText name;
    // The rows this one stands for in forms that are out of date; empty for every row of the official form.
    std::vector<reports::RowCode> replaces;
};

// A part of a table with headings of its own.
struct BlockDefinition {
    enum class Layout {
        Grid,      // column headings above, row headings to the left
        SingleRow, // one line of figures: under each row's heading the headings of all columns
    };

    Layout layout = Layout::Grid;
    std::string heading; // above the block; may be empty
    std::string corner;  // above the row headings; may be empty
    LabelId headingId = LabelId::None;
    LabelId cornerId = LabelId::None;
    std::vector<ColumnDefinition> columns;
    std::vector<RowDefinition> rows;
    std::size_t firstCell = 0; // in Form::cells, where the block's cells stand row by row

    const RowDefinition* find(const reports::RowCode& row) const;
    const ColumnDefinition* find(const reports::ColumnCode& column) const;
    // Of a cell of this block.
    std::size_t cellIndex(const RowDefinition& row, const ColumnDefinition& column) const;
};

// What a standard table must look like.
struct TableDefinition {
    reports::TableCode code;
    std::string heading; // of the report's section
    LocalisedText name;
    std::string sheet; // the sheet's name in the shipped template
    std::vector<BlockDefinition> blocks;

    const BlockDefinition* blockOf(const reports::RowCode& row) const;
    const RowDefinition* find(const reports::RowCode& row) const;
    const ColumnDefinition* find(const reports::ColumnCode& column) const;
    // The column as the block of that row defines it.
    const ColumnDefinition* find(const reports::RowCode& row, const reports::ColumnCode& column) const;
};

// A cell of the form: its place in Form::cells is what reports and rules know it by.
struct CellDefinition {
    reports::CellRef ref;
    FigureKind figures = FigureKind::Count;
};

// A named range of a workbook that has rules of its own: its cells stand behind those of the tables.
struct NamedCells {
    std::string name;
    std::size_t firstCell = 0;
    std::size_t count = 0;
};

// An official version of a report's tables. It knows no rules.
struct Form {
    reports::FamilyCode family;
    reports::EditionCode code;
    LocalisedText name;
    LocalisedText source;
    LocalisedText citation; // the source as rules cite it, shortened
    int firstYear = 0;
    std::optional<int> lastYear;
    std::string title;
    std::vector<std::string> headingPrefixes; // what may stand before a block's heading: the name of the law
    // Other ways to write a word of the headings that are as good: 钩稽 for 勾稽.
    std::vector<std::pair<std::string, std::string>> otherWritings;
    std::vector<std::string> screenStyles; // of the template's cells that are no part of the report
    std::vector<std::string> sections;     // the headings of the report's parts, in order: "一、总体情况"
    std::vector<TableDefinition> tables;
    std::vector<CellDefinition> cells; // of all tables, in the order of the form

    const TableDefinition* find(const reports::TableCode& table) const;
    std::optional<std::size_t> cellIndex(const reports::CellRef& cell) const;
    bool covers(int year) const;
    // A text of the form as it is printed, then as it may be written as well.
    std::vector<std::string> writingsOf(const std::string& text) const;

    // Lists the cells of the tables as they are now.
    void listCells();
    // Enters all labels into the lexicon, and their numbers into the definitions.
    void enterLabels(Lexicon& lexicon);
};

} // namespace gouji::forms
