// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/comparison/beside.hpp"
#include "core/document/grid.hpp"
#include "core/packs/catalogue.hpp"
#include "core/validation/validation.hpp"

#include <optional>
#include <vector>

namespace gouji::engine {

// What a document is checked with. All that it refers to outlives what is found.
struct Context {
    // The official forms and rules, with the tables and rules of an office's own.
    const packs::Catalogue& packs;
    std::optional<reports::EditionCode> edition = {}; // absent: the headings decide which it is
    std::vector<comparison::Beside> beside = {};      // at most one of a kind
    // The workbook that the document is a range of: its sheet of rules, its names and its explanations hold. Null
    // where the document is whole. Of its sheets, those that hold the rules and the named ranges must be read.
    const document::Workbook* whole = nullptr;
    // The document that holds the text of the one report in the workbook: it stands for what the workbook says
    // itself. Null where the text stands beside the tables.
    const document::Document* text = nullptr;
};

// The only way to a verdict, for every face: finds the reports in a document and validates each by the rules of
// its edition, of the office and of the workbook, compared with what stands beside it, with the explanations that
// were given. Empty where the document holds no standard table.
std::vector<Validation> check(const document::Workbook& document, const Context& context);

} // namespace gouji::engine
