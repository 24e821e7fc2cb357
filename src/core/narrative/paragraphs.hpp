// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/judge.hpp"
#include "core/narrative/letters.hpp"
#include "core/rules/subject.hpp"

#include <vector>

namespace gouji::narrative {

// A paragraph as it was read: its letters, what its figures claim, and what became of them.
struct ReadParagraph {
    std::size_t section = 0;   // in Report::sections
    std::size_t paragraph = 0; // in Section::paragraphs
    Letters letters;
    std::vector<Claim> claims;
    std::vector<Verdict> verdicts; // of each claim
};

using ReadText = std::vector<ReadParagraph>;

// All paragraphs of the report's sections, in order, read by the words that its edition knows.
ReadText readText(const rules::Subject& subject, const packs::Claims& words);

// The figures of the text with what became of each. Numerals in words that count nothing the tables hold are left
// out: most are no figures (一件 is "a").
std::vector<TextFigure> figuresOf(const ReadText& text, const rules::Subject& subject);

// The part of the paragraph's text that letters stand for, in bytes.
TextSpan spanOf(const ReadParagraph& paragraph, std::size_t begin, std::size_t end);

} // namespace gouji::narrative
