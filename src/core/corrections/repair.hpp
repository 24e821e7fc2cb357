// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/corrections/evidence.hpp"
#include "core/corrections/search.hpp"
#include "core/validation/validation.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace gouji::corrections {

// One cell of a proposal: what stands there and what should.
struct CellRepair {
    std::size_t cell = 0; // in the edition
    reports::CellRef ref;
    int sheetIndex = 0;
    std::string sheet;
    document::Position position;
    std::optional<figures::Decimal> current; // as typed into the cell; nothing where it holds no figure
    std::string text;                        // what stands in the cell, where that is not simply a number
    figures::Decimal proposed;               // as to be typed
    std::vector<Evidence> evidence;
};

// A smallest set of cells to change, and the figures with which every rule of its group holds.
struct Proposal {
    std::vector<CellRepair> cells;   // in the order of the form
    std::vector<CellRepair> follows; // totals that change by themselves, since their formulas are right
    int weight = 0;                  // of the evidence, all in all
    int violatedRules = 0;           // that it mends
};

// A cell in which the proposals of a group differ, and what they say of it.
struct Question {
    struct Answer {
        figures::Decimal figure;
        std::vector<std::size_t> proposals; // those that remain
    };

    CellRepair cell;
    std::vector<Answer> answers; // the likeliest first
};

// Faults that hang together. One proposal of each group mends the report.
struct Group {
    std::vector<std::size_t> findings; // that its proposals settle, in Validation::findings
    std::vector<Proposal> proposals;   // the best ones first, at most mostListed
    std::size_t found = 0;             // all in all
    int impossible = -1;               // fewer cells than those of the proposals, and none as few as this, will do
    bool isComplete = true;

    static constexpr std::size_t mostListed = 20;
};

struct Repairs {
    std::vector<Group> groups; // in the order of the rules
    std::size_t found = 0;
    // False where a search was cut off, or where an equality stays violated though the first proposals of all
    // groups are accepted.
    bool isComplete = true;

    // Whether no search was cut off.
    bool isSearchComplete() const { return std::ranges::all_of(groups, &Group::isComplete); }
};

// All smallest corrections of what is violated: hard equalities between figures, and figures that their columns
// may not hold.
Repairs repairsOf(const Validation& validation, const reports::Report* lastYear, const Limits& limits = {});

// The report after a proposal.
reports::Report applied(const reports::Report& report, const Proposal& proposal);

// What to ask so that the answer leaves as few proposals as possible. Nothing where there is only one.
std::optional<Question> questionFor(const std::vector<Proposal>& proposals);

} // namespace gouji::corrections
