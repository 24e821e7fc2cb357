// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/scopes.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using packs::ClaimScope;
using packs::WordMeaning;
using Kind = WordMeaning::Kind;

bool speaksForRegion(const Interpretation& all)
{
    const std::u32string_view agency = all.setting.agency;
    return std::ranges::any_of(all.claims.broadExcept,
                               [&](const std::u32string& end) { return agency.ends_with(end); });
}

// 沭阳县民政局 in letters that no word stands for.
bool namesAnotherBody(const Interpretation& all, const Token& unknown)
{
    const std::u32string_view text = all.textOf(unknown);
    const std::u32string_view agency = all.setting.agency;
    const bool isBody = text.size() > 2
                        && std::ranges::any_of(all.claims.bodyEnds,
                                               [&](const std::u32string& end) { return text.ends_with(end); });
    return isBody && (agency.empty() || agency.find(text) == agency.npos);
}

void noteYear(Interpretation& all, const Token& year)
{
    const bool isOther = all.setting.year && static_cast<int>(year.word) != *all.setting.year;
    if (isOther && !all.memory.figure)
        all.memory.scope = "other-year";
}

void noteMeaning(Interpretation& all, const WordMeaning& meaning)
{
    Memory& memory = all.memory;
    if (meaning.kind == Kind::Scope && all.claims.scopes[meaning.index].reach == ClaimScope::Reach::Sentence
        && std::ranges::find(memory.scopes, meaning.index) == memory.scopes.end())
        memory.scopes.push_back(meaning.index);
    // Nobody knows whether a body without a name speaks for the region: what it says may agree, no more.
    if (meaning.kind == Kind::Broad && all.setting.agency.empty())
        all.namesAnotherBody = true;
    else if (meaning.kind == Kind::Broad && !speaksForRegion(all))
        memory.scope = "broad";
    if (meaning.kind == Kind::Parts) {
        memory.whole = memory.figure;
        memory.partsFollow = true;
    }
}

} // namespace

void noteScope(Interpretation& all, const Token& here)
{
    if (here.kind == Token::Kind::Year)
        noteYear(all, here);
    else if (here.kind == Token::Kind::Unknown && all.memory.scope.empty() && namesAnotherBody(all, here))
        all.namesAnotherBody = true;
    else if (here.kind == Token::Kind::Word)
        for (const WordMeaning& meaning : all.claims.meanings[here.word])
            noteMeaning(all, meaning);
}

std::string scopeOf(const Interpretation& all, std::uint16_t topic, const std::vector<std::uint16_t>& ofClause)
{
    const std::string& code = all.topic(topic).code;
    for (const auto* scopes : {&ofClause, &all.memory.scopes})
        for (const std::uint16_t scope : *scopes)
            if (all.claims.scopes[scope].isAbout(code))
                return all.claims.scopes[scope].reason;
    return all.memory.scope;
}

bool isNear(const packs::ClaimTopic& topic, std::u32string_view text)
{
    return std::ranges::any_of(topic.context,
                               [&](const std::u32string& word) { return text.find(word) != text.npos; });
}

} // namespace gouji::narrative
