// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/catalogue/lexicon.hpp"
#include "core/document/figure.hpp"
#include "core/language.hpp"
#include "core/reports/code.hpp"
#include "core/rules/rule.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji::catalogue {

struct Claims;

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
    std::size_t firstCell = 0; // in Edition::cells, where the block's cells stand row by row

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

// A cell of the edition: its place in Edition::cells is what reports and rules know it by.
struct CellDefinition {
    reports::CellRef ref;
    FigureKind figures = FigureKind::Count;
    bool isTotal = false; // a rule wants it to be the sum of other cells of its table
};

// A named range of a workbook that has rules of its own: its cells stand behind those of the tables.
struct NamedCells {
    std::string name;
    std::size_t firstCell = 0;
    std::size_t count = 0;
};

// An official version of the tables, with its rules.
struct Edition {
    reports::EditionCode code;
    LocalisedText name;
    LocalisedText source;
    int firstYear = 0;
    std::optional<int> lastYear;
    std::string title;
    std::vector<std::string> headingPrefixes; // what may stand before a block's heading: the name of the law
    // Other ways to write a word of the headings that are as good: 钩稽 for 勾稽.
    std::vector<std::pair<std::string, std::string>> otherWritings;
    std::vector<std::string> screenStyles; // of the template's cells that are no part of the report
    std::vector<std::string> sections;     // the headings of the report's parts, in order: "一、总体情况"
    std::vector<TableDefinition> tables;
    std::vector<CellDefinition> cells; // of all tables, in the order of the form; then those of named ranges
    std::vector<NamedCells> named;
    std::string version; // of the rules
    std::vector<rules::Rule> rules;
    // Official rules that an office does not want to be checked: those of its files, then those of a workbook's
    // sheet.
    std::vector<reports::RuleId> rulesOff;
    // What the text of a report may claim of the tables; null where the edition says nothing of it.
    std::shared_ptr<const Claims> claims;

    const TableDefinition* find(const reports::TableCode& table) const;
    const rules::Rule* find(const reports::RuleId& rule) const;
    std::optional<std::size_t> cellIndex(const reports::CellRef& cell) const;
    bool covers(int year) const;
    // A text of the form as it is printed, then as it may be written as well.
    std::vector<std::string> writingsOf(const std::string& text) const;

    // Lists the cells of the tables as they are now.
    void listCells();
    // Enters all labels into the lexicon, and their numbers into the definitions.
    void enterLabels(Lexicon& lexicon);

    // Marks the cells that the rule wants to be totals. They stay totals where the rule is switched off later.
    void markTotals(const rules::Rule& rule);

    // Nothing is left of the rule but its texts: findings still call it by its name.
    void switchOff(const reports::RuleId& rule);
};

} // namespace gouji::catalogue
