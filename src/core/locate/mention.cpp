// SPDX-License-Identifier: MPL-2.0
#include "core/locate/mention.hpp"

#include "core/model/label_key.hpp"
#include "core/model/text.hpp"

#include <algorithm>
#include <array>

namespace gouji::locate {
namespace {

using model::Grid;
using model::Position;

// A title stands near the top of its sheet or above its tables, and is short.
constexpr int titleRows = 60;
constexpr int titleColumns = 30;
constexpr std::size_t longestTitleBytes = 400;
// Below the tables of a report so many rows still speak of it.
constexpr int footRows = 5;
// How far right of its label a value may stand.
constexpr int valueReach = 8;

constexpr std::array<std::string_view, 7> agencyLabels{"单位名称",     "填报单位", "报告单位", "机关名称",
                                                       "行政机关名称", "填报机关", "单位"};
constexpr std::array<std::string_view, 4> yearLabels{"年度", "报告年度", "填报年度", "年份"};

// The labels are their own keys.
template <typename Labels>
bool isOneOf(const Labels& labels, std::string_view text)
{
    return std::ranges::find(labels, std::string_view(model::labelKey(text))) != labels.end();
}

std::optional<int> yearOf(const model::CellValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number >= 2000 && *number <= 2099 ? std::optional(static_cast<int>(*number)) : std::nullopt;
    const auto* text = std::get_if<std::string>(&value);
    const auto found = text ? findYear(compact(*text + "年")) : std::nullopt;
    return found ? std::optional(found->year) : std::nullopt;
}

// Empty where the text names no agency: beside an unfilled "填报单位：" the form goes on with "2024年度", and
// behind "单位：" often stands what the figures count, "万元、件".
std::string agencyOf(std::string_view text)
{
    constexpr std::u32string_view measures = U"件个项条次人宗元万亿、,/和";
    const std::u32string agency = compact(text);
    const auto year = findYear(agency);
    const bool isYear = isOneOf(yearLabels, text) || (year && year->begin == 0 && year->end == agency.size());
    return isYear || agency.find_first_not_of(measures) == agency.npos ? std::string() : model::encodeUtf8(agency);
}

// What stands right of a label: the first cell that is not blank.
const model::CellValue* valueBeside(const Grid& grid, Position label)
{
    const int first = grid.areaAt(label).last.column + 1;
    for (int column = first; column < first + valueReach; ++column) {
        const model::Cell& cell = grid.at({label.row, column});
        if (!cell.isBlank())
            return &cell.value;
    }
    return nullptr;
}

// The agency behind "单位名称：", where label and value share a cell.
std::string agencyBehindColon(const std::u32string& text, std::u32string_view label)
{
    return text.starts_with(label) && text.size() > label.size() && text[label.size()] == U':'
               ? agencyOf(model::encodeUtf8(text.substr(label.size() + 1)))
               : std::string();
}

// Whether it is worth looking closer: most texts of a form say nothing of year or agency.
bool mayMention(const std::string& text)
{
    constexpr std::array<std::string_view, 4> telling{"年", "单", "机", "公"};
    return text.size() <= longestTitleBytes
           && std::ranges::any_of(telling, [&](auto letter) { return text.find(letter) != text.npos; });
}

std::string agencyIn(const std::string& text)
{
    const std::u32string letters = compact(text);
    for (const std::string_view label : agencyLabels) {
        if (std::string agency = agencyBehindColon(letters, model::decodeUtf8(label)); !agency.empty())
            return agency;
    }
    return {};
}

Identity labelledIn(const Grid& grid, Position position, const std::string& text)
{
    Identity identity{{}, agencyIn(text)};
    const bool isAgencyLabel = isOneOf(agencyLabels, text);
    const bool isYearLabel = isOneOf(yearLabels, text);
    const model::CellValue* value = isAgencyLabel || isYearLabel ? valueBeside(grid, position) : nullptr;
    const auto* beside = value ? std::get_if<std::string>(value) : nullptr;
    if (beside && isAgencyLabel && identity.agency.empty())
        identity.agency = agencyOf(*beside);
    if (value && isYearLabel)
        identity.year = yearOf(*value);
    return identity;
}

// A title may go on in the cell below.
Identity titleIn(const Grid& grid, Position position, const std::string& text)
{
    Identity identity = identifyTitle(text);
    const std::string* below = grid.at({position.row + 1, position.column}).text();
    return identity.empty() && below ? identifyTitle(text + *below) : identity;
}

// The rows of a sheet in which titles may stand.
std::vector<bool> rowsWithTitles(const Grid& grid, std::span<const model::Area> tables)
{
    std::vector<bool> rows(static_cast<std::size_t>(grid.rowCount()));
    const auto mark = [&](int first, int last, bool value) {
        for (int row = std::max(0, first); row <= std::min(last, grid.rowCount() - 1); ++row)
            rows[static_cast<std::size_t>(row)] = value;
    };
    mark(0, titleRows - 1, true);
    for (const model::Area& table : tables)
        mark(table.first.row - titleRows, table.last.row + footRows, true);
    for (const model::Area& table : tables)
        mark(table.first.row, table.last.row, false);
    return rows;
}

void addMention(const Grid& grid, int sheetIndex, Position position, const std::string& text,
                std::vector<Mention>& mentions)
{
    if (Identity labelled = labelledIn(grid, position, text); !labelled.empty())
        mentions.push_back({std::move(labelled), Mention::Kind::Labelled, sheetIndex, position});
    if (Identity titled = titleIn(grid, position, text); !titled.empty())
        mentions.push_back({std::move(titled), Mention::Kind::Title, sheetIndex, position});
}

// A title may be broken into so many paragraphs.
constexpr std::size_t titleParagraphs = 3;

Identity titleAt(std::span<const model::Paragraph> paragraphs, std::size_t first)
{
    std::string title;
    for (std::size_t at = first; at < std::min(first + titleParagraphs, paragraphs.size()); ++at) {
        if (paragraphs[at].sheetsBefore != paragraphs[first].sheetsBefore || title.size() > longestTitleBytes)
            break;
        title += paragraphs[at].text;
        if (Identity identity = identifyTitle(title); !identity.empty())
            return identity;
    }
    return {};
}

} // namespace

void addMentions(const Grid& grid, int sheetIndex, std::span<const model::Area> tables,
                 std::vector<Mention>& mentions)
{
    int columns = titleColumns;
    for (const model::Area& table : tables)
        columns = std::max(columns, table.last.column + 1);
    const std::vector<bool> rows = rowsWithTitles(grid, tables);
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (!rows[static_cast<std::size_t>(row)])
            continue;
        for (int column = 0; column < std::min(columns, grid.columnCount(row)); ++column) {
            const std::string* text = grid.at({row, column}).text();
            if (text && mayMention(*text))
                addMention(grid, sheetIndex, {row, column}, *text, mentions);
        }
    }
}

void addMentions(std::span<const model::Paragraph> paragraphs, std::vector<Mention>& mentions)
{
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        const auto& [text, sheetsBefore] = paragraphs[index];
        if (!mayMention(text))
            continue;
        const Position inFront{rowInFront, 0};
        if (std::string agency = agencyIn(text); !agency.empty())
            mentions.push_back({{{}, std::move(agency)}, Mention::Kind::Labelled, sheetsBefore, inFront});
        if (Identity title = titleAt(paragraphs, index); !title.empty())
            mentions.push_back({std::move(title), Mention::Kind::Title, sheetsBefore, inFront});
    }
}

} // namespace gouji::locate
