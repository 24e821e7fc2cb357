// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/figures/decimal.hpp"
#include "core/rules/relation.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::narrative {

enum class FigureStatus {
    Tied,        // a reading of what the text says agrees
    Contradicts, // every reading disagrees with the tables, or with last year's
    Unjudged,    // counts something else than the tables, or it is not clear what: `reason`
    Other,       // no figure of the tables
};

// The published words: "tied", "contradicts", "unjudged", "other".
std::string wordOf(FigureStatus status);

// A part of a paragraph, in bytes of its text.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// One way to understand a figure of the text, and what the tables have for it.
struct ReadFigure {
    std::vector<rules::YearCell> cells; // whose sum it is; of a percentage, what it is calculated from
    figures::Decimal value;
};

// A figure in the text of a report, with what became of it.
struct TextFigure {
    std::size_t section = 0;   // in Report::sections
    std::size_t paragraph = 0; // in Section::paragraphs
    TextSpan span;             // the figure with its unit, or the words that say it
    TextSpan number;           // the number alone, 余 and 万 included; empty where words say it
    TextSpan quote;            // enough around it to understand it
    figures::Decimal value;    // as written before 万元 and 亿元
    std::string unit;
    FigureStatus status = FigureStatus::Other;
    std::string reason;               // why it is not judged: a key behind "text-figure.reason."
    std::vector<ReadFigure> readings; // the one that agrees; where none does, all that were tried
    bool isWritten = true;            // false where words stand for it: 未收到
    int scale = 0;                    // 4 where 万 before 元 belongs to the unit
    int decimals = 0;                 // digits written behind the point
    bool isRatio = false;             // a share or a change: calculated from its cells, not their sum
    bool isAbout = false;             // 约, 余: not to the unit
    const char* rule = "figure";      // that judges it, without "text." in front
};

} // namespace gouji::narrative
