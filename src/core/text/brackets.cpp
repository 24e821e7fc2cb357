// SPDX-License-Identifier: MPL-2.0
#include "core/text/brackets.hpp"

#include "core/text/text.hpp"

namespace gouji::text {
namespace {

constexpr std::u32string_view opening = U"([{【〔〖「『《〈";
constexpr std::u32string_view closing = U")]}】〕〗」』》〉";

} // namespace

std::optional<std::vector<TextPiece>> piecesOf(std::u32string_view text)
{
    std::vector<TextPiece> pieces;
    TextPiece piece;
    const auto end = [&](bool nextInBrackets) {
        if (!piece.text.empty())
            pieces.push_back(std::move(piece));
        piece = {{}, nextInBrackets};
    };
    int depth = 0;
    for (const char32_t c : text) {
        if (isOneOf(opening, c) && depth++ == 0)
            end(true);
        else if (!isOneOf(closing, c))
            piece.text += c;
        else if (--depth < 0)
            return std::nullopt;
        else if (depth == 0)
            end(false);
        else
            piece.text += c;
    }
    end(false);
    return pieces;
}

} // namespace gouji::text
