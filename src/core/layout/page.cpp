// SPDX-License-Identifier: MPL-2.0
#include "core/layout/page.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace gouji::layout {
namespace {

// Of a page without words.
constexpr double usualSize = 10;

bool isLatin(char c) { return static_cast<unsigned char>(c) > ' ' && static_cast<unsigned char>(c) < 0x80; }

// How many letters a word has where all of them are wide; 0 where it has others.
std::size_t wideLettersOf(std::string_view word)
{
    constexpr char32_t firstWide = 0x2E80;
    std::size_t letters = 0;
    for (; !word.empty(); ++letters) {
        if (text::takeCodePoint(word) < firstWide)
            return 0;
    }
    return letters;
}

} // namespace

Box Box::joined(const Box& other) const
{
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
            std::max(bottom, other.bottom)};
}

double characterSize(const std::vector<Word>& words)
{
    std::vector<double> sizes;
    for (const Word& word : words) {
        if (const std::size_t letters = wideLettersOf(word.text))
            sizes.push_back((word.box.right - word.box.left) / static_cast<double>(letters));
    }
    if (sizes.empty())
        return usualSize;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    return std::clamp(*middle, usualSize / 4, usualSize * 4);
}

std::vector<Line> linesOf(std::vector<Word> words)
{
    const double apart = characterSize(words) * 0.45;
    std::ranges::stable_sort(words, {}, [](const Word& word) { return word.box.middleY(); });
    std::vector<Line> lines;
    double first = 0;
    for (Word& word : words) {
        const double middle = word.box.middleY();
        if (lines.empty() || middle - first > apart) {
            lines.emplace_back();
            first = middle;
        }
        lines.back().push_back(std::move(word));
    }
    for (Line& line : lines)
        std::ranges::stable_sort(line, {}, [](const Word& word) { return word.box.left; });
    return lines;
}

std::string textOf(const Line& line)
{
    const double apart = characterSize(line) * 0.6;
    std::string text;
    double right = 0;
    for (const Word& word : line) {
        const bool areLatin = !text.empty() && isLatin(text.back()) && isLatin(word.text.front());
        if (areLatin || (!text.empty() && word.box.left - right > apart))
            text += ' ';
        text += word.text;
        right = word.box.right;
    }
    return text;
}

Box boxOf(const Line& line)
{
    Box box = line.empty() ? Box{} : line.front().box;
    for (const Word& word : line)
        box = box.joined(word.box);
    return box;
}

} // namespace gouji::layout
