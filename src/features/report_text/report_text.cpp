// SPDX-License-Identifier: MPL-2.0
#include "features/report_text/report_text.hpp"

#include "core/corrections/text_corrections.hpp"
#include "core/validation/coverage.hpp"
#include "core/wording/names.hpp"
#include "core/wording/quote_text.hpp"
#include "features/report_text/figure_dialog.hpp"
#include "features/report_text/text_sections.hpp"
#include "features/report_text/update_dialog.hpp"
#include "office/calc/cell_changes.hpp"
#include "office/calc/edit_mode.hpp"
#include "office/calc/text_cells.hpp"
#include "office/calc/undo_step.hpp"
#include "office/interop/text.hpp"
#include "session/edits.hpp"

#include <algorithm>
#include <tuple>

namespace gouji::report_text {

using commands::CommandContext;
using corrections::TextCorrection;

namespace {

constexpr const char* title = "report-text.title";

std::shared_ptr<session::Session> validated(const CommandContext& command)
{
    auto session = command.session();
    session->validate();
    return session;
}

struct Change {
    TextCorrection correction;
    std::string line; // "83 → 38　全年收到申请【83件】"
};

bool isSamePlace(const Change& left, const Change& right)
{
    const document::CellChange& one = left.correction.change;
    const document::CellChange& other = right.correction.change;
    return one.sheetIndex == other.sheetIndex && one.position == other.position
           && std::get<document::Replacement>(one.content).offset
                  == std::get<document::Replacement>(other.content).offset;
}

// Of open findings: what was explained, or whose rule is switched off, stays as it was written. A figure that
// several rules find is written once.
std::vector<Change> changesIn(const std::vector<Validation>& validations, const wording::Messages& messages)
{
    std::vector<Change> changes;
    for (const Validation& validation : validations) {
        for (const rules::Finding& finding : validation.findings) {
            if (!finding.isOpen())
                continue;
            for (TextCorrection& correction : corrections::textCorrectionsOf(finding, validation)) {
                if (correction.side != TextCorrection::Side::Text)
                    continue;
                std::string line = messages.text("update-text-dialog.line",
                                                 {{"before", correction.before},
                                                  {"after", correction.after},
                                                  {"quote", wording::markedQuote(finding.passages.front())}});
                Change change{std::move(correction), std::move(line)};
                if (std::ranges::none_of(changes, [&](const Change& known) { return isSamePlace(known, change); }))
                    changes.push_back(std::move(change));
            }
        }
    }
    return changes;
}

// What comes later in a cell's text comes later in the list.
void sortByPlace(std::vector<TextCorrection>& corrections)
{
    std::ranges::stable_sort(corrections, {}, [](const TextCorrection& correction) {
        const document::CellChange& change = correction.change;
        return std::tuple(change.sheetIndex, change.position,
                          std::get<document::Replacement>(change.content).offset);
    });
}

std::optional<std::vector<TextCorrection>> chosenOf(const CommandContext& command,
                                                    const std::vector<Change>& changes)
{
    std::vector<std::size_t> chosen;
    if (command.allowsDialogs()) {
        std::vector<std::string> lines;
        for (const Change& change : changes)
            lines.push_back(change.line);
        auto answer = askForChanges(command.context, command.sessions->engine().messages, lines);
        if (!answer)
            return std::nullopt;
        chosen = *std::move(answer);
    } else {
        for (std::size_t index = 0; index < changes.size(); ++index)
            chosen.push_back(index);
    }
    std::vector<TextCorrection> corrections;
    for (const std::size_t index : chosen)
        corrections.push_back(changes[index].correction);
    sortByPlace(corrections);
    return corrections;
}

// Why nothing can be brought up to the tables.
const char* reasonForNoChange(const std::vector<Validation>& validations)
{
    if (std::ranges::none_of(validations, hasText))
        return "report-text.no-text";
    const bool contradicts = std::ranges::any_of(validations, [](const Validation& validation) {
        return std::ranges::count(validation.textFigures, narrative::FigureStatus::Contradicts,
                                  &narrative::TextFigure::status)
               > 0;
    });
    return contradicts ? "report-text.nothing-to-write" : "report-text.up-to-date";
}

struct TableFigure {
    reports::CellRef ref;
    NamedFigure named;
};

// Those that are filled in, in the order of the form.
std::vector<TableFigure> figuresIn(const std::vector<Validation>& validations, const wording::Messages& messages)
{
    std::vector<TableFigure> figures;
    for (const Validation& validation : validations)
        for (const reports::Table& table : validation.report.tables)
            for (const reports::ReportCell& cell : table.cells) {
                if (cell.figure.kind != document::Figure::Kind::Number)
                    continue;
                const reports::CellRef ref{table.code, cell.row, cell.column};
                figures.push_back({ref,
                                   {messages.text("insert-figure-dialog.name",
                                                  {{"table", nameOf(table.code, *validation.edition, messages)},
                                                   {"cell", nameOf(ref, *validation.edition, messages)}}),
                                    cell.figure.number.toString()}});
            }
    return figures;
}

// The figure that a macro names; nothing where it names none, or one that is not there.
std::optional<NamedFigure> named(const CommandContext& command, const std::vector<TableFigure>& figures)
{
    const commands::CommandArguments arguments(command.arguments);
    const auto code = [&](const char* name) { return arguments.text(name).value_or(std::string()); };
    const reports::CellRef wanted{reports::TableCode(code("Table")), reports::RowCode(code("Row")),
                                  reports::ColumnCode(code("Column"))};
    const auto found = std::ranges::find(figures, wanted, &TableFigure::ref);
    return found == figures.end() ? std::nullopt : std::optional(found->named);
}

std::optional<NamedFigure> chosenOf(const CommandContext& command, const std::vector<TableFigure>& figures)
{
    if (auto given = named(command, figures))
        return given;
    if (!command.allowsDialogs()) {
        command.tell(title, {"report-text.no-figure", {}});
        return std::nullopt;
    }
    std::vector<NamedFigure> list;
    for (const TableFigure& figure : figures)
        list.push_back(figure.named);
    auto chosen = askForFigure(command.context, command.sessions->engine().messages, list);
    if (!chosen)
        command.reply->giveUp();
    return chosen;
}

} // namespace

void insertFigure(const CommandContext& command)
{
    const auto session = command.session();
    const calc::Document document = command.document();
    const bool isEditing = calc::isEditing(document, command.context);
    // What was typed a moment ago counts.
    if (!isEditing || !session->validations())
        session->validate();
    const auto figures = figuresIn(*session->validations(), session->engine().messages);
    if (figures.empty())
        return command.tell(title, {"report-text.no-tables", {}});
    const auto chosen = chosenOf(command, figures);
    if (!chosen || session->ended())
        return;
    if (isEditing)
        return calc::insertWhileEditing(command.context, document, chosen->figure);
    const auto cell = calc::selectedCell(document);
    if (!cell)
        return command.tell(title, {"report-text.no-cell", {}});
    if (const auto refusal = session::insertFigure(*session, *cell, chosen->figure))
        command.tell(title, *refusal);
}

void updateFigures(const CommandContext& command)
{
    const auto session = validated(command);
    const auto changes = changesIn(*session->validations(), session->engine().messages);
    if (changes.empty()) {
        command.reply->add("Updated", css::uno::Any(sal_Int32(0)));
        return command.mention(title, {reasonForNoChange(*session->validations()), {}});
    }
    const auto corrections = chosenOf(command, changes);
    if (!corrections)
        return command.reply->giveUp();
    if (session->ended())
        return;
    if (const auto refusal = session::accept(*session, *corrections))
        return command.tell(title, *refusal);
    command.reply->add("Updated", css::uno::Any(static_cast<sal_Int32>(corrections->size())));
}

void tidy(const CommandContext& command)
{
    const auto session = validated(command);
    const calc::Document document = command.document();
    if (const auto refusal = calc::refusalOf(document))
        return command.tell(title, *refusal);
    const std::vector<int> sheets = textSheetsOf(document, session->engine().catalogue, *session->validations());
    if (sheets.empty())
        return command.tell(title, {"report-text.no-text-sheets", {}});
    if (const auto refusal = protectionOf(sheets, document))
        return command.tell(title, *refusal);
    calc::changeInOneStep(document, session->engine().messages.text("undo.tidy-text"), [&] {
        for (const int sheet : sheets)
            calc::tidyParagraphs(document, sheet, firstParagraph, paragraphStyle);
    });
    session->validate();
}

} // namespace gouji::report_text
