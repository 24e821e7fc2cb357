// SPDX-License-Identifier: MPL-2.0
#include "features/report_text/section_filling.hpp"

#include "features/report_text/text_sections.hpp"
#include "office/calc/text_cells.hpp"

#include <algorithm>

namespace gouji::report_text {

std::size_t SectionFilling::paragraphCount() const
{
    std::size_t count = 0;
    for (const Sheet& sheet : sheets)
        count += sheet.paragraphs.size();
    return count;
}

std::vector<int> SectionFilling::sheetIndices() const
{
    std::vector<int> indices;
    indices.reserve(sheets.size());
    for (const Sheet& sheet : sheets)
        indices.push_back(sheet.index);
    return indices;
}

SectionFilling fillingFor(const std::vector<reports::Section>& sections, const packs::Edition& edition,
                          const calc::Document& document, const std::vector<int>& textSheets)
{
    const std::vector<std::string>& headings = edition.form().sections;
    SectionFilling filling;
    for (const reports::Section& section : sections) {
        const bool isOfForm = section.number > 0 && section.number <= static_cast<int>(headings.size());
        if (!isOfForm || section.paragraphs.empty())
            continue;
        const std::string& heading = headings[static_cast<std::size_t>(section.number) - 1];
        const auto sheet = calc::sheetNamed(document, heading);
        if (!sheet || std::ranges::count(textSheets, *sheet) == 0) {
            filling.withoutSheet.push_back(heading);
            continue;
        }
        if (calc::hasTextBelow(document, *sheet, firstParagraph)) {
            filling.kept.push_back(heading);
            continue;
        }
        SectionFilling::Sheet& filled = filling.sheets.emplace_back();
        filled.index = *sheet;
        for (const reports::SectionParagraph& paragraph : section.paragraphs)
            filled.paragraphs.push_back(paragraph.text);
    }
    return filling;
}

void fill(const SectionFilling& filling, const calc::Document& document)
{
    for (const SectionFilling::Sheet& sheet : filling.sheets) {
        calc::writeParagraphs(document, {static_cast<std::size_t>(sheet.index), firstParagraph}, sheet.paragraphs);
        calc::tidyParagraphs(document, sheet.index, firstParagraph, paragraphStyle);
    }
}

} // namespace gouji::report_text
