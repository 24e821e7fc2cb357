// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/code.hpp"
#include "core/rules/relation.hpp"
#include "core/text/word_finder.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gouji::packs {

// What a reading says of one column: the sum that a figure of the text is to equal.
struct ColumnSum {
    reports::ColumnCode column;
    rules::LinearSum sum;
    std::optional<std::size_t> onlyWithout; // counts only where this cell is not in the sheet: an out-of-date form
};

// One way to understand what a claim counts: a sum for each column of its table.
using ClaimReading = std::vector<ColumnSum>;

// Words that name rows.
struct ClaimRow {
    std::string code;
    int rank = 1;        // where rows of several ranks are named, the highest is meant
    bool joins = false;  // named together with others of its rank, their sum is meant; otherwise any of them
    bool names = false;  // says by itself what the text is about
    bool unsure = false; // may agree, but not contradict
    std::vector<ClaimReading> readings;
};

// Words that name columns: the alternatives, each a sum of columns.
using ColumnSets = std::vector<std::vector<reports::ColumnCode>>;

// What a text may be about: rows and columns of the tables, and the words for them.
struct ClaimTopic {
    std::string code;
    int section = 0;                     // whose text is about nothing else
    std::vector<std::u32string> context; // one of these must be near; none: the words are clear by themselves
    std::vector<std::u32string> units;
    std::vector<std::u32string> unsureUnits;
    ColumnSets whole; // where no column is named
    bool unsureWhole = false;
    std::vector<ColumnSets> columns;
    std::optional<std::uint16_t> pending; // the column of what is still open
    std::vector<ClaimReading> readings;   // where no row is named
    std::vector<ClaimRow> rows;
};

// What makes a figure one that the tables do not hold.
struct ClaimScope {
    enum class Reach { Clause, Sentence };

    std::string reason;
    Reach reach = Reach::Clause;
    std::vector<std::string> topics; // by code; none: whatever is counted

    bool isAbout(const std::string& topic) const
    {
        return topics.empty() || std::ranges::find(topics, topic) != topics.end();
    }
};

// One of the things that a word of the text may be.
struct WordMeaning {
    enum class Kind : std::uint8_t {
        Filler,       // says nothing about what is counted
        Counter,      // may stand between what is counted and the figure
        Negation,     // none of it
        Parts,        // what follows are parts of the figure before
        Each,         // every one of those named has the figure
        Respectively, // the figures follow in the order of what was named
        AllOf,        // the whole of the figure before
        Closed,       // nothing is pending
        ApproximateBefore,
        ApproximateAfter,
        Share,
        Up,
        Down,
        Doubled,
        LastYear,
        Broad, // all units of a region
        Unit,
        Scope,     // `index`: of Claims::scopes
        TopicName, // of `topic`
        TopicWeak, // of `topic`, in its context
        Row,       // `index`: of the topic's rows
        Column,    // `index`: of the topic's columns
    };

    Kind kind = Kind::Filler;
    std::uint16_t topic = 0;
    std::uint16_t index = 0;
};

// Words by which a number is known to have been left out: 共收到申请件.
struct BlankWords {
    std::vector<std::u32string> counting; // one of these stands in the clause
    std::vector<std::u32string> verbs;    // and one of these before the noun
    std::vector<std::u32string> nouns;    // and one of these directly before the unit
    std::vector<std::u32string> units;
    std::vector<std::u32string> conjunctions;    // which may follow the unit, as the clause's end may
    std::vector<std::u32string> notConjunctions; // longer words that begin like those
    std::vector<std::u32string> notCounting;     // none of these may stand there
    std::vector<std::u32string> beforePercent;   // % directly behind one of these has lost its number
};

// Words about the fee for dealing with applications, and the row that counts who did not pay it.
struct FeeWords {
    std::vector<std::u32string> words;
    std::vector<std::u32string> unpaid;
    std::vector<std::u32string> none;
    int section = 0; // where it is to be reported
    std::optional<rules::LinearSum> reading;
};

// What the text of a report of the edition may claim of its tables, and how its words say so.
struct Claims {
    std::string version;
    std::string title;
    int longestSection = 0; // the section that is to be short, and how many characters that means
    std::size_t longest = 0;
    BlankWords blanks;
    FeeWords fee;
    std::vector<std::string> headings;       // of sections, beside those of the form: another edition's
    std::vector<std::u32string> leftovers;   // of a form or of instructions
    std::vector<std::u32string> bodyEnds;    // of the names of other bodies
    std::vector<std::u32string> broadExcept; // ends of the names of bodies that speak for a region
    std::vector<ClaimScope> scopes;
    std::vector<ClaimTopic> topics;
    text::WordFinder words;
    std::vector<std::vector<WordMeaning>> meanings; // of each word
};

} // namespace gouji::packs
