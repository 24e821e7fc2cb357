// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/narrative/paragraphs.hpp"
#include "core/rules/finding.hpp"

#include <string_view>

namespace gouji::narrative {

// What findings of the text are made from.
struct Reviewed {
    const rules::Subject& subject;
    const packs::Claims& claims;
    const ReadText& text;
    const reports::Report* lastYear = nullptr;
};

using Findings = std::vector<rules::Finding>;

// A part of a paragraph as findings speak of it.
rules::Passage passageOf(const reports::Report& report, std::size_t section, std::size_t paragraph, TextSpan span);
// Of letters of a paragraph that was read.
rules::Passage passageOf(const Reviewed& reviewed, const ReadParagraph& paragraph, std::size_t begin,
                         std::size_t end);
// Around a figure, with its value.
rules::Passage passageOf(const Reviewed& reviewed, const ReadParagraph& paragraph, const Claim& claim);

// A finding of the rule "text." + name about the passages, the first of which is its place. Its message is that of
// the rule and variant, with the quotes of the first two passages and their values.
rules::Finding findingAbout(std::string_view name, std::vector<rules::Passage> passages, std::string variant = {});

} // namespace gouji::narrative
