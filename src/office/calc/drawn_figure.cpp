// SPDX-License-Identifier: MPL-2.0
#include "office/calc/drawn_figure.hpp"

#include <algorithm>
#include <array>

namespace gouji::calc {
namespace {

// In tenths of a digit's height.
constexpr sal_Int32 height = 10;
constexpr sal_Int32 width = 6;
constexpr sal_Int32 advance = 9;

struct Segment {
    sal_Int32 x1, y1, x2, y2;
};

// From the top clockwise, the middle one last.
constexpr std::array<Segment, 7> segments{{{0, 0, width, 0},
                                           {width, 0, width, 5},
                                           {width, 5, width, height},
                                           {0, height, width, height},
                                           {0, 5, 0, height},
                                           {0, 0, 0, 5},
                                           {0, 5, width, 5}}};

// The segments of each digit, one bit each.
constexpr std::array<unsigned, 10> digits{0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};
constexpr unsigned minus = 0x40;

unsigned segmentsOf(char character)
{
    if (character >= '0' && character <= '9')
        return digits[static_cast<std::size_t>(character - '0')];
    return character == '-' ? minus : 0;
}

} // namespace

std::vector<Stroke> strokesOf(std::string_view figure, const css::awt::Rectangle& area)
{
    constexpr sal_Int32 inset = 60; // in 1/100 mm
    const auto characters = static_cast<sal_Int32>(figure.size());
    const sal_Int32 columns = advance + 3 + advance * characters;
    const sal_Int32 unit =
        std::max<sal_Int32>(std::min({sal_Int32(26), (area.Height - 2 * inset) / height,
                                      (area.Width - 2 * inset) / std::max<sal_Int32>(columns, 1)}),
                            4);
    sal_Int32 left = area.X + inset;
    const sal_Int32 top = area.Y + inset;
    const auto at = [&](sal_Int32 x, sal_Int32 y) { return css::awt::Point(left + unit * x, top + unit * y); };
    std::vector<Stroke> strokes{{at(0, 5), at(9, 5)}, {at(6, 2), at(9, 5), at(6, 8)}};
    left += unit * (advance + 3);
    for (const char character : figure) {
        const unsigned lit = segmentsOf(character);
        for (std::size_t index = 0; index < segments.size(); ++index) {
            const Segment& line = segments[index];
            if (lit >> index & 1U)
                strokes.push_back({at(line.x1, line.y1), at(line.x2, line.y2)});
        }
        if (character == '.')
            strokes.push_back({at(1, height - 1), at(1, height)});
        left += unit * (character == '.' ? 4 : advance);
    }
    return strokes;
}

} // namespace gouji::calc
