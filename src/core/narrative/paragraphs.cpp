// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/paragraphs.hpp"

#include "core/narrative/interpreter.hpp"
#include "core/text/text.hpp"

namespace gouji::narrative {
namespace {

using text::isOneOf;

// （二）依申请公开情况 and its like: what it says is known of the paragraphs below it.
bool isSubheading(std::u32string_view text)
{
    constexpr std::u32string_view numerals = U"一二三四五六七八九十";
    const bool isNumbered = text.size() > 3 && text[0] == U'(' && isOneOf(numerals, text[1]);
    return isNumbered && text.substr(0, 5).find(U')') != text.npos;
}

std::u32string headingIn(std::u32string_view text)
{
    constexpr std::size_t longest = 24;
    const auto end = text.find_first_of(U"。,;:");
    return std::u32string(text.substr(0, std::min(longest, end)));
}

// Without the unit; nothing where words say the figure.
TextSpan numberOf(const ReadParagraph& paragraph, const Claim& claim)
{
    const auto number = claim.isWritten ? numberAt(paragraph.letters.text, claim.begin) : std::optional<Number>();
    return number ? spanOf(paragraph, claim.begin, claim.begin + number->length) : TextSpan();
}

} // namespace

ReadText readText(const rules::Subject& subject, const packs::Claims& words)
{
    const Tables tables{subject.form(), words, subject.figures, subject.lastYear};
    const std::u32string agency = text::compact(subject.report.agency);
    ReadText read;
    for (std::size_t number = 0; number < subject.report.sections.size(); ++number) {
        const reports::Section& section = subject.report.sections[number];
        std::u32string heading = text::compact(section.heading);
        for (std::size_t paragraph = 0; paragraph < section.paragraphs.size(); ++paragraph) {
            ReadParagraph next{number, paragraph, lettersOf(section.paragraphs[paragraph].text), {}, {}};
            if (isSubheading(next.letters.text))
                heading = headingIn(next.letters.text);
            const Tokens tokens = tokensOf(next.letters, words);
            next.claims =
                claimsIn(next.letters, tokens, {section.number, heading, subject.report.year, agency}, words);
            next.verdicts = judged(next.claims, tables);
            read.push_back(std::move(next));
        }
    }
    return read;
}

TextSpan spanOf(const ReadParagraph& paragraph, std::size_t begin, std::size_t end)
{
    const auto& offsets = paragraph.letters.offsets;
    std::size_t last = offsets[end];
    // White space between the last letter and the next one belongs to neither.
    if (end > begin && end < offsets.size()) {
        const std::size_t before = offsets[end - 1];
        const std::string letter =
            text::encodeUtf8(std::u32string_view(paragraph.letters.text).substr(end - 1, 1));
        const bool isNarrowed = letter.size() == 1;
        if (last > before + 3)
            last = before + (isNarrowed ? 1 : letter.size());
    }
    return {offsets[begin], last};
}

std::vector<TextFigure> figuresOf(const ReadText& text, const rules::Subject&)
{
    std::vector<TextFigure> figures;
    for (const ReadParagraph& paragraph : text) {
        for (std::size_t index = 0; index < paragraph.claims.size(); ++index) {
            const Claim& claim = paragraph.claims[index];
            const Verdict& verdict = paragraph.verdicts[index];
            const bool saysSomething =
                verdict.status == FigureStatus::Tied || verdict.status == FigureStatus::Contradicts;
            if (!claim.isWritten && !saysSomething)
                continue;
            figures.push_back({paragraph.section, paragraph.paragraph, spanOf(paragraph, claim.begin, claim.end),
                               numberOf(paragraph, claim), spanOf(paragraph, claim.quoteBegin, claim.quoteEnd),
                               claim.value, claim.unit, verdict.status, verdict.reason, verdict.readings,
                               claim.isWritten, claim.scale, claim.decimals,
                               claim.measure == Measure::Share || claim.measure == Measure::Growth, claim.isAbout,
                               ruleOf(claim.measure)});
        }
    }
    return figures;
}

} // namespace gouji::narrative
