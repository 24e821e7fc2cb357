// SPDX-License-Identifier: MPL-2.0
#include "core/output/text_figures_json.hpp"

#include "core/wording/text_figure_text.hpp"

#include <boost/json.hpp>

namespace gouji::output {
namespace {

namespace json = boost::json;

json::object jsonOf(const rules::YearCell& cell, const Validation& validation)
{
    const reports::CellRef& ref = validation.edition->form().cells[cell.index].ref;
    json::object object{{"table", ref.table.text()}, {"row", ref.row.text()}, {"column", ref.column.text()}};
    if (cell.period == reports::Period::LastYear) {
        object["lastYear"] = true;
        return object;
    }
    const reports::Table* table = validation.report.find(ref.table);
    const reports::ReportCell* shown = table ? table->find(ref.row, ref.column) : nullptr;
    if (!shown)
        return object;
    object["sheet"] = table->sheet;
    object["address"] = document::addressOf(shown->position);
    if (shown->figure.kind == document::Figure::Kind::Number)
        object["value"] = shown->figure.number.toString();
    return object;
}

json::object jsonOf(const narrative::TextFigure& figure, const Validation& validation,
                    const wording::Messages& messages)
{
    const reports::Section& section = validation.report.sections[figure.section];
    json::object object;
    object["section"] = std::to_string(section.number);
    object["paragraph"] = figure.paragraph + 1;
    object["quote"] = wording::quoteOf(figure, validation.report);
    object["value"] = figure.value.toString();
    if (!figure.unit.empty())
        object["unit"] = figure.unit;
    object["status"] = narrative::wordOf(figure.status);
    if (const std::string reading = wording::readingOf(figure, *validation.edition, messages); !reading.empty())
        object["reading"] = reading;
    json::array cells;
    if (!figure.readings.empty())
        for (const rules::YearCell& cell : figure.readings.front().cells)
            cells.push_back(jsonOf(cell, validation));
    if (!cells.empty())
        object["cells"] = std::move(cells);
    if (!figure.reason.empty())
        object["reason"] = wording::reasonOf(figure, messages);
    return object;
}

} // namespace

json::array textFiguresJson(const Validation& validation, const wording::Messages& messages)
{
    json::array figures;
    for (const narrative::TextFigure& figure : validation.textFigures)
        figures.push_back(jsonOf(figure, validation, messages));
    return figures;
}

} // namespace gouji::output
