// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/document/location.hpp"
#include "core/reading/identity.hpp"
#include "core/reading/section_heading.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gouji::reading {

// A line of a document's text outside its standard tables.
struct TextLine {
    std::string_view text; // of the document, without white space at its ends
    // Where it stands; nullopt for the name of a sheet.
    std::optional<document::Location> at;
    std::size_t offset = 0; // bytes before it in the text that stands there
    std::optional<SectionHeading> heading = {};
    bool goesOn = false; // the heading goes on in the next line
};

// The lines of a document in its order, with where between them the tables of its reports and its sheets stand: by
// the index of the line behind.
struct TextFlow {
    struct TablePlace {
        std::size_t report = 0;
        std::size_t line = 0;
    };

    std::vector<TextLine> lines;
    std::vector<TablePlace> tables;
    std::vector<std::size_t> sheets; // where each begins; none where they are the tables of a text
};

// The flow points into the document. A cell in a row with a standard table, or beside others in a table of a text,
// counts only where it holds a sentence or begins with a heading; the result of a formula right above or below a
// table, only as a sentence.
TextFlow textFlowOf(const document::Document& document, std::span<const ReportPlaces> reports,
                    const SectionHeadings& headings);

} // namespace gouji::reading
