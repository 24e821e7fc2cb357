// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/clause_words.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using packs::Claims;
using packs::ClaimScope;
using packs::WordMeaning;
using Kind = WordMeaning::Kind;

void take(const WordMeaning& meaning, std::size_t at, const Claims& claims, ClauseWords& words)
{
    const NamedWord named{meaning.topic, meaning.index, at};
    switch (meaning.kind) {
    case Kind::TopicName:
        words.names.push_back(named);
        return;
    case Kind::TopicWeak:
        words.weak.push_back(named);
        return;
    case Kind::Row:
        words.rows.push_back(named);
        if (claims.topics[meaning.topic].rows[meaning.index].names)
            words.names.push_back(named);
        return;
    case Kind::Column:
        words.columns.push_back(named);
        return;
    case Kind::Scope:
        words.allScopes.push_back(meaning.index);
        if (claims.scopes[meaning.index].reach == ClaimScope::Reach::Clause)
            words.scopes.push_back(meaning.index);
        return;
    default:
        return;
    }
}

constexpr bool tellsWhat(Kind kind)
{
    return kind == Kind::TopicName || kind == Kind::TopicWeak || kind == Kind::Row || kind == Kind::Column;
}

} // namespace

bool isClaimWord(const Token& token, const Claims& claims)
{
    return token.kind == Token::Kind::Word
           && std::ranges::any_of(claims.meanings[token.word],
                                  [](const WordMeaning& meaning) { return tellsWhat(meaning.kind); });
}

bool isFiller(const Token& token, const Claims& claims)
{
    switch (token.kind) {
    case Token::Kind::Year:
    case Token::Kind::Number:
    case Token::Kind::Mark:
        return true;
    case Token::Kind::Word:
        return std::ranges::none_of(claims.meanings[token.word], [](const WordMeaning& meaning) {
            return tellsWhat(meaning.kind) || meaning.kind == Kind::Scope;
        });
    default:
        return false;
    }
}

ClauseWords wordsIn(TokenRange range, const Tokens& tokens, const Claims& claims)
{
    ClauseWords words;
    for (std::size_t at = 0; at < range.size(); ++at) {
        const Token& token = tokens.tokens[range[at]];
        if (token.kind == Token::Kind::Unknown)
            words.unknown.push_back(at);
        if (token.kind != Token::Kind::Word)
            continue;
        const bool isCompound = at > 0 && tokens.tokens[range[at - 1]].kind == Token::Kind::Unknown;
        for (const WordMeaning& meaning : claims.meanings[token.word]) {
            // 市长专线办件: a noun of several words is about something else.
            if (isCompound && meaning.kind == Kind::TopicWeak)
                words.unknown.push_back(at);
            else
                take(meaning, at, claims, words);
        }
    }
    return words;
}

} // namespace gouji::narrative
