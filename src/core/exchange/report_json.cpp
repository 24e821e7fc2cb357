// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/report_json.hpp"

#include "core/exchange/figure_states.hpp"

#include <boost/json.hpp>

#include <utility>

namespace gouji::exchange {
namespace {

namespace json = boost::json;
using document::Figure;

// Keys without a value are left out.
void put(json::object& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object[key] = text;
}

json::object jsonOf(const reports::ReportCell& cell, const reports::Table& table)
{
    json::object object{{"row", cell.row.text()}, {"column", cell.column.text()}};
    if (cell.part > 0)
        object["sheet"] = table.sheetOf(cell.part);
    object["address"] = document::addressOf(cell.position);
    if (cell.figure.kind == Figure::Kind::Number)
        object["value"] = cell.figure.number.toString();
    for (const auto& [kind, word] : figureStates)
        if (cell.figure.kind == kind)
            object["state"] = word;
    put(object, "text", cell.figure.text);
    if (cell.figure.hasWords)
        object["hasWords"] = true;
    if (cell.figure.isTooLong)
        object["isTooLong"] = true;
    if (cell.scale != 0)
        object["scale"] = cell.scale;
    return object;
}

template <typename Codes>
void putCodes(json::object& object, const char* key, const Codes& codes)
{
    json::array array;
    for (const auto& code : codes)
        array.emplace_back(code.text());
    if (!array.empty())
        object[key] = std::move(array);
}

json::object jsonOf(const reports::Table& table)
{
    json::object object{
        {"table", table.code.text()}, {"sheet", table.sheet}, {"range", document::addressOf(table.range)}};
    json::array cells;
    for (const reports::ReportCell& cell : table.cells)
        cells.push_back(jsonOf(cell, table));
    object["cells"] = std::move(cells);
    putCodes(object, "missingRows", table.missingRows);
    putCodes(object, "missingColumns", table.missingColumns);
    return object;
}

json::object jsonOf(const reports::Section& section)
{
    json::object object{{"number", section.number}};
    put(object, "heading", section.heading);
    json::array paragraphs;
    for (const reports::SectionParagraph& paragraph : section.paragraphs)
        paragraphs.emplace_back(paragraph.text);
    object["paragraphs"] = std::move(paragraphs);
    return object;
}

} // namespace

std::string jsonLine(const std::string& file, const reports::Report& report)
{
    json::object object{{"file", file}};
    put(object, "family", report.family.text());
    object["edition"] = report.edition.text();
    if (report.year)
        object["year"] = *report.year;
    if (report.quarter)
        object["quarter"] = *report.quarter;
    put(object, "agency", report.agency);
    json::array tables;
    for (const reports::Table& table : report.tables)
        tables.push_back(jsonOf(table));
    object["tables"] = std::move(tables);
    json::array sections;
    for (const reports::Section& section : report.sections)
        sections.push_back(jsonOf(section));
    object["sections"] = std::move(sections);
    return json::serialize(object) + "\n";
}

} // namespace gouji::exchange
