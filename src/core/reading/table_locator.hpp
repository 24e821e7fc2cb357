// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/forms/form.hpp"
#include "core/reading/label.hpp"
#include "core/reading/stated_unit.hpp"
#include "core/reports/report.hpp"

#include <vector>

namespace gouji::reading {

// A sheet with its place in the workbook and its labels.
struct LabelledSheet {
    const document::Grid& grid;
    int index = 0;
    LabelIndex labels;
    SheetCaption caption = {};
};

struct LocatedTable {
    reports::Table table;
    std::size_t officialFigures = 0; // those of rows that the official form has
    bool hasGaps = false;            // a heading, of whatever kind, was not found
};

// Every occurrence of a table in one sheet, read by headings that are written to the letter. Its n-th is made of
// the n-th occurrences of its blocks. A table is recognised by half of its cells.
std::vector<LocatedTable> tablesToTheLetter(const LabelledSheet& sheet, const forms::TableDefinition& definition,
                                            const Lexicon& lexicon);

// The same in a sheet where at least a third of the table's labels are written to the letter: the headings that
// were not found are recognised by similarity.
std::vector<LocatedTable> tablesBySimilarity(const LabelledSheet& sheet, const forms::TableDefinition& definition,
                                             const Lexicon& lexicon);

} // namespace gouji::reading
