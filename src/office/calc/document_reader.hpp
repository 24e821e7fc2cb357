// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"
#include "office/calc/document.hpp"

namespace gouji::calc {

// What an open document holds, hidden sheets too. Values are those of the used area of each sheet. Which cells
// hold formulas and which are merged is read only around the labels of the catalogue's tables: reading that of
// everything would make large sheets slow. So is which numbers are truth values. Names of ranges come first for
// the workbook, then for each sheet; of the user-defined properties ours are read, where they are texts.
document::Workbook readWorkbook(const Document& document, const packs::Catalogue& catalogue);

// The parts of that, for whoever reads again only what changed. Sheets that are larger than any form a person
// filled in are read in part only.
document::Area usedAreaOf(const Sheet& sheet);
document::Grid readSheet(const Document& document, const Sheet& sheet, const document::Area& used,
                         const packs::Catalogue& catalogue);
void readNamesAndProperties(const Document& document, document::Workbook& workbook);

// The sheet of rules that a workbook brings along, the sheets with named ranges, of which its rules may speak, the
// names and our properties. Of the other sheets only the names are there. Without a sheet of rules no sheet is
// read.
document::Workbook readRulesOf(const Document& document, const packs::Catalogue& catalogue);

// A workbook of one sheet that holds nothing but a range of cells, each in its own place, read in the same way.
// Without their document, which may be null, truth values are numbers.
document::Workbook readRange(const Document& document, const CellRange& range, const packs::Catalogue& catalogue);

} // namespace gouji::calc
