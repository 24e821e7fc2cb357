// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/evidence.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>

namespace gouji::corrections {
namespace {

constexpr std::array<std::pair<Evidence, std::string_view>, 24> words{{
    {Evidence::Sign, "sign"},
    {Evidence::SwappedDigits, "swapped-digits"},
    {Evidence::DoubledDigit, "doubled-digit"},
    {Evidence::DroppedZero, "dropped-zero"},
    {Evidence::AddedZero, "added-zero"},
    {Evidence::MissingDigit, "missing-digit"},
    {Evidence::ExtraDigit, "extra-digit"},
    {Evidence::OneDigit, "one-digit"},
    {Evidence::KeyBeside, "key-beside"},
    {Evidence::OtherDigit, "other-digit"},
    {Evidence::Neighbour, "neighbour"},
    {Evidence::BlankForFigure, "blank"},
    {Evidence::ZeroForFigure, "zero"},
    {Evidence::FigureForZero, "figure-for-zero"},
    {Evidence::NotAFigure, "not-a-figure"},
    {Evidence::OverwrittenFormula, "overwritten-formula"},
    {Evidence::WrongFormula, "wrong-formula"},
    {Evidence::Total, "total"},
    {Evidence::ForgottenTotal, "forgotten-total"},
    {Evidence::ForgottenTotals, "forgotten-totals"},
    {Evidence::LastYear, "last-year"},
    {Evidence::Words, "words"},
    {Evidence::NoneIsZero, "none-is-zero"},
    {Evidence::Text, "text"},
}};

// The longer text without one of its characters is the shorter; the place of that character.
std::optional<std::size_t> placeOfOneMore(std::string_view longer, std::string_view shorter)
{
    const auto [at, rest] = std::ranges::mismatch(longer, shorter);
    const auto place = static_cast<std::size_t>(at - longer.begin());
    return longer.substr(place + 1) == shorter.substr(place) ? std::optional(place) : std::nullopt;
}

// `typed` has one digit more than `meant`.
std::optional<Evidence> oneMore(std::string_view typed, std::string_view meant)
{
    const auto place = placeOfOneMore(typed, meant);
    if (!place)
        return std::nullopt;
    if (*place + 1 == typed.size() && typed[*place] == '0')
        return Evidence::AddedZero;
    // The first of two equal digits is not told from the second.
    const bool isDoubled = *place > 0 && typed[*place - 1] == typed[*place];
    return isDoubled ? Evidence::DoubledDigit : Evidence::ExtraDigit;
}

std::optional<Evidence> oneLess(std::string_view typed, std::string_view meant)
{
    const auto place = placeOfOneMore(meant, typed);
    if (!place)
        return std::nullopt;
    return *place + 1 == meant.size() && meant[*place] == '0' ? Evidence::DroppedZero : Evidence::MissingDigit;
}

// In a row of digits, or above each other on the number pad.
bool areBeside(char left, char right)
{
    const int distance = std::abs(left - right);
    const bool hasZero = left == '0' || right == '0';
    return distance == 1 || (distance == 3 && !hasZero) || (hasZero && (distance == 2 || distance == 9));
}

std::optional<Evidence> sameLength(std::string_view typed, std::string_view meant)
{
    const auto [left, right] = std::ranges::mismatch(typed, meant);
    const auto at = static_cast<std::size_t>(left - typed.begin());
    if (typed.size() == 1)
        return areBeside(typed[at], meant[at]) ? Evidence::KeyBeside : Evidence::OtherDigit;
    if (typed.substr(at + 1) == meant.substr(at + 1))
        return Evidence::OneDigit;
    if (typed.substr(at + 2) == meant.substr(at + 2) && typed[at] == meant[at + 1] && typed[at + 1] == meant[at])
        return Evidence::SwappedDigits;
    return std::nullopt;
}

} // namespace

std::string_view wordOf(Evidence evidence)
{
    return std::ranges::find(words, evidence, &std::pair<Evidence, std::string_view>::first)->second;
}

std::optional<Evidence> typingEvidence(const document::Figure& current, const figures::Decimal& proposed)
{
    using Kind = document::Figure::Kind;
    if (current.kind == Kind::Missing)
        return proposed.isZero() ? std::nullopt : std::optional(Evidence::BlankForFigure);
    if (current.kind != Kind::Number)
        return Evidence::NotAFigure;
    if (current.number == -proposed)
        return Evidence::Sign;
    if (current.number.isNegative() != proposed.isNegative())
        return Evidence::NotAFigure;
    if (current.number.isZero())
        return Evidence::ZeroForFigure;
    if (proposed.isZero())
        return Evidence::FigureForZero;
    const std::string typed = current.number.absolute().toString();
    const std::string meant = proposed.absolute().toString();
    if (typed.size() == meant.size())
        return sameLength(typed, meant);
    if (typed.size() == meant.size() + 1)
        return oneMore(typed, meant);
    return typed.size() + 1 == meant.size() ? oneLess(typed, meant) : std::nullopt;
}

} // namespace gouji::corrections
