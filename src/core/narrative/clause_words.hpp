// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/clauses.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace gouji::narrative {

// One meaning of a word of a clause, with its place among the clause's tokens.
struct NamedWord {
    std::uint16_t topic = 0;
    std::uint16_t index = 0;
    std::size_t at = 0;
};

// What the words of a part of a clause say. Words of several topics are listed with each.
struct ClauseWords {
    std::vector<NamedWord> names; // a topic by its name, or a row that names it
    std::vector<NamedWord> weak;
    std::vector<NamedWord> rows;
    std::vector<NamedWord> columns;
    std::vector<std::size_t> unknown;     // places of letters that no word stands for
    std::vector<std::uint16_t> scopes;    // those that reach the clause alone
    std::vector<std::uint16_t> allScopes; // of any reach

    bool saysNothing() const { return names.empty() && weak.empty() && rows.empty() && columns.empty(); }
};

using TokenRange = std::span<const std::uint32_t>;

ClauseWords wordsIn(TokenRange range, const Tokens& tokens, const packs::Claims& claims);

// Whether nothing of the word tells what is counted: it may stand anywhere.
bool isFiller(const Token& token, const packs::Claims& claims);
// Whether the word is one of those that tell what is counted.
bool isClaimWord(const Token& token, const packs::Claims& claims);

} // namespace gouji::narrative
