// SPDX-License-Identifier: MPL-2.0
#include "sidebar/coverage_view.hpp"

#include "core/text/text.hpp"
#include "core/validation/coverage.hpp"
#include "core/wording/joined.hpp"
#include "core/wording/names.hpp"
#include "core/wording/not_judged_text.hpp"
#include "core/wording/quote_text.hpp"
#include "core/wording/rule_result_text.hpp"
#include "core/wording/text_figure_text.hpp"
#include "office/calc/text_cells.hpp"

#include <algorithm>

namespace gouji::sidebar {
namespace {

using narrative::FigureStatus;
using narrative::TextFigure;
using wording::joined;
using wording::Messages;

// A text with more is no report's.
constexpr std::size_t mostFigures = 300;

struct ShownCell {
    const reports::Table* table = nullptr;
    const reports::ReportCell* cell = nullptr;
};

// Where the sheets show the cells that a figure was held against; not those of last year's report.
std::vector<ShownCell> cellsOf(const TextFigure& figure, const Validation& validation)
{
    std::vector<ShownCell> cells;
    if (figure.readings.empty())
        return cells;
    for (const rules::YearCell& cell : figure.readings.front().cells) {
        const reports::CellRef& ref = validation.edition->form().cells.at(cell.index).ref;
        const reports::Table* table = validation.report.find(ref.table);
        const reports::ReportCell* shown = table ? table->find(ref.row, ref.column) : nullptr;
        if (shown && cell.period == reports::Period::ThisYear)
            cells.push_back({table, shown});
    }
    return cells;
}

std::string lineOf(const ShownCell& shown, const Validation& validation, const Messages& messages)
{
    const document::Figure& figure = shown.cell->figure;
    const reports::CellRef ref{shown.table->code, shown.cell->row, shown.cell->column};
    const bool isNumber = figure.kind == document::Figure::Kind::Number;
    return messages.text("finding.cell-line",
                         {{"sheet", shown.table->sheet},
                          {"address", document::addressOf(shown.cell->position)},
                          {"name", nameOf(ref, *validation.edition, messages)},
                          {"value", isNumber ? figure.number.toString() : messages.text("finding.no-figure")}});
}

// "tied", "contradicts", "unjudged" or "other" behind the keys of texts.
std::string textOf(const char* key, const TextFigure& figure, const Validation& validation,
                   const Messages& messages)
{
    const reports::Section& section = validation.report.sections[figure.section];
    const std::string& paragraph = section.paragraphs[figure.paragraph].text;
    return messages.text(
        key + narrative::wordOf(figure.status),
        {{"figure", paragraph.substr(figure.span.begin, figure.span.end - figure.span.begin)},
         {"reading", wording::readingOf(figure, *validation.edition, messages)},
         {"value", figure.readings.empty() ? std::string() : figure.readings.front().value.toString()},
         {"reason", wording::reasonOf(figure, messages)}});
}

std::string placeOf(const TextFigure& figure, const Validation& validation, const Messages& messages)
{
    const reports::Section& section = validation.report.sections[figure.section];
    rules::Passage passage;
    passage.section = section.number;
    passage.heading = section.heading;
    passage.paragraph = static_cast<int>(figure.paragraph) + 1;
    return nameOf(passage, messages);
}

Entry figureEntry(const TextFigure& figure, const Validation& validation, const Messages& messages)
{
    Entry entry;
    entry.isFinding = false;
    entry.startsClosed = true;
    entry.text = textOf("sidebar.figure.", figure, validation, messages);
    const auto& at = validation.report.sections[figure.section].paragraphs[figure.paragraph].at;
    if (const auto* cell = std::get_if<document::CellLocation>(&at)) {
        entry.cell = *cell;
        entry.actions = {FindingAction::GoTo};
    }
    std::vector<std::string> cells;
    for (const ShownCell& shown : cellsOf(figure, validation)) {
        Entry& child = entry.children.emplace_back();
        child.isFinding = false;
        child.text = lineOf(shown, validation, messages);
        child.key = child.text;
        child.cell =
            document::CellLocation{static_cast<std::size_t>(shown.table->sheetIndex), shown.cell->position};
        child.actions = {FindingAction::GoTo};
        cells.push_back(child.text);
    }
    entry.details = joined(
        {messages.text("sidebar.figure-quote", {{"place", placeOf(figure, validation, messages)},
                                                {"quote", wording::markedQuote(figure, validation.report)}}),
         textOf("sidebar.figure-details.", figure, validation, messages), joined(cells, "\n")},
        "\n\n");
    return entry;
}

bool isJudged(const TextFigure& figure)
{
    return figure.status == FigureStatus::Tied || figure.status == FigureStatus::Contradicts;
}

// Those of the report's sections: what stands in front of them may be the notes of a form.
std::vector<TextFigure> figuresIn(const Validation& validation)
{
    std::vector<TextFigure> figures = validation.textFigures;
    std::erase_if(figures, [&](const TextFigure& figure) {
        return validation.report.sections[figure.section].number <= 0 && figure.status == FigureStatus::Other;
    });
    return figures;
}

Entry figuresEntry(const Validation& validation, const Messages& messages)
{
    const std::vector<TextFigure> figures = figuresIn(validation);
    const auto judged = std::ranges::count_if(figures, isJudged);
    Entry fold;
    fold.key = "text-figures";
    fold.isFinding = false;
    fold.startsClosed = true;
    fold.text = hasText(validation)
                    ? messages.text("sidebar.textFigures", {{"count", std::to_string(figures.size())},
                                                            {"judged", std::to_string(judged)}})
                    : messages.text("sidebar.noText");
    fold.details = messages.text(hasText(validation) ? "sidebar.textFigures-details" : "sidebar.noText-details");
    for (std::size_t index = 0; index < std::min(figures.size(), mostFigures); ++index) {
        fold.children.push_back(figureEntry(figures[index], validation, messages));
        fold.children.back().key = std::to_string(index);
    }
    if (figures.size() > mostFigures) {
        Entry& rest = fold.children.emplace_back();
        rest.isFinding = false;
        rest.key = "rest";
        rest.text =
            messages.text("sidebar.figuresLeftOut", {{"count", std::to_string(figures.size() - mostFigures)}});
    }
    return fold;
}

Entry ruleEntry(const RuleResult& result, const Validation& validation, const Messages& messages)
{
    const auto in = [&](const LocalisedText& text) { return text.in(messages.language()); };
    Entry entry;
    entry.isFinding = false;
    entry.key = result.rule->id.text();
    const std::string outcome = wording::outcomeOf(result, messages);
    entry.text = messages.text("sidebar.rule", {{"rule", in(result.rule->name)}, {"outcome", outcome}});
    const std::string places =
        result.obstacle ? sentenceOf(*result.obstacle, *validation.edition, messages) : std::string();
    entry.details = joined(
        {outcome, places, in(result.rule->statement),
         messages.text("detail.source", {{"source", in(result.rule->source)}, {"rule", result.rule->id.text()}})},
        "\n\n");
    return entry;
}

// Those that were not judged come first: they are what nobody may take for right.
Entry rulesEntry(const Validation& validation, const Messages& messages)
{
    std::vector<RuleResult> results = ruleResultsOf(validation);
    std::stable_partition(results.begin(), results.end(),
                          [](const RuleResult& result) { return !result.isJudged(); });
    Entry fold;
    fold.key = "rules";
    fold.isFinding = false;
    fold.startsClosed = true;
    fold.text = messages.text("sidebar.rules",
                              {{"count", std::to_string(results.size())},
                               {"judged", std::to_string(std::ranges::count_if(results, &RuleResult::isJudged))}});
    fold.details = messages.text("sidebar.rules-details");
    for (const RuleResult& result : results)
        fold.children.push_back(ruleEntry(result, validation, messages));
    return fold;
}

// More letters of a cell an .xlsx does not take.
constexpr std::size_t mostLetters = 32'767;

// As many as stand there now: the sheet may be gone since the report was read.
std::size_t lettersIn(const document::CellLocation& cell, const session::Session& session)
{
    const calc::Document& document = session.document().document;
    if (session.ended() || static_cast<int>(cell.sheet) >= calc::sheetCount(document))
        return 0;
    return text::decodeUtf8(calc::textIn(document, cell)).size();
}

} // namespace

void addCoverage(const Validation& validation, const Messages& messages, std::vector<Entry>& entries)
{
    entries.push_back(figuresEntry(validation, messages));
    entries.push_back(rulesEntry(validation, messages));
}

void addLongCells(const Validation& validation, const session::Session& session, std::vector<std::string>& notes)
{
    std::vector<document::CellLocation> noted;
    for (const reports::Section& section : validation.report.sections) {
        for (const reports::SectionParagraph& paragraph : section.paragraphs) {
            const auto* cell = std::get_if<document::CellLocation>(&paragraph.at);
            // No letter takes less than a byte: what is shorter need not be counted.
            if (!cell || paragraph.offset + paragraph.text.size() <= mostLetters
                || std::ranges::count(noted, *cell) > 0)
                continue;
            noted.push_back(*cell);
            const std::size_t letters = lettersIn(*cell, session);
            if (letters > mostLetters)
                notes.push_back(session.engine().messages.text(
                    "sidebar.cellTooLong",
                    {{"cell", document::addressOf(cell->cell)}, {"count", std::to_string(letters)}}));
        }
    }
}

void addTextCorrections(const Validation& validation, const rules::Finding& finding,
                        const session::Session& session, Entry& entry)
{
    const Messages& messages = session.engine().messages;
    const auto corrections = corrections::textCorrectionsOf(finding, validation);
    for (std::size_t index = 0; index < corrections.size(); ++index) {
        const corrections::TextCorrection& correction = corrections[index];
        Entry& line = entry.children.emplace_back();
        line.isFinding = false;
        line.finding = entry.finding;
        line.correction = index;
        line.isPreviewed = session.marks().isPreviewing(correction);
        line.actions = {FindingAction::GoTo, FindingAction::Preview, FindingAction::Accept};
        const bool isText = correction.side == corrections::TextCorrection::Side::Text;
        line.key = isText ? "into-text" : "into-table";
        const std::map<std::string, std::string> arguments{
            {"before", correction.before.empty() ? messages.text("repair.blank") : correction.before},
            {"after", correction.after},
            {"name", correction.ref ? nameOf(*correction.ref, *validation.edition, messages) : std::string()},
            {"sheet", correction.sheet},
            {"address", document::addressOf(correction.change.position)},
            {"quote", wording::markedQuote(finding.passages.front())}};
        line.text = messages.text(isText ? "sidebar.intoText" : "sidebar.intoTable", arguments);
        line.details = messages.text(isText ? "sidebar.intoText-details" : "sidebar.intoTable-details", arguments);
    }
}

} // namespace gouji::sidebar
