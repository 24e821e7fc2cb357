// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "files/limits.hpp"
#include "files/values/reference.hpp"
#include "files/xml/xml_parser.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::files {

// Where a name of a range is known: in the whole workbook, or in one of its sheets only.
using Scope = std::optional<int>;
inline constexpr Scope wholeWorkbook = std::nullopt;

// Whether a property is one of this product's; those of others are nothing to us.
bool isOwnProperty(std::string_view name);

// Builds a workbook within the limits, sheet by sheet.
class WorkbookBuilder {
public:
    explicit WorkbookBuilder(const Limits& limits) : m_limits(limits) {}

    // Cells and merged areas are put into the sheet that was begun and is not yet ended.
    [[nodiscard]] Refusal beginSheet(std::string name);
    [[nodiscard]] Refusal place(document::Position position, document::Cell cell);
    // Puts the cells of a row into the rows below it, that many times.
    [[nodiscard]] Refusal repeatRow(int row, int times);
    [[nodiscard]] Refusal merge(const document::Area& area);
    [[nodiscard]] Refusal endSheet();

    // Takes the name of a range on any sheet of the workbook, begun or not, and leaves out what the programs
    // themselves name, such as areas to print.
    [[nodiscard]] Refusal addName(std::string name, Reference reference, Scope scope);
    // Of two properties with one name the first counts, as in the office.
    [[nodiscard]] Refusal addProperty(std::string name, std::string text);

    int sheetCount() const { return static_cast<int>(m_workbook.sheets.size()); }
    bool isEmpty() const { return m_workbook.sheets.empty(); }
    document::Workbook take();

private:
    struct WrittenName {
        std::string name;
        Reference reference;
        Scope scope;
    };

    Refusal countText(std::size_t bytes);

    Limits m_limits;
    document::Workbook m_workbook;
    // Of the sheet that is begun. Merged at its end, when its last row is known.
    std::vector<document::Area> m_merges;
    std::vector<WrittenName> m_names;
    std::size_t m_cells = 0;
    std::size_t m_textBytes = 0;
    std::size_t m_mergeCount = 0;
    std::size_t m_mergedRows = 0;
};

} // namespace gouji::files
