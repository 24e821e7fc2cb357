// SPDX-License-Identifier: MPL-2.0
#include "core/reading/mention.hpp"

#include "core/reading/body_name.hpp"
#include "core/reading/broken_title.hpp"
#include "core/reading/compact_text.hpp"
#include "core/reading/labelled.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::reading {
namespace {

using document::Grid;
using document::Position;
using Kind = Mention::Kind;

// A title stands near the top of its sheet or above its tables, and is short.
constexpr int titleRows = 60;
constexpr int titleColumns = 30;
constexpr std::size_t longestTitleBytes = 400;
// So may a preamble with the time that the figures are of be.
constexpr std::size_t longestPreambleBytes = 4'000;
// Below the tables of a report so many rows still speak of it.
constexpr int footRows = 5;
// How far right of its label a value may stand.
constexpr int valueReach = 8;
// A title may be broken into three texts, the second or third of which names its subject.
constexpr int titleReach = 2;

// What stands right of a label: the first cell that is not blank.
const document::CellValue* valueBeside(const Grid& grid, Position label)
{
    const int first = grid.areaAt(label).last.column + 1;
    for (int column = first; column < first + valueReach; ++column) {
        const document::Cell& cell = grid.at({label.row, column});
        if (!cell.isBlank())
            return &cell.value;
    }
    return nullptr;
}

// Whether it is worth looking closer: most texts of a form say nothing of year or agency.
bool mayMention(const std::string& text, const packs::Family& family)
{
    return text.size() <= longestPreambleBytes
           && std::ranges::any_of(family.telling,
                                  [&](const std::string& letters) { return text.find(letters) != text.npos; });
}

Kind kindOf(const Label& label) { return label.owner == LabelOwner::Form ? Kind::Labelled : Kind::Published; }

// What a text says alone, or with the value that stands beside it where it is a label.
void addMention(const std::string& text, const document::CellValue* beside, Mention mention,
                const packs::Family& family, std::vector<Mention>& mentions)
{
    const auto add = [&](Identity identity, Kind kind) {
        if (identity.empty())
            return;
        mention.identity = std::move(identity);
        mention.kind = kind;
        mentions.push_back(mention);
    };
    if (const auto label = text.size() <= longestTitleBytes ? labelIn(text, family) : std::nullopt) {
        if (!compact(label->value).empty())
            add(valueOf(*label, label->value, family), kindOf(*label));
        else if (beside)
            add(valueOf(*label, *beside, family), kindOf(*label));
    }
    if (const auto year = findPeriod(text))
        add({year, {}}, Kind::Period);
}

// The texts of a column around a place, as far as they follow each other, and which of them stands there.
std::pair<std::vector<std::string>, std::size_t> textsAround(const Grid& grid, Position position)
{
    const auto textAt = [&](int row) { return row < 0 ? nullptr : grid.at({row, position.column}).text(); };
    int first = position.row;
    while (first > position.row - titleReach && textAt(first - 1))
        --first;
    std::vector<std::string> texts;
    for (int row = first; row <= position.row + titleReach && textAt(row); ++row)
        texts.push_back(*textAt(row));
    return {std::move(texts), static_cast<std::size_t>(position.row - first)};
}

Identity titleIn(const Grid& grid, Position position, const std::string& text, const packs::Family& family)
{
    if (text.size() > longestTitleBytes || !namesSubject(text, family))
        return {};
    const auto [texts, at] = textsAround(grid, position);
    return identifyBrokenTitle(texts, at, family);
}

// The rows of a sheet in which titles may stand.
std::vector<bool> rowsWithTitles(const Grid& grid, std::span<const document::Area> tables)
{
    std::vector<bool> rows(static_cast<std::size_t>(grid.rowCount()));
    const auto mark = [&](int first, int last, bool value) {
        for (int row = std::max(0, first); row <= std::min(last, grid.rowCount() - 1); ++row)
            rows[static_cast<std::size_t>(row)] = value;
    };
    mark(0, titleRows - 1, true);
    for (const document::Area& table : tables)
        mark(table.first.row - titleRows, table.last.row + footRows, true);
    for (const document::Area& table : tables)
        mark(table.first.row, table.last.row, false);
    return rows;
}

// What follows a label is its value only where it can be nothing else.
document::CellValue valueBelow(std::span<const document::Paragraph> paragraphs, std::size_t label)
{
    const bool isLast =
        label + 1 == paragraphs.size() || paragraphs[label + 1].sheetsBefore != paragraphs[label].sheetsBefore;
    return !isLast && isBodyName(compact(paragraphs[label + 1].text))
               ? document::CellValue(paragraphs[label + 1].text)
               : document::CellValue();
}

Identity titleAt(std::span<const document::Paragraph> paragraphs, std::size_t at, const packs::Family& family)
{
    if (paragraphs[at].text.size() > longestTitleBytes || !namesSubject(paragraphs[at].text, family))
        return {};
    const auto isBeside = [&](std::size_t index) {
        return paragraphs[index].sheetsBefore == paragraphs[at].sheetsBefore
               && paragraphs[index].text.size() <= longestTitleBytes;
    };
    std::size_t first = at;
    while (first > 0 && at - first < titleReach && isBeside(first - 1))
        --first;
    std::vector<std::string> texts;
    for (std::size_t index = first; index < paragraphs.size() && index <= at + titleReach && isBeside(index);
         ++index)
        texts.push_back(paragraphs[index].text);
    return identifyBrokenTitle(texts, at - first, family);
}

// "2025年1月20日", "2025-01-20"
bool isDate(const std::string& text)
{
    constexpr std::u32string_view letters = U"0123456789〇○零一二三四五六七八九十年月日-/.";
    const std::u32string date = compact(text);
    return date.size() >= 8 && date.size() <= 11 && date.find_first_not_of(letters) == date.npos
           && (date.ends_with(U"日") || date.find_first_not_of(U"0123456789-/.") == date.npos);
}

// The body's name above the date, behind a table.
Identity signatureAt(std::span<const document::Paragraph> paragraphs, std::size_t at)
{
    if (paragraphs[at].sheetsBefore == 0 || at + 1 == paragraphs.size() || !isDate(paragraphs[at + 1].text))
        return {};
    const std::u32string body = compact(paragraphs[at].text);
    return isBodyName(body) ? Identity{{}, text::encodeUtf8(body)} : Identity();
}

} // namespace

void addMentions(const Grid& grid, int sheetIndex, std::span<const document::Area> tables,
                 const packs::Family& family, std::vector<Mention>& mentions)
{
    int columns = titleColumns;
    for (const document::Area& table : tables)
        columns = std::max(columns, table.last.column + 1);
    const std::vector<bool> rows = rowsWithTitles(grid, tables);
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (!rows[static_cast<std::size_t>(row)])
            continue;
        for (int column = 0; column < std::min(columns, grid.columnCount(row)); ++column) {
            const std::string* text = grid.at({row, column}).text();
            if (!text || !mayMention(*text, family))
                continue;
            const Position position{row, column};
            addMention(*text, valueBeside(grid, position), {{}, {}, sheetIndex, position}, family, mentions);
            if (Identity title = titleIn(grid, position, *text, family); !title.empty())
                mentions.push_back({std::move(title), Kind::Title, sheetIndex, position});
        }
    }
}

void addMentions(std::span<const document::Paragraph> paragraphs, const packs::Family& family,
                 std::vector<Mention>& mentions)
{
    for (std::size_t index = 0; index < paragraphs.size(); ++index) {
        const auto& [text, sheetsBefore] = paragraphs[index];
        const Position inFront{rowInFront, 0};
        if (Identity signature = signatureAt(paragraphs, index); !signature.empty())
            mentions.push_back({std::move(signature), Kind::Signature, sheetsBefore - 1, inFront});
        if (!mayMention(text, family))
            continue;
        const document::CellValue beside = valueBelow(paragraphs, index);
        addMention(text, &beside, {{}, {}, sheetsBefore, inFront}, family, mentions);
        if (Identity title = titleAt(paragraphs, index, family); !title.empty())
            mentions.push_back({std::move(title), Kind::Title, sheetsBefore, inFront});
    }
}

} // namespace gouji::reading
