// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/running_lines.hpp"

#include "core/layout/page_number.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace gouji::files {
namespace {

constexpr int mostLines = 2; // above and below

std::optional<int> numberIn(const layout::Line& line)
{
    int number = 0;
    for (const layout::Word& word : line) {
        for (const char32_t c : text::compact(word.text)) {
            if (c < U'0' || c > U'9' || number > 99'999)
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

enum class Edge { Upper, Lower };

// The line at the upper or lower edge of a page.
struct EdgeLine {
    std::size_t page = 0;
    std::string text;
    std::u32string pattern;
    std::optional<int> number; // where the line is nothing else
    layout::Line words;
};

bool isSame(const layout::Word& one, const layout::Word& other)
{
    return one.text == other.text && one.box.left == other.box.left && one.box.top == other.box.top;
}

std::vector<EdgeLine> linesAt(Edge edge, const std::vector<layout::Page>& pages)
{
    std::vector<EdgeLine> found;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const std::vector<layout::Line> lines = layout::linesOf(pages[index].words);
        if (lines.empty())
            continue;
        const layout::Line& line = edge == Edge::Upper ? lines.front() : lines.back();
        found.push_back({index, layout::textOf(line), layout::linePattern(textOf(line)), numberIn(line), line});
    }
    return found;
}

// Takes the outermost lines out, where they are such; false where none was.
bool dropLines(Edge edge, std::vector<layout::Page>& pages)
{
    const std::vector<EdgeLine> lines = linesAt(edge, pages);
    std::map<std::u32string, std::size_t> times;
    std::map<int, std::size_t> counted; // lone numbers, by how far they are ahead of the page
    for (const EdgeLine& line : lines) {
        ++times[line.pattern];
        if (line.number)
            ++counted[*line.number - static_cast<int>(line.page)];
    }
    const auto isRepeated = [&](std::size_t count) { return count > 1 && count * 3 >= pages.size() * 2; };
    bool dropped = false;
    for (const EdgeLine& line : lines) {
        const bool isRunning = layout::isPageNumber(line.text)
                               || (hasLetter(line.pattern) && isRepeated(times[line.pattern]))
                               || (line.number && isRepeated(counted[*line.number - static_cast<int>(line.page)]));
        if (!isRunning)
            continue;
        dropped = true;
        std::erase_if(pages[line.page].words, [&](const layout::Word& word) {
            return std::ranges::any_of(line.words,
                                       [&](const layout::Word& printed) { return isSame(word, printed); });
        });
    }
    return dropped;
}

} // namespace

void dropRunningLines(std::vector<layout::Page>& pages)
{
    for (const Edge edge : {Edge::Upper, Edge::Lower}) {
        for (int line = 0; line < mostLines && dropLines(edge, pages); ++line) {
        }
    }
}

} // namespace gouji::files
