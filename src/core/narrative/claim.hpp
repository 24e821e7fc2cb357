// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/text_figure.hpp"
#include "core/packs/claims.hpp"
#include "core/reports/period.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gouji::narrative {

// What a figure is said to count: rows and columns of a topic, by the words that stand there.
struct Subject {
    std::uint16_t topic = 0;
    std::vector<std::uint16_t> rows;    // none: what the topic means without one
    std::vector<std::uint16_t> columns; // none: the whole

    friend bool operator==(const Subject&, const Subject&) = default;
};

// How a figure stands to what it is about.
enum class Measure {
    Count,  // so many
    Each,   // so many of each
    Share,  // so many per cent of a whole
    Growth, // so much more or less than last year
};

// A figure of the text and what it claims; positions are letters of its paragraph.
// The rule that judges what is measured so, without "text." in front.
constexpr const char* ruleOf(Measure measure)
{
    return measure == Measure::Share ? "share" : measure == Measure::Growth ? "growth" : "figure";
}

struct Claim {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t quoteBegin = 0;
    std::size_t quoteEnd = 0;
    figures::Decimal value;
    int scale = 0;    // of the unit: 4 for 万元
    int decimals = 0; // written behind the point
    std::string unit;
    bool isWritten = true;
    bool isAbout = false;   // 约, 余 and the like
    bool isAndMore = false; // 余, 多 among them

    Measure measure = Measure::Count;
    std::optional<Subject> subject;   // nothing: no figure of the tables
    std::optional<Subject> inherited; // the columns that the whole before it has, where this one names none
    std::string scope;                // why the tables do not hold it; empty where they do
    bool isUnsure = false;            // words nobody understands stand between: may agree, but not contradict
    bool isOfLastYear = false;
    bool isFall = false; // of a growth: less than last year
    bool isDoubling = false;
    std::optional<std::size_t> base;  // of a share or growth: the claim that it is a part of, or that grew
    std::optional<std::size_t> whole; // the claim of which it is said to be a part
    bool followsParts = false;        // stands directly behind 其中
};

} // namespace gouji::narrative
