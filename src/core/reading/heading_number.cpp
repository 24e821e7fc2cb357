// SPDX-License-Identifier: MPL-2.0
#include "core/reading/heading_number.hpp"

#include <algorithm>
#include <utility>

namespace gouji::reading {
namespace {

using text::isOneOf;

// "三", "十二", "3"; 0 where there is none.
int takeNumeral(HeadingLetters& letters, Numbering& numbering)
{
    constexpr std::u32string_view chinese = U"一二三四五六七八九";
    constexpr int mostDigits = 2;
    int value = 0;
    if (isDigit(letters.peek())) {
        numbering = Numbering::Digits;
        for (int digits = 0; digits <= mostDigits && isDigit(letters.peek()); ++digits)
            value = value * 10 + static_cast<int>(letters.take() - U'0');
        return value;
    }
    numbering = Numbering::Chinese;
    while (!letters.atEnd()) {
        const auto digit = chinese.find(letters.peek());
        if (digit != chinese.npos)
            value += static_cast<int>(digit) + 1;
        else if (letters.peek() == U'十' && value < 10)
            value = std::max(value, 1) * 10;
        else
            break;
        letters.take();
    }
    return value;
}

// "㈠", "①", "Ⅰ"
std::optional<HeadingNumber> takeSingleSign(HeadingLetters& letters)
{
    constexpr int mostSigns = 9;
    constexpr std::pair<char32_t, Numbering> series[] = {
        {U'㈠', Numbering::InBrackets}, {U'①', Numbering::Digits}, {U'⑴', Numbering::InBrackets},
        {U'⒈', Numbering::Digits},      {U'Ⅰ', Numbering::Digits},
    };
    for (const auto& [first, numbering] : series) {
        if (letters.peek() >= first && letters.peek() < first + mostSigns)
            return HeadingNumber{static_cast<int>(letters.take() - first) + 1, numbering, true};
    }
    return std::nullopt;
}

} // namespace

std::optional<HeadingNumber> takeHeadingNumber(HeadingLetters& letters)
{
    std::optional<HeadingNumber> number = takeSingleSign(letters);
    if (!number) {
        number.emplace();
        const bool isOrdinal = letters.take("第");
        const bool isOpen = letters.take(U'(');
        number->value = takeNumeral(letters, number->numbering);
        if (number->value == 0 || (isOpen && !letters.take(U')')))
            return std::nullopt;
        if (isOpen)
            number->numbering = Numbering::InBrackets;
        number->isSeparated = isOpen || (!isOpen && letters.take(U')'));
        if (isOrdinal && !letters.take("部分") && !letters.take("章") && !isOneOf(U"、,.", letters.peek()))
            return std::nullopt;
    }
    const bool hasSign = letters.takeAny(U"、.,:．");
    if (hasSign && number->numbering == Numbering::Digits && isDigit(letters.peek()))
        return std::nullopt;
    number->isSeparated |= hasSign || letters.atEnd() || text::isSpace(letters.peek());
    letters.skipDecoration();
    return number;
}

} // namespace gouji::reading
