// SPDX-License-Identifier: MPL-2.0
#include "files/pdf/paragraphs.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gouji::files {
namespace {

// The margins between which the lines stand: that on the left is where most of them begin.
struct Margins {
    double left = 0;
    double right = 0;
};

Margins marginsOf(const std::vector<layout::Line>& lines)
{
    std::vector<double> begins;
    Margins margins;
    for (const layout::Line& line : lines) {
        begins.push_back(line.front().box.left);
        margins.right = std::max(margins.right, line.back().box.right);
    }
    // Indented lines are fewer than the others where paragraphs are long; of short ones each is indented.
    const auto low = begins.begin() + static_cast<std::ptrdiff_t>(begins.size() / 5);
    std::ranges::nth_element(begins, low);
    margins.left = *low;
    return margins;
}

bool begins(const layout::Line& line, const layout::Line& before, const Margins& margins)
{
    const double size = layout::characterSize(line);
    const double sizeBefore = layout::characterSize(before);
    const bool isIndented = line.front().box.left > margins.left + size * 1.2;
    const bool endedShort = before.back().box.right < margins.right - sizeBefore * 2.2;
    return isIndented || endedShort || std::abs(size - sizeBefore) > size * 0.25;
}

} // namespace

std::vector<std::string> paragraphsOf(const std::vector<layout::Line>& lines)
{
    std::vector<std::string> paragraphs;
    if (lines.empty())
        return paragraphs;
    const Margins margins = marginsOf(lines);
    const layout::Line* before = nullptr;
    for (const layout::Line& line : lines) {
        if (!before || begins(line, *before, margins))
            paragraphs.push_back(layout::textOf(line));
        else
            paragraphs.back() += layout::textOf(line);
        before = &line;
    }
    return paragraphs;
}

} // namespace gouji::files
