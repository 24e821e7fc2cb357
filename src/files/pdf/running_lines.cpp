// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/running_lines.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace gouji::files {
namespace {

constexpr std::size_t mostLines = 2; // above and below

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

// A line without spaces, its numbers replaced by one sign.
std::u32string patternOf(const Line& line)
{
    std::u32string pattern;
    for (const Word& word : line) {
        for (const char32_t c : text::compact(word.text)) {
            if (!isDigit(c))
                pattern += c;
            else if (pattern.empty() || pattern.back() != U'#')
                pattern += U'#';
        }
    }
    return pattern;
}

// "—3—", "- 3 -", "第3页共5页", "3/5": not "3", which may be a figure.
bool isPageNumber(const std::u32string& pattern)
{
    constexpr std::array<std::u32string_view, 9> known{U"-#-",   U"—#—", U"–#–",        U"－#－",      U"一#一",
                                                       U"第#页", U"#/#", U"第#页共#页", U"第#页/共#页"};
    return std::ranges::find(known, pattern) != known.end();
}

std::optional<int> numberIn(const Line& line)
{
    int number = 0;
    for (const Word& word : line) {
        for (const char32_t c : text::compact(word.text)) {
            if (!isDigit(c) || number > 99'999)
                return std::nullopt;
            number = number * 10 + static_cast<int>(c - U'0');
        }
    }
    return number;
}

bool hasLetter(const std::u32string& pattern)
{
    return std::ranges::any_of(pattern, [](char32_t c) { return c > U'9' && c != U'—' && c != U'–'; });
}

// A line near the upper or lower edge of a page.
struct EdgeLine {
    std::size_t page = 0;
    std::u32string pattern;
    std::optional<int> number; // where the line is nothing else
    Line words;
};

bool isSame(const Word& one, const Word& other)
{
    return one.text == other.text && one.box.left == other.box.left && one.box.top == other.box.top;
}

std::vector<EdgeLine> edgeLines(const std::vector<Page>& pages)
{
    std::vector<EdgeLine> edges;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const std::vector<Line> lines = linesOf(pages[index].words);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            if (line < mostLines || line + mostLines >= lines.size())
                edges.push_back({index, patternOf(lines[line]), numberIn(lines[line]), lines[line]});
        }
    }
    return edges;
}

} // namespace

void dropRunningLines(std::vector<Page>& pages)
{
    const std::vector<EdgeLine> edges = edgeLines(pages);
    std::map<std::u32string, std::size_t> times;
    std::map<int, std::size_t> counted; // lone numbers, by how far they are ahead of the page
    for (const EdgeLine& edge : edges) {
        ++times[edge.pattern];
        if (edge.number)
            ++counted[*edge.number - static_cast<int>(edge.page)];
    }
    const auto isRepeated = [&](std::size_t count) { return count > 1 && count * 3 >= pages.size() * 2; };
    for (const EdgeLine& edge : edges) {
        const bool isRunning = isPageNumber(edge.pattern)
                               || (hasLetter(edge.pattern) && isRepeated(times[edge.pattern]))
                               || (edge.number && isRepeated(counted[*edge.number - static_cast<int>(edge.page)]));
        if (!isRunning)
            continue;
        std::erase_if(pages[edge.page].words, [&](const Word& word) {
            return std::ranges::any_of(edge.words, [&](const Word& printed) { return isSame(word, printed); });
        });
    }
}

} // namespace gouji::files
