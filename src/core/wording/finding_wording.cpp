// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_wording.hpp"

#include "core/text/text.hpp"

namespace gouji::wording {

using rules::FindingCell;

FindingCells cellsOf(const rules::Finding& finding, FindingCell::Side side)
{
    FindingCells cells;
    for (const FindingCell& cell : finding.cells) {
        if (cell.side == side)
            cells.push_back(&cell);
    }
    return cells;
}

figures::Decimal valueOf(const FindingCell& cell) { return cell.value.value_or(figures::Decimal()); }

std::string inPeriodOf(const FindingWording& wording, const FindingCell& cell, const std::string& name)
{
    return cell.period == reports::Period::LastYear ? wording.text("finding.of-last-year", {{"name", name}})
                                                    : name;
}

std::string shortened(const std::string& text)
{
    constexpr std::size_t longest = 60;
    std::u32string letters = text::decodeUtf8(text);
    if (letters.size() <= longest)
        return text;
    letters.resize(longest);
    return text::encodeUtf8(letters + U'…');
}

} // namespace gouji::wording
