// SPDX-License-Identifier: MPL-2.0
#include "files/text/table_lines.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::files {
namespace {

constexpr char bar = '|';
constexpr char tab = '\t';
constexpr char quote = '"';

constexpr std::string_view wideSpace = "\u3000";
constexpr std::string_view fixedSpace = "\u00a0";

bool isSpace(char c) { return c == ' ' || c == tab || c == '\r' || c == '\n'; }

// Without the spaces, of any width, in which cells are padded.
std::string_view trimmed(std::string_view text)
{
    const auto spaceInFront = [&]() -> std::size_t {
        if (isSpace(text.front()))
            return 1;
        return text.starts_with(wideSpace)    ? wideSpace.size()
               : text.starts_with(fixedSpace) ? fixedSpace.size()
                                              : 0;
    };
    const auto spaceBehind = [&]() -> std::size_t {
        if (isSpace(text.back()))
            return 1;
        return text.ends_with(wideSpace) ? wideSpace.size() : text.ends_with(fixedSpace) ? fixedSpace.size() : 0;
    };
    for (std::size_t bytes = 1; !text.empty() && bytes > 0;)
        text.remove_prefix(bytes = spaceInFront());
    for (std::size_t bytes = 1; !text.empty() && bytes > 0;)
        text.remove_suffix(bytes = spaceBehind());
    return text;
}

// A bar that Markdown has escaped is one of the text.
bool isBar(std::string_view line, std::size_t at) { return line[at] == bar && (at == 0 || line[at - 1] != '\\'); }

bool hasBar(std::string_view line)
{
    for (std::size_t at = line.find(bar); at != line.npos; at = line.find(bar, at + 1)) {
        if (isBar(line, at))
            return true;
    }
    return false;
}

std::string unescaped(std::string_view cell)
{
    std::string text;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (cell[at] != '\\' || at + 1 == cell.size() || cell[at + 1] != bar)
            text += cell[at];
    }
    return text;
}

// Spreadsheets put a cell with a line break into quotes, and double those that it has itself.
std::string unquoted(std::string_view cell)
{
    if (cell.size() < 2 || !cell.starts_with(quote) || !cell.ends_with(quote))
        return std::string(cell);
    std::string text;
    for (std::size_t at = 1; at + 1 < cell.size(); ++at) {
        text += cell[at];
        at += cell.substr(at, 2) == "\"\"" ? 1 : 0;
    }
    return text;
}

LineCells cellsOf(std::string_view line, char separator)
{
    LineCells cells;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= line.size(); ++at) {
        const bool ends = at == line.size() || (separator == bar ? isBar(line, at) : line[at] == separator);
        if (!ends)
            continue;
        const std::string_view cell = trimmed(line.substr(begin, at - begin));
        cells.push_back(separator == bar ? unescaped(cell) : unquoted(cell));
        begin = at + 1;
    }
    return cells;
}

bool hasTab(std::string_view line) { return trimmed(line).find(tab) != line.npos; }

bool isBalanced(std::string_view lines) { return std::ranges::count(lines, quote) % 2 == 0; }

// That of most lines: a cell may hold the other one.
char separatorOf(const std::vector<std::string_view>& lines)
{
    return std::ranges::count_if(lines, hasBar) >= std::ranges::count_if(lines, hasTab) ? bar : tab;
}

// Most lines of a Markdown table have a bar in front, too.
bool haveBordersInFront(const std::vector<std::string_view>& lines)
{
    const auto bordered =
        std::ranges::count_if(lines, [](std::string_view line) { return trimmed(line).starts_with(bar); });
    return static_cast<std::size_t>(bordered) * 2 > lines.size();
}

} // namespace

bool isTableLine(std::string_view line) { return hasBar(line) || hasTab(line) || isRule(line); }

bool isRule(std::string_view line)
{
    line = trimmed(line);
    if (line.size() < 3 || line.find_first_not_of("|:-+= \t") != line.npos)
        return false;
    const bool isDrawn = line.find("--") != line.npos || line.find("==") != line.npos;
    return (line.starts_with('+') && line.ends_with('+')) || (hasBar(line) && isDrawn);
}

bool opensQuoted(std::string_view line)
{
    return line.find(quote) != line.npos && (line.starts_with(quote) || line.find("\t\"") != line.npos)
           && !isBalanced(line);
}

bool closesQuoted(std::string_view lines) { return hasTab(lines) && isBalanced(lines); }

std::vector<LineCells> rowsOf(std::vector<std::string_view> lines)
{
    std::erase_if(lines, isRule);
    const char separator = separatorOf(lines);
    const bool bordered = separator == bar && haveBordersInFront(lines);
    std::vector<LineCells> rows;
    for (const std::string_view line : lines) {
        LineCells cells = cellsOf(line, separator);
        if (bordered && cells.front().empty())
            cells.erase(cells.begin());
        const bool goesOn = !bordered && !rows.empty() && cells.front().empty()
                            && rows.back().size() + cells.size() - 1 <= rows.front().size();
        if (goesOn)
            rows.back().insert(rows.back().end(), std::next(cells.begin()), cells.end());
        else
            rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace gouji::files
