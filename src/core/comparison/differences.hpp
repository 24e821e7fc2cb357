// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/report.hpp"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace gouji::comparison {

// What one of two reports says where they differ.
struct Side {
    bool isThere = false; // false: the report has no such cell, table or statement
    // The figure in the form's unit, "" for a blank cell, or what stands there where that is no figure.
    std::string text;
    bool isFigure = false; // whether the text is a number
    std::string sheet;     // where it stands; empty for what no one cell holds
    std::optional<document::Position> position;
    std::string quote = {};                 // the words around a figure of the text
    std::optional<std::size_t> figure = {}; // its place among those of its report's text
};

// One place in which two reports differ.
struct Difference {
    enum class Kind { Cell, Table, Agency, Year, Report, Text };

    Kind kind = Kind::Cell;
    reports::CellRef cell; // of a table: its code alone
    // Of the report that has the cell, or of the one that has no partner.
    reports::EditionCode edition;
    std::string agency;
    std::optional<int> year;
    Side a;
    Side b;
    int section = 0;          // of the text, see reports::Section
    std::string heading = {}; // of the section, as one of both has it
};

// Where two reports differ, in the order of the first one's cells and then of what only the second has: figures
// with each other, a blank with 0, a figure with a text. Wording, layout, units and formulas are no differences,
// nor is a row left out of which the other side holds 0 or nothing. A table that one side lacks is one difference.
// An agency or a year is compared where both reports state it.
std::vector<Difference> differencesBetween(const reports::Report& a, const reports::Report& b);

// The reports of two files side by side: those of the same body and year, else the only one of each. A report
// without a partner stands alone (null).
using Pair = std::pair<const reports::Report*, const reports::Report*>;
std::vector<Pair> pairsOf(std::span<const reports::Report> a, std::span<const reports::Report> b);

// The same for all reports of two files; one without a partner is one difference.
std::vector<Difference> differencesBetween(std::span<const reports::Report> a, std::span<const reports::Report> b);

// How many cells both reports have.
std::size_t cellsInBoth(const reports::Report& a, const reports::Report& b);

} // namespace gouji::comparison
