// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/model/grid.hpp"
#include "files/limits.hpp"
#include "files/xml_parser.hpp"

#include <string>
#include <utility>
#include <vector>

namespace gouji::files {

// Builds a workbook within the limits, sheet by sheet.
class WorkbookBuilder {
public:
    explicit WorkbookBuilder(const Limits& limits) : m_limits(limits) {}

    // Cells and merged areas are put into the sheet that was begun and is not yet ended.
    [[nodiscard]] Refusal beginSheet(std::string name);
    [[nodiscard]] Refusal place(model::Position position, model::Cell cell);
    // Puts the cells of a row into the rows below it, that many times.
    [[nodiscard]] Refusal repeatRow(int row, int times);
    [[nodiscard]] Refusal merge(const model::Area& area);
    [[nodiscard]] Refusal endSheet();

    bool isEmpty() const { return m_workbook.sheets.empty(); }
    model::Workbook take() { return std::move(m_workbook); }

private:
    Limits m_limits;
    model::Workbook m_workbook;
    // Of the sheet that is begun. Merged at its end, when its last row is known.
    std::vector<model::Area> m_merges;
    std::size_t m_cells = 0;
    std::size_t m_textBytes = 0;
    std::size_t m_mergeCount = 0;
    std::size_t m_mergedRows = 0;
};

} // namespace gouji::files
