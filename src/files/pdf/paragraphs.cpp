// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/paragraphs.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace gouji::files {
namespace {

// The margins between which the lines stand: that on the left is where most of them begin.
struct Margins {
    double left = 0;
    double right = 0;
    double size = 0;            // of a letter
    std::vector<double> begins; // of lines
};

Margins marginsOf(const std::vector<layout::Line>& lines)
{
    std::vector<layout::Word> words;
    Margins margins;
    std::vector<double>& begins = margins.begins;
    for (const layout::Line& line : lines) {
        begins.push_back(line.front().box.left);
        words.insert(words.end(), line.begin(), line.end());
        margins.right = std::max(margins.right, line.back().box.right);
    }
    // Indented lines are fewer than the others where paragraphs are long; of short ones each is indented.
    std::vector<double> sorted = begins;
    const auto low = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 5);
    std::ranges::nth_element(sorted, low);
    margins.left = *low;
    margins.size = layout::characterSize(words);
    return margins;
}

// Of a line with enough letters to tell.
std::optional<double> sizeOf(const layout::Line& line)
{
    constexpr double enough = 5;
    const double size = layout::characterSize(line);
    const layout::Box box = layout::boxOf(line);
    return box.right - box.left > size * enough ? std::optional(size) : std::nullopt;
}

bool begins(const layout::Line& line, const layout::Line& before, const Margins& margins)
{
    const auto size = sizeOf(line);
    const auto sizeBefore = sizeOf(before);
    const bool isIndented = line.front().box.left > margins.left + margins.size * 1.2;
    const bool endedShort = before.back().box.right < margins.right - margins.size * 2.6;
    return isIndented || endedShort || (size && sizeBefore && std::abs(*size - *sizeBefore) > margins.size * 0.25);
}

// The parts of a line that stand apart from each other: in columns, as where other lines begin, or far.
std::vector<layout::Line> partsOf(const layout::Line& line, const Margins& margins)
{
    std::vector<layout::Line> parts{{line.front()}};
    for (std::size_t index = 1; index < line.size(); ++index) {
        const double gap = line[index].box.left - line[index - 1].box.right;
        const auto beginsThere = [&](double left) { return std::abs(left - line[index].box.left) < 1; };
        const bool isColumn = gap > margins.size * 0.6 && std::ranges::count_if(margins.begins, beginsThere) >= 2;
        if (isColumn || gap > margins.size * 2.5)
            parts.emplace_back();
        parts.back().push_back(line[index]);
    }
    return parts;
}

// Whether a line gives what a short label far left of it asks for: "单位名称      某县".
bool isValueOf(const layout::Line& label, const layout::Line& value, const Margins& margins)
{
    const layout::Box box = layout::boxOf(label);
    const bool isBeside = std::abs(box.middleY() - value.front().box.middleY()) < margins.size * 0.3
                          && value.front().box.left > box.right;
    const std::string text = layout::textOf(label);
    return isBeside && box.right - box.left < margins.size * 7 && !text.ends_with("：") && !text.ends_with(":")
           && text.find("：") == text.npos;
}

} // namespace

std::vector<std::string> paragraphsOf(const std::vector<layout::Line>& lines)
{
    std::vector<std::string> paragraphs;
    if (lines.empty())
        return paragraphs;
    const Margins margins = marginsOf(lines);
    std::vector<layout::Line> parts;
    for (const layout::Line& line : lines)
        std::ranges::move(partsOf(line, margins), std::back_inserter(parts));
    const layout::Line* before = nullptr;
    for (const layout::Line& line : parts) {
        if (before && isValueOf(*before, line, margins))
            paragraphs.back() += "：" + layout::textOf(line);
        else if (!before || begins(line, *before, margins))
            paragraphs.push_back(layout::textOf(line));
        else
            paragraphs.back() += layout::textOf(line);
        before = &line;
    }
    return paragraphs;
}

} // namespace gouji::files
