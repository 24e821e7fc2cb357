// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.hpp"
#include "core/document/grid.hpp"
#include "core/layout/page.hpp"
#include "files/limits.hpp"

#include <string_view>
#include <vector>

namespace gouji::files {

// What became of pages.
struct LaidOut {
    document::Workbook workbook;
    // Whether each table of which something was found was read for certain: figures stand in the cells in which
    // they are printed.
    bool isCertain = false;
    std::size_t formTables = 0; // read without rules, by what a form prints around the figures
};

// Words and rules with their places as tables and paragraphs. Tables are drawn with rules, or known by their
// labels; those that a page cuts are one.
Result<LaidOut> layOut(std::vector<layout::Page> pages, const Limits& limits, std::string_view tableWord);

} // namespace gouji::files
