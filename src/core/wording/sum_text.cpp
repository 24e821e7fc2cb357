// SPDX-License-Identifier: MPL-2.0
#include "core/wording/sum_text.hpp"

#include "core/wording/names.hpp"

namespace gouji::wording {
namespace {

using rules::FindingCell;

// The name a cell goes by in the terms of a sum.
std::string termName(const FindingWording& wording, const FindingCell& cell)
{
    return inPeriodOf(wording, cell, termNameOf(cell, wording.finding, wording.edition, wording.messages));
}

// "二、上年结转 2", "收费金额 350 × 1000", without its sign.
std::string termText(const FindingWording& wording, const FindingCell& cell)
{
    const std::map<std::string, std::string> arguments{
        {"name", termName(wording, cell)},
        {"value", valueOf(cell).toString()},
        {"factor", cell.factor ? cell.factor->absolute().toString() : std::string()}};
    const bool isPlain = !cell.factor || cell.factor->absolute() == figures::Decimal(1);
    return wording.text(isPlain ? "finding.term" : "finding.term-times", arguments);
}

// "上年报告现行有效 665 + 本年制发 88 - 本年废止 55"
std::string termsText(const FindingWording& wording, const FindingCells& cells)
{
    std::string text;
    for (const FindingCell* cell : cells) {
        const bool isNegative = cell->factor && cell->factor->isNegative();
        if (!text.empty())
            text += isNegative ? " − " : " + ";
        else if (isNegative)
            text += "−";
        text += termText(wording, *cell);
    }
    return text;
}

// A sum of more terms than this is told by its first and last term, or by those that are not zero.
constexpr std::size_t mostTerms = 6;

bool isLongSum(const FindingCells& cells) { return cells.size() > mostTerms; }

} // namespace

std::string sideText(const FindingWording& wording, FindingCell::Side side, const figures::Decimal& sum)
{
    const FindingCells cells = cellsOf(wording.finding, side);
    if (cells.empty())
        return sum.toString();
    FindingCells shown = cells;
    if (isLongSum(cells))
        std::erase_if(shown, [](const FindingCell* cell) { return valueOf(*cell).isZero(); });
    if (shown.empty() || isLongSum(shown))
        return wording.text("finding.sum-of-range", {{"first", termName(wording, *cells.front())},
                                                     {"last", termName(wording, *cells.back())},
                                                     {"sum", sum.toString()}});
    const std::map<std::string, std::string> arguments{{"terms", termsText(wording, shown)},
                                                       {"sum", sum.toString()}};
    if (!cells.front()->factor)
        return wording.text("finding.calculated", arguments);
    if (shown.size() < cells.size())
        return wording.text("finding.sum-with-zeros", arguments);
    const bool isOneFigure = shown.size() == 1 && valueOf(*shown.front()) == sum;
    return isOneFigure ? arguments.at("terms") : wording.text("finding.sum", arguments);
}

} // namespace gouji::wording
