// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/claim.hpp"
#include "core/narrative/clause_words.hpp"
#include "core/narrative/setting.hpp"
#include "core/narrative/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::narrative {

// What a sentence has said so far; a bracket starts with a copy of it and leaves it as it was.
struct Memory {
    std::optional<Subject> subject;     // of the last figure that the tables hold
    std::optional<std::size_t> figure;  // the last figure, whatever it counts
    std::optional<std::size_t> counted; // the last figure with a subject
    std::optional<std::size_t> whole;   // the figure before 其中
    std::string scope;                  // of all that follows in the sentence
    std::vector<std::uint16_t> scopes;  // of what follows, where they are about it
    bool isBroken = false;              // another thing was counted since
    bool partsFollow = false;           // 其中 stood there, and no figure since
};

// The members of a list that "分别" distributes over the figures behind it.
struct Distribution {
    std::vector<NamedWord> members;
    bool isRows = false;
    std::size_t next = 0;
    std::uint16_t topic = 0;
};

// What a figure is said to count.
struct Understood {
    std::optional<Subject> subject;
    std::string scope;
    bool isUnsure = false;
};

// A paragraph while it is interpreted: its words, and what has been made of them so far.
struct Interpretation {
    const Letters& letters;
    const Tokens& tokens;
    const Setting& setting;
    const packs::Claims& claims;
    std::vector<bool> inContext{}; // of each topic: something near says that it is about disclosure
    std::vector<Claim> found{};

    // Of the sentence:
    Memory memory{};
    std::optional<Distribution> distribution{};
    std::vector<NamedWord> namedRows{}; // by all that it counted
    bool namesAnotherBody = false;

    const Token& token(std::uint32_t index) const { return tokens.tokens[index]; }
    const packs::ClaimTopic& topic(std::uint16_t index) const { return claims.topics[index]; }
    bool is(std::uint32_t index, packs::WordMeaning::Kind kind) const { return means(claims, token(index), kind); }
    bool anyIs(TokenRange range, packs::WordMeaning::Kind kind) const;
    std::u32string_view textOf(const Token& token) const;
};

// Adds a claim. What follows in the sentence may be about the same.
void addClaim(Interpretation& all, Claim claim, Understood understood = {});

// Gives the claim what another one, given by its number, is about.
void takeOver(const Interpretation& all, std::size_t other, Claim& claim);

} // namespace gouji::narrative
