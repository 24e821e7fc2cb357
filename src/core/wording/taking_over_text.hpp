// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/reports/report.hpp"
#include "core/wording/messages.hpp"

#include <string>
#include <vector>

namespace gouji::wording {

// A figure that stands otherwise in its source, as a line tells of it.
struct RewrittenLine {
    reports::CellRef cell;
    std::string written;
    std::string figure;
    std::string place; // "表 2 D12"
};

// What there is to say of a file from which a new report was made.
struct TakingOver {
    std::string file;
    std::size_t figures = 0;
    std::vector<RewrittenLine> rewritten = {};
    std::vector<RewrittenLine> withoutPlace = {};
    std::vector<reports::CellRef> missing = {}; // rows and columns that the file does not show
    std::vector<reports::TableCode> noTables = {};
    bool hasYear = true;
    bool hasAgency = true;
    std::size_t paragraphs = 0;                         // of the text
    std::vector<std::string> sectionsWithoutPlace = {}; // headings of those whose text was left out
    std::size_t otherReports = 0;                       // that the file holds besides
};

// As lines for a box: what was read, what was not found, what was changed and where it stood. Long lists are cut,
// and say so.
std::string textOf(const TakingOver& taking, const packs::Edition& edition, const Messages& messages);

} // namespace gouji::wording
