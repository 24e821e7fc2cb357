// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/text_corrections.hpp"

#include "core/corrections/evidence.hpp"
#include "core/narrative/rewording.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

using document::Figure;
using narrative::TextFigure;
using Side = TextCorrection::Side;

const TextFigure* figureOf(const rules::Finding& finding, const Validation& validation)
{
    if (finding.passages.empty() || finding.passages.front().figureLength == 0)
        return nullptr;
    const rules::Passage& passage = finding.passages.front();
    const auto found = std::ranges::find_if(validation.textFigures, [&](const TextFigure& figure) {
        return validation.report.sections[figure.section].number == passage.section
               && static_cast<int>(figure.paragraph) + 1 == passage.paragraph
               && figure.span.begin == passage.figureOffset && figure.value == passage.value;
    });
    return found == validation.textFigures.end() ? nullptr : &*found;
}

// The one cell of the table that the figure is about, where somebody typed it.
std::optional<TextCorrection> intoTable(const TextFigure& figure, const Validation& validation)
{
    if (figure.readings.empty() || figure.isRatio || figure.isAbout || figure.scale != 0 || !figure.isWritten)
        return std::nullopt;
    const auto& cells = figure.readings.front().cells;
    if (cells.size() != 1 || cells.front().period != reports::Period::ThisYear)
        return std::nullopt;
    const reports::CellRef& ref = validation.edition->form().cells.at(cells.front().index).ref;
    const reports::Table* table = validation.report.find(ref.table);
    const reports::ReportCell* shown = table ? table->find(ref.row, ref.column) : nullptr;
    if (!shown || shown->origin != document::Origin::Typed)
        return std::nullopt;
    TextCorrection correction{Side::Table,
                              {table->sheetIndex, shown->position, shown->typed(figure.value)},
                              table->sheet,
                              {},
                              shown->typed(figure.value).toString(),
                              ref};
    if (shown->figure.kind == Figure::Kind::Number)
        correction.before = shown->typed(shown->figure.number).toString();
    return correction;
}

// The table's figure in the place of that of the text; nothing where the text does not stand in a cell.
std::optional<TextCorrection> intoText(const TextFigure& figure, const Validation& validation)
{
    const auto rewording = narrative::rewordingOf(figure, validation.report);
    const reports::SectionParagraph& paragraph =
        validation.report.sections[figure.section].paragraphs[figure.paragraph];
    const auto* cell = std::get_if<document::CellLocation>(&paragraph.at);
    if (!rewording || !cell)
        return std::nullopt;
    const document::Replacement replacement{paragraph.offset + rewording->span.begin, rewording->before,
                                            rewording->after};
    return TextCorrection{Side::Text,
                          {static_cast<int>(cell->sheet), cell->cell, replacement},
                          {},
                          rewording->before,
                          rewording->after};
}

} // namespace

std::vector<TextCorrection> textCorrectionsOf(const rules::Finding& finding, const Validation& validation)
{
    std::vector<TextCorrection> corrections;
    const TextFigure* figure = finding.difference() ? figureOf(finding, validation) : nullptr;
    if (!figure || figure->status != narrative::FigureStatus::Contradicts)
        return corrections;
    if (auto text = intoText(*figure, validation)) {
        text->sheet = finding.passages.front().sheet;
        corrections.push_back(*std::move(text));
    }
    if (auto table = intoTable(*figure, validation))
        corrections.push_back(*std::move(table));
    return corrections;
}

std::string slipOf(const rules::Finding& finding)
{
    if (finding.passages.empty() || finding.passages.front().figureLength == 0 || !finding.difference())
        return {};
    Figure stated;
    stated.kind = Figure::Kind::Number;
    stated.number = *finding.actual;
    const auto slip = typingEvidence(stated, *finding.expected);
    // One digit for another, or a figure where 0 belongs, says nearly nothing of a sentence.
    const bool isTelling = slip && slip != Evidence::OtherDigit && slip != Evidence::ZeroForFigure
                           && slip != Evidence::FigureForZero && slip != Evidence::NotAFigure;
    return isTelling ? std::string(wordOf(*slip)) : std::string();
}

} // namespace gouji::corrections
