// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/layout/form_labels.hpp"
#include "core/layout/page.hpp"

#include <string>
#include <vector>

namespace gouji::layout {

struct FormCell {
    std::string text;
    int columns = 1;
};

// A block of a form that was found among words, laid out as printed: headings above, labels to the left.
struct FormTable {
    double top = 0;
    double bottom = 0;
    std::vector<std::vector<FormCell>> rows;
};

struct FormTables {
    std::vector<FormTable> tables; // from top to bottom
    // Whether each block of which labels were found was read: a row has as many figures as there are columns, and
    // all its headings are there.
    bool areCertain = true;
};

// What is known of the words' places.
enum class Places {
    Printed, // on a page: figures stand below their headings
    Copied,  // only the order is: a line's words beside each other, its labels below each other
};

// Finds the blocks of the form among the words, which stand in reading order. No rules are needed, as the labels
// are known; in turn, nothing is read that is not wholly there.
FormTables formTablesIn(const std::vector<Word>& words, const Form& form, Places places);

// Of the forms, the one that reads most.
FormTables formTablesIn(const std::vector<Word>& words, const std::vector<Form>& forms, Places places);

// Whether the word is a figure and nothing else: "1,136", "4068.208", "－3".
bool isFigure(std::string_view word);

} // namespace gouji::layout
