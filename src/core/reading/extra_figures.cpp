// SPDX-License-Identifier: MPL-2.0
#include "core/reading/extra_figures.hpp"

#include <algorithm>
#include <array>

namespace gouji::reading {
namespace {

bool isYear(const document::Figure& figure)
{
    const auto number = figure.number.toString();
    return number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
}

// What an office calculates beside a table to check it itself.
bool isOwnCheck(const document::Cell& cell, const std::string& heading)
{
    constexpr std::array words{"校验", "核对", "校对", "复核", "核验",  "验证",  "检查",
                               "勾稽", "钩稽", "差额", "差异", "check", "Check", "CHECK"};
    return cell.origin == document::Origin::Formula && std::ranges::any_of(words, [&](const char* word) {
               return heading.find(word) != std::string::npos;
           });
}

} // namespace

bool hasWords(const std::string& text)
{
    const document::Figure figure = document::readFigure(document::CellValue(text), {});
    return figure.kind == document::Figure::Kind::Unreadable || figure.hasWords;
}

std::string onOneLine(std::string text)
{
    std::erase_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
    return text;
}

bool isRemark(const std::string& text)
{
    constexpr std::array words{"电话", "日期", "负责人", "联系", "填表", "填报", "审核", "制表", "页", "。", "月"};
    return std::ranges::any_of(words, [&](const char* word) { return text.find(word) != std::string::npos; });
}

bool isPlainFigure(const document::Figure& figure)
{
    return figure.kind == document::Figure::Kind::Number && !figure.hasWords;
}

void addFigure(const std::string& heading, document::Position position, const document::Grid& grid,
               ExtraCells& cells)
{
    const document::Cell& cell = grid.at(position);
    const document::Figure figure = document::readFigure(cell.value, {});
    if (isPlainFigure(figure) && !figure.number.isZero() && !isOwnCheck(cell, heading))
        cells.push_back({heading, position, figure});
}

void appendFigures(const ExtraCells& found, ExtraCells& cells)
{
    const bool areYears = std::ranges::all_of(found, [&](const reports::ExtraCell& cell) {
        const bool isAlone = cell.heading.empty() && found.size() == 1;
        return isYear(cell.figure) && (isAlone || cell.heading.find("年") != std::string::npos);
    });
    if (!areYears)
        cells.insert(cells.end(), found.begin(), found.end());
}

} // namespace gouji::reading
