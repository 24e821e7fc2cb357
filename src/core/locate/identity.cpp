// SPDX-License-Identifier: MPL-2.0
#include "core/locate/identity.hpp"

#include "core/locate/label.hpp"
#include "core/model/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace gouji::locate {
namespace {

using model::Grid;
using model::Position;

// A title stands near the top of its sheet, and is short.
constexpr int titleRows = 60;
constexpr int titleColumns = 30;
constexpr std::size_t longestTitle = 80;
// How far right of its label a value may stand.
constexpr int valueReach = 8;

constexpr std::array<std::string_view, 7> agencyLabels{"单位名称",     "填报单位", "报告单位", "机关名称",
                                                       "行政机关名称", "填报机关", "单位"};
constexpr std::array<std::string_view, 4> yearLabels{"年度", "报告年度", "填报年度", "年份"};

template <typename Labels>
bool isOneOf(const Labels& labels, std::string_view text)
{
    const std::string key = labelKey(text);
    return std::any_of(labels.begin(), labels.end(),
                       [&](std::string_view label) { return key == labelKey(label); });
}

// The text without white space, full-width signs made narrow.
std::u32string compact(std::string_view text)
{
    std::u32string kept;
    for (const char32_t c : model::decodeUtf8(text)) {
        if (!model::isSpace(c))
            kept += model::narrow(c);
    }
    return kept;
}

// The value of a digit, ASCII or Chinese ("二〇二四"); -1 for any other character.
int digitValue(char32_t c)
{
    constexpr std::u32string_view chinese = U"〇一二三四五六七八九";
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    const auto at = chinese.find(c == U'零' || c == U'○' ? U'〇' : c);
    return at == chinese.npos ? -1 : static_cast<int>(at);
}

struct YearInText {
    int year = 0;
    std::size_t begin = 0;
    std::size_t end = 0; // behind "年" or "年度"
};

// The first "20xx年" or "20xx年度".
std::optional<YearInText> findYear(const std::u32string& text)
{
    for (std::size_t at = 0; at + 4 < text.size(); ++at) {
        int year = 0;
        bool digits = true;
        for (std::size_t i = 0; i < 4; ++i) {
            const int value = digitValue(text[at + i]);
            digits = digits && value >= 0;
            year = year * 10 + value;
        }
        const bool precededByDigit = at > 0 && digitValue(text[at - 1]) >= 0;
        if (!digits || precededByDigit || text[at + 4] != U'年' || year < 2000 || year > 2099)
            continue;
        const std::size_t end = at + 5 + (text.compare(at + 5, 1, U"度") == 0 ? 1 : 0);
        return YearInText{year, at, end};
    }
    return std::nullopt;
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

// Calls visit(text, position) for every short text near the top of a sheet until it has what it wants.
template <typename Visit>
void forEachTitleText(const Grid& grid, Visit visit)
{
    for (int row = 0; row < std::min(grid.rowCount(), titleRows); ++row) {
        for (int column = 0; column < std::min(grid.columnCount(row), titleColumns); ++column) {
            if (const std::string* text = grid.at({row, column}).text())
                visit(*text, Position{row, column});
        }
    }
}

void takeLabelled(const Grid& grid, const std::string& text, Position position, Identity& identity)
{
    if (identity.agency.empty()) {
        for (const std::string_view label : agencyLabels) {
            if (const std::string agency = agencyBehindColon(compact(text), model::decodeUtf8(label));
                !agency.empty())
                identity.agency = agency;
        }
    }
    const bool agencyLabel = isOneOf(agencyLabels, text);
    const bool yearLabel = isOneOf(yearLabels, text);
    const model::CellValue* value = agencyLabel || yearLabel ? valueBeside(grid, position) : nullptr;
    const auto* beside = value ? std::get_if<std::string>(value) : nullptr;
    if (beside && agencyLabel && identity.agency.empty())
        identity.agency = agencyOf(*beside);
    if (value && yearLabel && !identity.year)
        identity.year = yearOf(*value);
}

} // namespace

Identity identifyTitle(std::string_view title)
{
    const std::u32string text = compact(title);
    const std::size_t subject = std::min(text.find(U"政府信息公开"), text.find(U"信息公开"));
    const auto year = findYear(text);
    if (text.size() > longestTitle || subject == text.npos || text.find(U"报告", subject) == text.npos || !year)
        return {};
    // "某市2024年政府信息公开工作年度报告" or "2024年某市政府信息公开工作年度报告"; a title of the kind
    // "某市政府信息公开工作年度报告（2024年）" names the agency in front.
    std::u32string agency;
    if (year->begin > 0 && year->begin < subject)
        agency = text.substr(0, year->begin);
    else if (year->begin == 0 && year->end < subject)
        agency = text.substr(year->end, subject - year->end);
    else if (year->begin > subject)
        agency = text.substr(0, subject);
    return {year->year, model::encodeUtf8(agency)};
}

Identity identify(const model::Workbook& workbook)
{
    Identity labelled;
    Identity titled;
    for (const Grid& grid : workbook.sheets) {
        forEachTitleText(grid, [&](const std::string& text, Position position) {
            takeLabelled(grid, text, position, labelled);
            const Identity title = identifyTitle(text);
            if (!titled.year && title.year)
                titled = title;
        });
    }
    return {labelled.year ? labelled.year : titled.year,
            labelled.agency.empty() ? titled.agency : labelled.agency};
}

} // namespace gouji::locate
