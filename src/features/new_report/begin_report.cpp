// SPDX-License-Identifier: MPL-2.0
#include "features/new_report/begin_report.hpp"

#include "core/comparison/carry_over.hpp"
#include "features/report_text/text_sections.hpp"
#include "office/calc/new_workbook.hpp"
#include "office/calc/templates.hpp"
#include "office/interop/deck.hpp"
#include "session/edits.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>

namespace gouji::new_report {
namespace {

using calc::NewCell;
using comparison::TakenOver;
using document::CellLocation;
using document::Figure;

constexpr const char* title = "new-report.title";

// The names that a template gives to the cells of its cover.
constexpr const char* agencyName = "report_agency";
constexpr const char* yearName = "report_year";

// Writes the cover, and what follows from it.
void fillCover(const calc::NewWorkbook& workbook, const Beginning& beginning)
{
    std::vector<NewCell> cells;
    const auto agency = workbook.named(agencyName);
    const auto year = workbook.named(yearName);
    if (agency && !beginning.agency.empty())
        cells.push_back({*agency, beginning.agency});
    if (year && beginning.year)
        cells.push_back({*year, static_cast<double>(*beginning.year)});
    workbook.fillIn(cells);
}

// A blank report as it was opened: the first that the template holds.
const reports::Report* reportIn(const session::Session& session)
{
    const auto& validations = session.validations();
    return validations && !validations->empty() ? &validations->front().report : nullptr;
}

struct Target {
    CellLocation at;
    const reports::ReportCell* cell = nullptr; // null where the report does not show it
};

Target targetOf(const reports::CellRef& ref, const reports::Report& report)
{
    const reports::Table* table = report.find(ref.table);
    const reports::ReportCell* cell = table ? table->find(ref.row, ref.column) : nullptr;
    if (!cell)
        return {};
    return {{static_cast<std::size_t>(table->sheetIndexOf(cell->part)), cell->position}, cell};
}

NewCell newCell(const Target& target, const Figure& figure)
{
    if (figure.kind == Figure::Kind::Number)
        return {target.at, target.cell->typed(figure.number).toDouble()};
    return {target.at, figure.text};
}

bool isFormula(const Target& target) { return target.cell->origin == document::Origin::Formula; }

// Figures that were typed; totals calculate themselves.
std::vector<NewCell> typedCells(const TakenOver& taken, const reports::Report& report)
{
    std::vector<NewCell> cells;
    for (const TakenOver::Cell& one : taken.cells)
        if (const Target target = targetOf(one.ref, report); target.cell && !isFormula(target))
            cells.push_back(newCell(target, one.source->figure));
    return cells;
}

// The totals that the report states otherwise than they come out: they are to be found wrong here as there.
std::vector<NewCell> statedTotals(const reports::Report& source, const reports::Report& report)
{
    std::vector<NewCell> cells;
    for (const reports::Table& table : source.tables) {
        for (const reports::ReportCell& cell : table.cells) {
            const Target target = targetOf({table.code, cell.row, cell.column}, report);
            if (!target.cell || !isFormula(target))
                continue;
            const Figure& shown = target.cell->figure;
            const bool isSame = cell.figure.kind == shown.kind
                                && (shown.kind != Figure::Kind::Number || shown.number == cell.figure.number);
            if (!isSame)
                cells.push_back(newCell(target, cell.figure));
        }
    }
    return cells;
}

void fillFigures(const calc::NewWorkbook& workbook, const Beginning& beginning, BegunReport& begun)
{
    begun.session->validate();
    const reports::Report* report = reportIn(*begun.session);
    if (!report)
        return;
    begun.taken = comparison::takenOver(*beginning.figures, *begun.session->validations()->front().edition);
    workbook.fillIn(typedCells(begun.taken, *report));
    begun.session->validate();
    workbook.fillIn(statedTotals(*beginning.figures, *reportIn(*begun.session)));
}

void fillText(const calc::NewWorkbook& workbook, const Beginning& beginning, const packs::Edition& edition,
              BegunReport& begun)
{
    begun.session->validate();
    const auto textSheets = report_text::textSheetsOf(workbook.document(), begun.session->engine().catalogue,
                                                      *begun.session->validations());
    begun.text = report_text::fillingFor(beginning.text, edition, workbook.document(), textSheets);
    workbook.change([&] { report_text::fill(begun.text, workbook.document()); });
}

// What goes on from last year's report, which is remembered.
void fillFromLastYear(const calc::NewWorkbook& workbook, const std::string& url, BegunReport& begun)
{
    session::Session& session = *begun.session;
    session.validate();
    begun.lastYearProblem = session.compareWith({session::LastYearChoice::Kind::File, url});
    if (begun.lastYearProblem)
        return;
    for (const Validation& validation : *session.validations()) {
        const reports::Report* before = session.comparison().before(validation);
        if (!before)
            continue;
        std::vector<NewCell> cells;
        for (const auto& changes : {comparison::carriedOver(validation.report, *validation.edition, *before),
                                    comparison::openings(validation.report, *validation.edition, *before)})
            for (const document::CellChange& change : changes)
                cells.push_back({{static_cast<std::size_t>(change.sheetIndex), change.position},
                                 std::get<figures::Decimal>(change.content).toDouble()});
        workbook.fillIn(cells);
        begun.opened += cells.size();
    }
    session::rememberLastYear(session);
}

} // namespace

std::optional<BegunReport> begin(const commands::CommandContext& command, const Beginning& beginning)
{
    const auto url = calc::templateUrl(command.context, beginning.edition.text());
    if (!url) {
        command.tell(title, {"new-report.no-template", {{"edition", beginning.edition.text()}}});
        return std::nullopt;
    }
    calc::NewWorkbook workbook(command.context, *url);
    const css::uno::Reference<css::frame::XModel> model(workbook.document(), css::uno::UNO_QUERY_THROW);
    BegunReport begun{command.sessions->of(model), model->getCurrentController()->getFrame(), {}, {}, 0, {}};
    fillCover(workbook, beginning);
    if (beginning.figures)
        fillFigures(workbook, beginning, begun);
    if (const auto* edition = command.sessions->engine().catalogue.find(beginning.edition);
        edition && !beginning.text.empty())
        fillText(workbook, beginning, *edition, begun);
    if (!beginning.lastYearUrl.empty())
        fillFromLastYear(workbook, beginning.lastYearUrl, begun);
    begun.session->validate();
    workbook.keep();
    interop::showDeck(command.context, begun.frame);
    return begun;
}

} // namespace gouji::new_report
