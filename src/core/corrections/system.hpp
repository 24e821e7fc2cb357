// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/validation/validation.hpp"

#include <cstdint>
#include <vector>

namespace gouji::corrections {

// What a cell of this year's report may become. Figures are whole multiples of 10^-decimals of the system.
struct Variable {
    std::size_t cell = 0; // in the edition
    const reports::Table* table = nullptr;
    const reports::ReportCell* shown = nullptr;
    std::int64_t current = 0;   // 0 where no figure can be read
    bool mustChange = false;    // no figure can be read, or it is none that the column may hold
    bool mayBeNegative = false; // 2019: 本年增/减
    std::int64_t step = 1;      // a count is a multiple of it
};

struct Term {
    std::uint32_t variable = 0;
    std::int64_t factor = 1;

    friend bool operator==(const Term&, const Term&) = default;
};

// Σ factor × change = missing: what the changes of a row's cells must add up to so that its rule holds. The terms
// are in ascending order of their variables.
struct Row {
    std::vector<Term> terms;
    std::int64_t missing = 0;
    const rules::Rule* rule = nullptr;
    rules::Place at;
    bool looksAtLastYear = false;
    bool isImplied = false; // by others: where they hold, it does
};

// A total with a formula that is right: it follows from its parts and is never changed itself.
struct Follower {
    const reports::Table* table = nullptr;
    const reports::ReportCell* shown = nullptr;
    std::int64_t current = 0;
    std::vector<Term> parts;
};

// All hard linear equalities of a report: rules of severity error without a condition whose figures are there and
// whose finding nobody explained. Totals that nobody filled in stand for their parts. Cells of last year's report
// and of formulas that nothing can be said about are constants. Refers to the validation.
struct System {
    int decimals = 0;
    std::vector<Variable> variables;
    std::vector<Row> rows;
    std::vector<Follower> followers;
    bool isAll = true; // false where the report must satisfy other rules about figures, too
};

System systemOf(const Validation& validation, const reports::Report* lastYear);

} // namespace gouji::corrections
