// SPDX-License-Identifier: MPL-2.0
#include "core/wording/text_figure_text.hpp"

#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"

namespace gouji::wording {
namespace {

// A sum of more cells than this is told by its first and last one.
constexpr std::size_t mostCells = 4;

std::string nameOf(const rules::YearCell& cell, const packs::Edition& edition, const Messages& messages)
{
    const std::string name = nameOf(edition.form().cells[cell.index].ref, edition, messages);
    return cell.period == reports::Period::LastYear ? messages.text("finding.of-last-year", {{"name", name}})
                                                    : name;
}

} // namespace

std::string quoteOf(const narrative::TextFigure& figure, const reports::Report& report)
{
    const std::string& text = report.sections[figure.section].paragraphs[figure.paragraph].text;
    return text.substr(figure.quote.begin, figure.quote.end - figure.quote.begin);
}

std::string readingOf(const narrative::ReadFigure& reading, const packs::Edition& edition,
                      const Messages& messages)
{
    if (reading.cells.size() > mostCells)
        return messages.text("text-figure.sum-of-range",
                             {{"first", nameOf(reading.cells.front(), edition, messages)},
                              {"last", nameOf(reading.cells.back(), edition, messages)}});
    std::vector<std::string> names;
    for (const rules::YearCell& cell : reading.cells)
        names.push_back(nameOf(cell, edition, messages));
    return joined(names, " + ");
}

std::string readingOf(const narrative::TextFigure& figure, const packs::Edition& edition,
                      const Messages& messages)
{
    return figure.readings.empty() ? std::string() : readingOf(figure.readings.front(), edition, messages);
}

std::string reasonOf(const narrative::TextFigure& figure, const Messages& messages)
{
    return figure.reason.empty() ? std::string() : messages.text("text-figure.reason." + figure.reason);
}

} // namespace gouji::wording
