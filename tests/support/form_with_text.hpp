// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/form.hpp"

#include <string>
#include <vector>

namespace gouji::test {

// An all-zero report, but for the cells given, with a sheet for its first section behind the tables: its name is
// the heading, each paragraph stands in a cell of column A.
inline document::Workbook formWithText(const packs::Edition& edition, const FormCells& cells,
                                       const std::vector<std::string>& paragraphs)
{
    document::Workbook workbook = formOf(edition, cells);
    document::Grid& sheet = workbook.sheets.emplace_back(edition.form().sections.front());
    for (int row = 0; row < static_cast<int>(paragraphs.size()); ++row)
        sheet.set({row, 0}, {paragraphs[static_cast<std::size_t>(row)]});
    return workbook;
}

} // namespace gouji::test
