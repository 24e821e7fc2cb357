// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/catalogue.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::layout {

// What is printed on a form around the figures of one block, as label keys that know of each note in brackets.
struct FormBlock {
    // The keys that count as one label, the longest first: with its note and without.
    struct Label {
        std::vector<std::string> keys;
        std::vector<std::string> outer; // of the headings around it, from outside; one key each
    };
    struct Row {
        Label label;
        std::vector<std::size_t> replaces; // the rows it stands for in older forms
    };
    bool isSingleRow = false; // one line of figures, its headings above
    std::string heading;      // above the block; may be empty, as the next
    std::string corner;       // above the row headings
    std::vector<Label> columns;
    std::vector<Row> rows;
};

// The blocks of an edition, in the order in which they are printed.
using Form = std::vector<FormBlock>;

// The forms of a catalogue, the newest first.
std::vector<Form> formsOf(const packs::Catalogue& catalogue);

// Those that the product is built with.
const std::vector<Form>& officialForms();

// Whether the text is a label of a row, or one around several rows, and not the beginning or end of one.
bool isRowLabel(std::string_view text, const std::vector<Form>& forms);

// A key that keeps what stands in brackets: of a piece of a label nobody knows whether it is a note.
std::string pieceKey(std::string_view text);

} // namespace gouji::layout
