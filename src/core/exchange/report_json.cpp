// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/report_json.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace gouji::exchange {
namespace {

namespace json = boost::json;
using document::Figure;
using document::Position;

constexpr std::array<std::pair<Figure::Kind, std::string_view>, 3> states{{
    {Figure::Kind::Missing, "blank"},
    {Figure::Kind::Unreadable, "unreadable"},
    {Figure::Kind::NotCalculated, "not-calculated"},
}};

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
    for (const auto& [kind, word] : states)
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

// What a line says otherwise than it may.
struct Unfit {};

const json::value* find(const json::object& object, std::string_view key) { return object.if_contains(key); }

std::string textIn(const json::object& object, std::string_view key)
{
    const json::value* value = find(object, key);
    if (!value)
        return {};
    if (!value->is_string())
        throw Unfit();
    return std::string(value->get_string());
}

std::optional<int> numberIn(const json::object& object, std::string_view key)
{
    const json::value* value = find(object, key);
    if (!value)
        return std::nullopt;
    constexpr std::int64_t most = 1'000'000;
    if (!value->is_int64() || value->get_int64() > most || value->get_int64() < -most)
        throw Unfit();
    return static_cast<int>(value->get_int64());
}

bool flagIn(const json::object& object, std::string_view key)
{
    const json::value* value = find(object, key);
    return value && value->is_bool() && value->get_bool();
}

template <typename Visit>
void forEachIn(const json::object& object, std::string_view key, Visit visit)
{
    const json::value* value = find(object, key);
    if (!value)
        return;
    if (!value->is_array())
        throw Unfit();
    for (const json::value& each : value->get_array())
        visit(each);
}

const json::object& objectOf(const json::value& value)
{
    if (!value.is_object())
        throw Unfit();
    return value.get_object();
}

std::string textOf(const json::value& value)
{
    if (!value.is_string())
        throw Unfit();
    return std::string(value.get_string());
}

// "D5", or the first cell of "A2:J27".
Position positionOf(std::string_view address)
{
    constexpr int most = 10'000'000;
    Position position{0, 0};
    std::size_t at = 0;
    for (; at < address.size() && address[at] >= 'A' && address[at] <= 'Z' && position.column < most / 26; ++at)
        position.column = position.column * 26 + (address[at] - 'A') + 1;
    const std::size_t digits = at;
    for (; at < address.size() && address[at] >= '0' && address[at] <= '9' && position.row < most / 10; ++at)
        position.row = position.row * 10 + (address[at] - '0');
    const bool isWhole = at == address.size() || address[at] == ':';
    if (digits == 0 || at == digits || !isWhole || position.row == 0)
        throw Unfit();
    return {position.row - 1, position.column - 1};
}

Figure figureOf(const json::object& object)
{
    Figure figure;
    figure.text = textIn(object, "text");
    figure.hasWords = flagIn(object, "hasWords");
    figure.isTooLong = flagIn(object, "isTooLong");
    const std::string state = textIn(object, "state");
    for (const auto& [kind, word] : states)
        if (state == word)
            figure.kind = kind;
    const std::string value = textIn(object, "value");
    if (value.empty())
        return figure;
    const auto number = figures::Decimal::parse(value);
    if (!number)
        throw Unfit();
    figure.kind = Figure::Kind::Number;
    figure.number = *number;
    return figure;
}

reports::ReportCell cellOf(const json::object& object, reports::Table& table, const forms::Form& form)
{
    reports::ReportCell cell;
    cell.row = reports::RowCode(textIn(object, "row"));
    cell.column = reports::ColumnCode(textIn(object, "column"));
    const auto index = form.cellIndex({table.code, cell.row, cell.column});
    if (!index)
        throw Unfit();
    cell.index = *index;
    cell.position = positionOf(textIn(object, "address"));
    cell.figure = figureOf(object);
    cell.scale = numberIn(object, "scale").value_or(0);
    if (const std::string sheet = textIn(object, "sheet"); !sheet.empty() && sheet != table.sheet) {
        auto part = std::ranges::find(table.furtherParts, sheet, &reports::TablePart::sheet);
        if (part == table.furtherParts.end())
            part = table.furtherParts.insert(part, {0, sheet, {cell.position, cell.position}});
        cell.part = static_cast<std::size_t>(part - table.furtherParts.begin()) + 1;
    }
    return cell;
}

reports::Table tableOf(const json::object& object, const forms::Form& form)
{
    reports::Table table;
    table.code = reports::TableCode(textIn(object, "table"));
    if (!form.find(table.code))
        throw Unfit();
    table.sheet = textIn(object, "sheet");
    const Position first = positionOf(textIn(object, "range"));
    table.range = {first, first};
    forEachIn(object, "cells", [&](const json::value& cell) {
        table.cells.push_back(cellOf(objectOf(cell), table, form));
        if (table.cells.back().part == 0)
            table.range = table.range.joined({table.cells.back().position, table.cells.back().position});
    });
    forEachIn(object, "missingRows", [&](const json::value& row) { table.missingRows.emplace_back(textOf(row)); });
    forEachIn(object, "missingColumns",
              [&](const json::value& column) { table.missingColumns.emplace_back(textOf(column)); });
    return table;
}

reports::Section sectionOf(const json::object& object)
{
    reports::Section section;
    section.number = numberIn(object, "number").value_or(0);
    section.heading = textIn(object, "heading");
    forEachIn(object, "paragraphs", [&](const json::value& text) {
        section.paragraphs.push_back({textOf(text), {}, 0});
    });
    return section;
}

reports::Report reportOf(const json::object& object, const packs::Catalogue& catalogue)
{
    reports::Report report;
    report.edition = reports::EditionCode(textIn(object, "edition"));
    const packs::Edition* edition = catalogue.find(report.edition);
    if (!edition)
        throw Unfit();
    report.family = edition->form().family;
    report.year = numberIn(object, "year");
    report.quarter = numberIn(object, "quarter");
    report.agency = textIn(object, "agency");
    forEachIn(object, "tables", [&](const json::value& table) {
        report.tables.push_back(tableOf(objectOf(table), edition->form()));
    });
    forEachIn(object, "sections",
              [&](const json::value& section) { report.sections.push_back(sectionOf(objectOf(section))); });
    return report;
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

Result<std::vector<reports::Report>> reportsIn(std::string_view lines, const packs::Catalogue& catalogue)
try {
    std::vector<reports::Report> reports;
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        if (line.empty())
            continue;
        boost::system::error_code error;
        const json::value value = json::parse(line, error);
        if (error)
            throw Unfit();
        reports.push_back(reportOf(objectOf(value), catalogue));
    }
    return reports;
} catch (const Unfit&) {
    return Problem{{}, {}, {"file.not-read-to-the-end", {}}};
}

} // namespace gouji::exchange
