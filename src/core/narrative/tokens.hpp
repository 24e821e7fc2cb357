// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/packs/claims.hpp"
#include "core/narrative/letters.hpp"
#include "core/narrative/number.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace gouji::narrative {

// A piece of a sentence that is understood as one: a word of the claims, a number, a mark, or letters that no word
// stands for.
struct Token {
    enum class Kind : std::uint8_t { Word, Figure, Year, Number, Mark, Unknown };

    Kind kind = Kind::Unknown;
    std::uint32_t begin = 0; // in the letters
    std::uint32_t end = 0;   // of a figure: behind its unit
    std::uint32_t word = 0;  // of a word: its number in Claims::words; of a figure: in Tokens::figures
    char32_t mark = 0;
};

// A figure as the sentence has it.
struct FigureToken {
    Number number;
    std::u32string unit; // "件", "%", "个百分点"; empty where none stands there
};

struct Tokens {
    std::vector<Token> tokens;
    std::vector<FigureToken> figures;
};

// Takes a text apart in one pass: the longest word of the claims wins, numbers are read as people write them.
Tokens tokensOf(const Letters& letters, const packs::Claims& claims);

// Whether the word may be that.
bool means(const packs::Claims& claims, const Token& token, packs::WordMeaning::Kind kind);

} // namespace gouji::narrative
