// SPDX-License-Identifier: MPL-2.0
#include "files/values/text_line.hpp"

#include <array>
#include <cstddef>

namespace gouji::files {
namespace {

using Digits = std::array<std::string_view, 10>;

constexpr Digits raised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
constexpr Digits lowered{"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
constexpr Digits wide{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};

// How long the digit is that stands first, and which it is; of no length where none does.
struct Digit {
    std::size_t length = 0;
    std::size_t value = 0;
};

Digit firstDigit(std::string_view text)
{
    if (text.front() >= '0' && text.front() <= '9')
        return {1, static_cast<std::size_t>(text.front() - '0')};
    for (std::size_t value = 0; value < wide.size(); ++value) {
        if (text.starts_with(wide[value]))
            return {wide[value].size(), value};
    }
    return {};
}

} // namespace

std::string shownAt(Line line, std::string_view text)
{
    if (line == Line::On)
        return std::string(text);
    std::string shown;
    while (!text.empty()) {
        const Digit digit = firstDigit(text);
        if (digit.length > 0)
            shown += (line == Line::Above ? raised : lowered)[digit.value];
        else
            shown += text.front();
        text.remove_prefix(digit.length > 0 ? digit.length : 1);
    }
    return shown;
}

} // namespace gouji::files
