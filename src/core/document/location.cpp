// SPDX-License-Identifier: MPL-2.0
#include "core/document/location.hpp"

namespace gouji::document {

std::vector<Location> blocksOf(const Document& document)
{
    std::vector<Location> blocks;
    blocks.reserve(document.sheets.size() + document.paragraphs.size());
    std::size_t sheet = 0;
    const auto addSheetsUpTo = [&](std::size_t end) {
        for (; sheet < end && sheet < document.sheets.size(); ++sheet)
            blocks.push_back(CellLocation{sheet, {}});
    };
    for (std::size_t paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph) {
        addSheetsUpTo(static_cast<std::size_t>(document.paragraphs[paragraph].sheetsBefore));
        blocks.push_back(ParagraphLocation{paragraph});
    }
    addSheetsUpTo(document.sheets.size());
    return blocks;
}

} // namespace gouji::document
