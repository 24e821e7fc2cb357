// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/interpreter.hpp"

#include "core/narrative/clause_words.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <utility>

namespace gouji::narrative {
namespace {

using packs::Claims;
using packs::ClaimScope;
using packs::ClaimTopic;
using packs::WordMeaning;
using Kind = WordMeaning::Kind;

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

// What a figure is said to count.
struct Understood {
    std::optional<Subject> subject;
    std::string scope;
    bool isUnsure = false;
};

// The members of a list that "分别" distributes over the figures behind it.
struct Distribution {
    std::vector<NamedWord> members;
    bool isRows = false;
    std::size_t next = 0;
    std::uint16_t topic = 0;
};

class ParagraphReader {
public:
    ParagraphReader(const Letters& letters, const Tokens& tokens, const Setting& setting, const Claims& claims)
        : m_letters(letters),
          m_tokens(tokens),
          m_setting(setting),
          m_claims(claims),
          m_inContext(claims.topics.size(), false)
    {
        for (std::size_t topic = 0; topic < claims.topics.size(); ++topic)
            m_inContext[topic] = claims.topics[topic].context.empty()
                                 || claims.topics[topic].section == setting.section
                                 || isNear(claims.topics[topic], setting.heading);
    }

    std::vector<Claim> read()
    {
        for (const Sentence& sentence : sentencesOf(m_letters, m_tokens))
            readSentence(sentence);
        return std::move(m_found);
    }

private:
    static bool isNear(const ClaimTopic& topic, std::u32string_view text)
    {
        return std::ranges::any_of(topic.context,
                                   [&](const std::u32string& word) { return text.find(word) != text.npos; });
    }

    const Token& token(std::uint32_t index) const { return m_tokens.tokens[index]; }
    bool is(std::uint32_t index, Kind kind) const { return means(m_claims, token(index), kind); }
    std::u32string_view textOf(const Token& token) const
    {
        return std::u32string_view(m_letters.text).substr(token.begin, token.end - token.begin);
    }

    void readSentence(const Sentence& sentence)
    {
        const std::u32string_view text =
            std::u32string_view(m_letters.text).substr(sentence.begin, sentence.end - sentence.begin);
        for (std::size_t topic = 0; topic < m_inContext.size(); ++topic)
            m_inContext[topic] = m_inContext[topic] || isNear(m_claims.topics[topic], text);
        // 其中 takes up the sentence before; no other beginning does.
        const bool takesUp = !sentence.clauses.empty() && is(sentence.clauses.front().tokens.front(), Kind::Parts);
        if (!takesUp)
            m_memory = {};
        m_brackets.clear();
        m_distribution.reset();
        m_rowsOfSentence = {};
        m_unsureBody = false;
        for (const Clause& clause : sentence.clauses)
            readClause(clause);
    }

    void readClause(const Clause& clause)
    {
        while (static_cast<int>(m_brackets.size()) < clause.depth)
            m_brackets.push_back(m_memory);
        while (static_cast<int>(m_brackets.size()) > clause.depth) {
            m_memory = std::move(m_brackets.back());
            m_brackets.pop_back();
        }
        const TokenRange range(clause.tokens);
        std::size_t from = 0;
        bool hasFigure = false;
        for (std::size_t at = 0; at < range.size(); ++at) {
            const Token& here = token(range[at]);
            if (here.kind == Token::Kind::Figure) {
                hasFigure = true;
                std::size_t end = at + 1;
                while (end < range.size() && token(range[end]).kind != Token::Kind::Figure)
                    ++end;
                readFigure(range, from, at, end);
                from = at + 1;
            } else
                noteScope(here);
        }
        if (!hasFigure)
            readWords(range);
    }

    // What changes the scope of all that follows in the sentence.
    void noteScope(const Token& here)
    {
        if (here.kind == Token::Kind::Year) {
            if (m_setting.year && static_cast<int>(here.word) != *m_setting.year && isFirstInSentence())
                m_memory.scope = "other-year";
            return;
        }
        if (here.kind == Token::Kind::Unknown && namesABody(here) && m_memory.scope.empty())
            m_unsureBody = true;
        if (here.kind != Token::Kind::Word)
            return;
        for (const WordMeaning& meaning : m_claims.meanings[here.word]) {
            if (meaning.kind == Kind::Scope && m_claims.scopes[meaning.index].reach == ClaimScope::Reach::Sentence)
                addScope(meaning.index);
            if (meaning.kind == Kind::Broad && !speaksForRegion())
                m_memory.scope = "broad";
            if (meaning.kind == Kind::Parts) {
                m_memory.whole = m_memory.figure;
                m_memory.partsFollow = true;
            }
        }
    }

    void addScope(std::uint16_t scope)
    {
        if (std::ranges::find(m_memory.scopes, scope) == m_memory.scopes.end())
            m_memory.scopes.push_back(scope);
    }

    bool isFirstInSentence() const { return !m_memory.figure; }

    bool speaksForRegion() const
    {
        const std::u32string_view agency = m_setting.agency;
        return agency.empty() || std::ranges::any_of(m_claims.broadExcept, [&](const std::u32string& end) {
                   return agency.ends_with(end);
               });
    }

    // 沭阳县民政局 in letters that no word stands for.
    bool namesABody(const Token& unknown) const
    {
        const std::u32string_view text = textOf(unknown);
        const bool isBody = text.size() > 2
                            && std::ranges::any_of(m_claims.bodyEnds,
                                                   [&](const std::u32string& end) { return text.ends_with(end); });
        return isBody && (m_setting.agency.empty() || m_setting.agency.find(text) == m_setting.agency.npos);
    }

    // The last token before the figure that says what is counted.
    std::optional<std::size_t> headBefore(TokenRange range, std::size_t from, std::size_t figure) const
    {
        for (std::size_t at = figure; at-- > from;)
            if (!isFiller(token(range[at]), m_claims) || isRatio(range[at]) || is(range[at], Kind::Parts)
                || is(range[at], Kind::LastYear))
                return at;
        return std::nullopt;
    }

    bool isRatio(std::uint32_t index) const
    {
        return is(index, Kind::Share) || is(index, Kind::Up) || is(index, Kind::Down);
    }

    Claim claimOf(TokenRange range, std::size_t from, std::size_t figure, std::size_t end) const
    {
        const Token& here = token(range[figure]);
        const FigureToken& written = m_tokens.figures[here.word];
        Claim claim;
        claim.begin = here.begin;
        claim.end = here.end;
        constexpr std::size_t most = 40;
        claim.quoteBegin = token(range[from]).begin;
        if (claim.begin - claim.quoteBegin > most)
            claim.quoteBegin = claim.begin - most;
        claim.quoteEnd =
            std::min<std::size_t>(end > figure + 1 ? token(range[end - 1]).end : here.end, here.end + most / 2);
        claim.value = written.number.value;
        claim.scale = written.number.scale;
        claim.decimals = written.number.decimals;
        claim.unit = text::encodeUtf8(written.unit);
        claim.isAbout = written.number.isAbout || isAbout(range, figure);
        claim.followsParts = m_memory.partsFollow;
        return claim;
    }

    bool isAbout(TokenRange range, std::size_t figure) const
    {
        if (figure > 0 && is(range[figure - 1], Kind::ApproximateBefore))
            return true;
        return figure + 1 < range.size() && is(range[figure + 1], Kind::ApproximateAfter);
    }

    void readFigure(TokenRange range, std::size_t from, std::size_t figure, std::size_t end)
    {
        Claim claim = claimOf(range, from, figure, end);
        const auto head = headBefore(range, from, figure);
        if (head && isRatio(range[*head]))
            return addRatio(std::move(claim), range[*head]);
        const bool isPercentage = claim.unit == "%" || claim.unit == "个百分点";
        if (isPercentage) {
            put(std::move(claim), {});
            return;
        }
        if (m_distribution && !head)
            return addDistributed(std::move(claim));
        m_distribution.reset();
        if (const auto distribution = distributionIn(range.subspan(from, figure - from))) {
            m_distribution = distribution;
            return addDistributed(std::move(claim));
        }
        claim.isOfLastYear = isOfLastYear(range, from, figure);
        Understood understood = understand(range, from, figure, end, head, claim);
        if (eachIn(range, from, figure) && understood.subject
            && std::max(understood.subject->rows.size(), understood.subject->columns.size()) > 1)
            claim.measure = Measure::Each;
        put(std::move(claim), std::move(understood));
    }

    bool eachIn(TokenRange range, std::size_t from, std::size_t figure) const
    {
        return std::any_of(range.begin() + static_cast<std::ptrdiff_t>(from),
                           range.begin() + static_cast<std::ptrdiff_t>(figure),
                           [&](std::uint32_t index) { return is(index, Kind::Each); });
    }

    bool isOfLastYear(TokenRange range, std::size_t from, std::size_t figure) const
    {
        return std::any_of(range.begin() + static_cast<std::ptrdiff_t>(from),
                           range.begin() + static_cast<std::ptrdiff_t>(figure),
                           [&](std::uint32_t index) { return is(index, Kind::LastYear); });
    }

    void addRatio(Claim claim, std::uint32_t head)
    {
        const bool isShare = is(head, Kind::Share);
        claim.measure = isShare ? Measure::Share : Measure::Growth;
        claim.isFall = is(head, Kind::Down);
        claim.base = isShare ? m_memory.figure : m_memory.counted;
        claim.whole = m_memory.whole;
        claim.quoteBegin = claim.base
                               ? std::max(m_found[*claim.base].quoteBegin, claim.begin > 40 ? claim.begin - 40 : 0)
                               : claim.quoteBegin;
        const bool fits = isShare ? claim.unit == "%" : claim.unit != "个百分点" && claim.unit != "倍";
        if (claim.base && fits) {
            claim.subject = m_found[*claim.base].subject;
            claim.scope = m_found[*claim.base].scope;
            claim.isUnsure = m_found[*claim.base].isUnsure;
        }
        if (!claim.subject)
            claim.base.reset();
        m_found.push_back(std::move(claim));
    }

    std::optional<Distribution> distributionIn(TokenRange before) const
    {
        const bool distributes =
            std::ranges::any_of(before, [&](std::uint32_t index) { return is(index, Kind::Respectively); });
        if (!distributes)
            return std::nullopt;
        const ClauseWords words = wordsIn(before, m_tokens, m_claims);
        const auto topic = topicOf(words, before.size());
        if (!topic)
            return std::nullopt;
        const auto ofTopic = [&](const std::vector<NamedWord>& all) {
            std::vector<NamedWord> mine;
            for (const NamedWord& word : all)
                if (word.topic == *topic)
                    mine.push_back(word);
            return mine;
        };
        for (const bool isRows : {true, false}) {
            auto members = ofTopic(isRows ? words.rows : words.columns);
            if (isRows)
                keepHighestRank(*topic, members);
            if (members.size() > 1)
                return Distribution{std::move(members), isRows, 0, *topic};
        }
        return std::nullopt;
    }

    void keepHighestRank(std::uint16_t topic, std::vector<NamedWord>& rows) const
    {
        int highest = 0;
        for (const NamedWord& row : rows)
            highest = std::max(highest, m_claims.topics[topic].rows[row.index].rank);
        std::erase_if(rows,
                      [&](const NamedWord& row) { return m_claims.topics[topic].rows[row.index].rank < highest; });
    }

    void addDistributed(Claim claim)
    {
        Distribution& all = *m_distribution;
        if (all.next >= all.members.size()) {
            m_distribution.reset();
            put(std::move(claim), {});
            return;
        }
        const std::uint16_t index = all.members[all.next++].index;
        Subject subject{all.topic, {}, {}};
        (all.isRows ? subject.rows : subject.columns).push_back(index);
        if (!all.isRows && m_memory.subject && m_memory.subject->topic == all.topic)
            subject.rows = m_memory.subject->rows;
        put(std::move(claim), {subject, scopeOf(all.topic, {}), m_unsureBody});
    }

    // The topic named nearest to the figure, which stands at `end`.
    std::optional<std::uint16_t> topicOf(const ClauseWords& words, std::size_t end) const
    {
        std::optional<std::uint16_t> topic;
        std::size_t nearest = 0;
        const auto consider = [&](const NamedWord& word) {
            if (word.at >= end || (topic && word.at < nearest))
                return;
            topic = word.topic;
            nearest = word.at;
        };
        for (const NamedWord& word : words.names)
            consider(word);
        if (topic)
            return topic;
        for (const NamedWord& word : words.weak)
            consider(word);
        return topic;
    }

    Understood understand(TokenRange range, std::size_t from, std::size_t figure, std::size_t end,
                          const std::optional<std::size_t>& head, const Claim& claim)
    {
        const TokenRange before = range.subspan(from, figure - from);
        const TokenRange after = range.subspan(figure + 1, end - figure - 1);
        if (head && token(range[*head]).kind == Token::Kind::Unknown)
            return {};
        ClauseWords words = wordsIn(before, m_tokens, m_claims);
        const ClauseWords behind = wordsIn(after, m_tokens, m_claims);
        const bool leads = words.saysNothing();
        if (leads && head && !is(range[*head], Kind::Parts) && !is(range[*head], Kind::LastYear)
            && words.scopes.empty())
            return {};
        const auto firstBehind = firstThatTells(after);
        const bool nounFollows = firstBehind && token(after[*firstBehind]).kind == Token::Kind::Unknown;
        if (leads && (nounFollows || !firstBehind) && words.scopes.empty())
            return {};
        std::optional<std::uint16_t> topic = topicOf(words, before.size());
        const bool namedBehind = !topic && firstBehind && !nounFollows;
        if (namedBehind)
            topic = topicBehind(behind, *firstBehind, leads);
        // 收到3件群众来信: what is counted stands behind, and nobody knows it.
        if (!topic && nounFollows && !hasHighRank(words))
            return {};
        const ClauseWords& telling = leads ? behind : words;
        const bool isNamed = topic.has_value();
        if (!topic)
            topic = inheritedTopic(telling);
        if (!topic)
            return {};
        Understood result;
        result.subject = subjectFrom(telling, *topic, isNamed);
        if (!leads && result.subject && result.subject->rows.empty() && namedBehind)
            if (auto more = subjectFrom(behind, *topic, true))
                result.subject->rows = more->rows;
        if (!result.subject)
            return {};
        result.scope = scopeOf(*topic, words.scopes);
        if (result.scope.empty())
            result.scope = scopeOf(*topic, behind.allScopes);
        const bool isByName = !words.names.empty() || !behind.names.empty();
        if (!m_inContext[*topic] && isByName && result.scope.empty())
            result.scope = "not-disclosure";
        result.isUnsure =
            !m_inContext[*topic] || isUnsure(words, behind, before, leads, *result.subject, *topic, claim);
        const auto& units = m_claims.topics[*topic].units;
        const std::u32string unit = text::decodeUtf8(claim.unit);
        const auto& unsure = m_claims.topics[*topic].unsureUnits;
        if (std::ranges::find(unsure, unit) != unsure.end())
            result.isUnsure = true;
        else if (std::ranges::find(units, unit) == units.end())
            return {};
        return result;
    }

    std::optional<std::size_t> firstThatTells(TokenRange range) const
    {
        for (std::size_t at = 0; at < range.size(); ++at)
            if (!isFiller(token(range[at]), m_claims))
                return at;
        return std::nullopt;
    }

    // Behind a figure a topic is named at once: 3件申请. Where nothing stands before it, anywhere in the clause.
    std::optional<std::uint16_t> topicBehind(const ClauseWords& behind, std::size_t first, bool leads) const
    {
        const auto named = [&](const std::vector<NamedWord>& words) -> std::optional<std::uint16_t> {
            for (const NamedWord& word : words)
                if (leads || word.at == first)
                    return word.topic;
            return std::nullopt;
        };
        if (const auto topic = named(behind.names))
            return topic;
        return named(behind.weak);
    }

    bool hasHighRank(const ClauseWords& words) const
    {
        return std::ranges::any_of(words.rows, [&](const NamedWord& word) {
            return m_claims.topics[word.topic].rows[word.index].rank > 1;
        });
    }

    // Without a name the words are about what the sentence is about, or, where only one thing can be meant, about
    // what the paragraph is about.
    std::optional<std::uint16_t> inheritedTopic(const ClauseWords& words) const
    {
        if (m_memory.subject) {
            const std::uint16_t topic = m_memory.subject->topic;
            const auto isMine = [&](const NamedWord& word) { return word.topic == topic; };
            const bool mayBe = !m_memory.isBroken || hasHighRank(words);
            if (mayBe && (std::ranges::any_of(words.rows, isMine) || std::ranges::any_of(words.columns, isMine)))
                return topic;
        }
        for (const NamedWord& word : words.rows) {
            if (m_claims.topics[word.topic].rows[word.index].rank > 1 && m_inContext[word.topic])
                return word.topic;
        }
        return std::nullopt;
    }

    std::optional<Subject> subjectFrom(const ClauseWords& words, std::uint16_t topic, bool isNamed) const
    {
        Subject subject{topic, {}, {}};
        std::vector<NamedWord> rows;
        for (const NamedWord& word : words.rows)
            if (word.topic == topic)
                rows.push_back(word);
        keepHighestRank(topic, rows);
        for (const NamedWord& row : rows)
            if (std::ranges::find(subject.rows, row.index) == subject.rows.end())
                subject.rows.push_back(row.index);
        for (const NamedWord& word : words.columns)
            if (word.topic == topic && std::ranges::find(subject.columns, word.index) == subject.columns.end())
                subject.columns.push_back(word.index);
        if (subject.rows.empty() && subject.columns.empty() && !isNamed)
            return std::nullopt;
        if (subject.rows.empty() && !subject.columns.empty() && m_memory.subject
            && m_memory.subject->topic == topic)
            subject.rows = m_memory.subject->rows;
        return subject;
    }

    std::string scopeOf(std::uint16_t topic, const std::vector<std::uint16_t>& ofClause) const
    {
        const std::string& code = m_claims.topics[topic].code;
        for (const auto* scopes : {&ofClause, &m_memory.scopes})
            for (const std::uint16_t scope : *scopes)
                if (m_claims.scopes[scope].isAbout(code))
                    return m_claims.scopes[scope].reason;
        return m_memory.scope;
    }

    // Whether letters that nobody understands stand between what is counted and the figure, or name a body.
    bool isUnsure(const ClauseWords& words, const ClauseWords& behind, TokenRange before, bool leads,
                  const Subject& subject, std::uint16_t topic, const Claim& claim) const
    {
        const ClaimTopic& definition = m_claims.topics[topic];
        const auto& used = leads ? behind : words;
        std::size_t first = before.size();
        if (leads)
            first = 0;
        else
            for (const auto* all : {&words.names, &words.weak, &words.rows, &words.columns})
                for (const NamedWord& word : *all)
                    if (word.topic == topic)
                        first = std::min(first, word.at);
        const bool isBetween = std::ranges::any_of(
            used.unknown, [&](std::size_t at) { return leads ? at < lastOf(behind, topic) : at > first; });
        const bool isWholeUnsure = definition.unsureWhole && subject.columns.empty();
        const bool isRowUnsure =
            std::ranges::any_of(subject.rows, [&](std::uint16_t row) { return definition.rows[row].unsure; });
        return isBetween || isWholeUnsure || isRowUnsure || m_unsureBody || claim.isOfLastYear;
    }

    static std::size_t lastOf(const ClauseWords& words, std::uint16_t topic)
    {
        std::size_t last = 0;
        for (const auto* all : {&words.names, &words.weak, &words.rows, &words.columns})
            for (const NamedWord& word : *all)
                if (word.topic == topic)
                    last = std::max(last, word.at);
        return last;
    }

    void put(Claim claim, Understood understood)
    {
        const std::size_t index = m_found.size();
        claim.subject = std::move(understood.subject);
        claim.scope = std::move(understood.scope);
        claim.isUnsure = understood.isUnsure;
        claim.whole = m_memory.whole;
        if (claim.unit != "%") {
            m_memory.figure = index;
            m_memory.partsFollow = false;
        }
        if (claim.subject) {
            if (claim.subject->columns.empty() && m_memory.subject
                && m_memory.subject->topic == claim.subject->topic && !m_memory.subject->columns.empty())
                claim.inherited = Subject{claim.subject->topic, claim.subject->rows, m_memory.subject->columns};
            if (claim.scope.empty() || claim.scope == scopeOf(claim.subject->topic, {})) {
                m_memory.subject = claim.subject;
                m_memory.counted = index;
                m_memory.isBroken = false;
                for (const std::uint16_t row : claim.subject->rows)
                    addRowOfSentence({claim.subject->topic, row, 0});
            } else
                m_memory.isBroken = true;
        } else if (claim.unit != "%")
            m_memory.isBroken = true;
        m_found.push_back(std::move(claim));
    }

    void addRowOfSentence(const NamedWord& row)
    {
        const bool isKnown = std::ranges::any_of(m_rowsOfSentence, [&](const NamedWord& known) {
            return known.topic == row.topic && known.index == row.index;
        });
        if (!isKnown)
            m_rowsOfSentence.push_back(row);
    }

    // A clause without a figure may say one in words.
    void readWords(TokenRange range)
    {
        bool triedAll = false;
        for (std::size_t at = 0; at < range.size(); ++at) {
            if (is(range[at], Kind::Closed))
                return addClosed(range, at);
            if (is(range[at], Kind::AllOf) && !std::exchange(triedAll, true) && addAllOf(range, at))
                return;
            if (is(range[at], Kind::Negation))
                return addNegation(range, at);
            if (is(range[at], Kind::Doubled))
                return addDoubled(range, at);
        }
    }

    Claim wordsClaim(TokenRange range, std::size_t first, std::size_t last) const
    {
        Claim claim;
        claim.begin = token(range[first]).begin;
        claim.end = token(range[last]).end;
        claim.quoteBegin = token(range.front()).begin;
        claim.quoteEnd = token(range.back()).end;
        claim.isWritten = false;
        return claim;
    }

    void addDoubled(TokenRange range, std::size_t at)
    {
        if (!m_memory.counted)
            return;
        Claim claim = wordsClaim(range, at, at);
        claim.measure = Measure::Growth;
        claim.isDoubling = true;
        claim.base = m_memory.counted;
        claim.subject = m_found[*claim.base].subject;
        claim.scope = m_found[*claim.base].scope;
        claim.isUnsure = m_found[*claim.base].isUnsure;
        claim.value = figures::Decimal(100);
        claim.unit.assign(1, '%');
        m_found.push_back(std::move(claim));
    }

    // 未收到…申请, 没有发生…行政复议和行政诉讼.
    void addNegation(TokenRange range, std::size_t at)
    {
        const TokenRange behind = range.subspan(at + 1);
        const TokenRange before = range.first(at);
        ClauseWords words = wordsIn(behind, m_tokens, m_claims);
        const bool standsBefore = words.names.empty();
        if (standsBefore)
            words = wordsIn(before, m_tokens, m_claims);
        const auto topic = topicOf(words, range.size());
        if (!topic || words.names.empty() || (standsBefore && !wordsIn(behind, m_tokens, m_claims).saysNothing()))
            return;
        const auto lastTold = lastOf(words, *topic);
        const bool endsOtherwise =
            std::ranges::any_of(words.unknown, [&](std::size_t place) { return place > lastTold; });
        auto subject = subjectFrom(words, *topic, true);
        if (!subject || endsOtherwise)
            return;
        addReceived(*subject, range, at);
        Understood understood{subject, scopeOf(*topic, words.scopes), !words.unknown.empty() || m_unsureBody};
        if (!m_inContext[*topic] && understood.scope.empty())
            understood.scope = "not-disclosure";
        Claim claim = wordsClaim(range, at, at);
        if (claim.end - claim.begin + 60 < claim.quoteEnd - claim.quoteBegin)
            claim.quoteEnd = claim.quoteBegin + 60;
        if (subject->rows.size() > 1 || subject->columns.size() > 1)
            claim.measure = Measure::Each;
        put(std::move(claim), std::move(understood));
    }

    // 未收到 holds the word for the row: it is read once more without its first letters.
    void addReceived(Subject& subject, TokenRange range, std::size_t at) const
    {
        if (!subject.rows.empty())
            return;
        const std::u32string_view text = textOf(token(range[at]));
        for (std::size_t from = 1; from < text.size(); ++from) {
            const auto match = m_claims.words.longestAt(text.substr(from));
            if (!match || match->length != text.size() - from)
                continue;
            for (const WordMeaning& meaning : m_claims.meanings[match->word])
                if (meaning.kind == Kind::Row && meaning.topic == subject.topic)
                    return subject.rows.push_back(meaning.index);
        }
    }

    // 均已审结: of what the sentence named, nothing is pending.
    void addClosed(TokenRange range, std::size_t at)
    {
        if (!m_memory.subject)
            return;
        const std::uint16_t topic = m_memory.subject->topic;
        const auto pending = m_claims.topics[topic].pending;
        if (!pending || m_rowsOfSentence.empty())
            return;
        Subject subject{topic, {}, {*pending}};
        for (const NamedWord& row : m_rowsOfSentence)
            if (row.topic == topic && std::ranges::find(subject.rows, row.index) == subject.rows.end())
                subject.rows.push_back(row.index);
        Claim claim = wordsClaim(range, at, at);
        claim.measure = subject.rows.size() > 1 ? Measure::Each : Measure::Count;
        put(std::move(claim), {subject, scopeOf(topic, {}), m_unsureBody});
    }

    // 均获维持: the whole of the figure before.
    bool addAllOf(TokenRange range, std::size_t at)
    {
        if (!m_memory.counted || m_memory.counted != m_memory.figure)
            return false;
        const Claim& all = m_found[*m_memory.counted];
        if (all.measure != Measure::Count || !all.subject->columns.empty() || all.subject->rows.empty())
            return false;
        const ClauseWords words = wordsIn(range.subspan(at + 1), m_tokens, m_claims);
        const auto column = std::ranges::find(words.columns, all.subject->topic, &NamedWord::topic);
        if (column == words.columns.end() || !m_claims.topics[all.subject->topic].pending
            || std::ranges::any_of(words.unknown, [&](std::size_t place) { return place < column->at; }))
            return false;
        Claim claim = wordsClaim(range, at, at + 1 + column->at);
        claim.value = all.value;
        claim.unit = all.unit;
        const bool sureWord = std::ranges::count(words.columns, all.subject->topic, &NamedWord::topic) == 1;
        Subject subject{all.subject->topic, all.subject->rows, {column->index}};
        const std::string scope = all.scope;
        const bool isUnsure = all.isUnsure || !sureWord || m_rowsOfSentence.size() > 1;
        const auto memory = m_memory;
        put(std::move(claim), {subject, scope, isUnsure});
        m_memory = memory;
        return true;
    }

    const Letters& m_letters;
    const Tokens& m_tokens;
    const Setting& m_setting;
    const Claims& m_claims;
    std::vector<bool> m_inContext; // of each topic: something near says that it is about disclosure
    std::vector<Claim> m_found;
    Memory m_memory;
    std::vector<Memory> m_brackets;
    std::optional<Distribution> m_distribution;
    std::vector<NamedWord> m_rowsOfSentence;
    bool m_unsureBody = false;
};

} // namespace

std::vector<Claim> claimsIn(const Letters& letters, const Tokens& tokens, const Setting& setting,
                            const Claims& claims)
{
    return ParagraphReader(letters, tokens, setting, claims).read();
}

} // namespace gouji::narrative
