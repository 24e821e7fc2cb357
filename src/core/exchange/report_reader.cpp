// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/figure_states.hpp"
#include "core/exchange/report_json.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace gouji::exchange {
namespace {

namespace json = boost::json;
using document::Figure;
using document::Position;

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
    for (const auto& [kind, word] : figureStates)
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
