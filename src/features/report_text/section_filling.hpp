// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/edition.hpp"
#include "core/reports/section.hpp"
#include "office/calc/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::report_text {

// Where the text of a report goes in a workbook.
struct SectionFilling {
    struct Sheet {
        int index = 0;
        std::vector<std::string> paragraphs;
    };

    std::vector<Sheet> sheets;
    std::vector<std::string> kept;         // headings of the sections that have a text there already: it stays
    std::vector<std::string> withoutSheet; // headings of those that have no sheet there

    std::size_t paragraphCount() const;
    std::vector<int> sheetIndices() const;
};

// For the sections 一 to 六 that have paragraphs. They belong on the one of the text's sheets (see textSheetsOf)
// that bears the heading of the section.
SectionFilling fillingFor(const std::vector<reports::Section>& sections, const packs::Edition& edition,
                          const calc::Document& document, const std::vector<int>& textSheets);

// Writes the paragraphs, a row each. The sheets must not be protected.
void fill(const SectionFilling& filling, const calc::Document& document);

} // namespace gouji::report_text
