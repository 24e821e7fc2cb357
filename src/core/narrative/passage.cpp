// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/passage.hpp"

namespace gouji::narrative {

rules::Passage passageOf(const reports::Report& report, std::size_t section, std::size_t paragraph, TextSpan span)
{
    const reports::Section& part = report.sections[section];
    const reports::SectionParagraph& text = part.paragraphs[paragraph];
    rules::Passage passage;
    passage.section = part.number;
    passage.heading = part.heading;
    passage.paragraph = static_cast<int>(paragraph) + 1;
    passage.offset = span.begin;
    passage.length = span.end - span.begin;
    passage.quote = text.text.substr(span.begin, passage.length);
    passage.at = text.at;
    return passage;
}

rules::Passage passageOf(const Reviewed& reviewed, const ReadParagraph& paragraph, std::size_t begin,
                         std::size_t end)
{
    return passageOf(reviewed.subject.report, paragraph.section, paragraph.paragraph,
                     spanOf(paragraph, begin, end));
}

rules::Passage passageOf(const Reviewed& reviewed, const ReadParagraph& paragraph, const Claim& claim)
{
    rules::Passage passage = passageOf(reviewed, paragraph, claim.quoteBegin, claim.quoteEnd);
    passage.value = claim.value;
    if (claim.isWritten) {
        const TextSpan figure = spanOf(paragraph, claim.begin, claim.end);
        passage.figureOffset = figure.begin;
        passage.figureLength = figure.end - figure.begin;
    }
    return passage;
}

rules::Finding findingAbout(std::string_view name, std::vector<rules::Passage> passages, std::string variant)
{
    rules::Finding finding;
    const std::string rule = "text." + std::string(name);
    finding.rule = reports::RuleId(rule);
    finding.variant = std::move(variant);
    std::string key = "finding.check." + rule;
    if (!finding.variant.empty())
        key += "." + finding.variant;
    finding.message = Message{key, {}};
    auto& arguments = finding.message->arguments;
    constexpr const char* quotes[] = {"quote", "other-quote"};
    constexpr const char* values[] = {"figure", "other-figure"};
    for (std::size_t index = 0; index < std::min<std::size_t>(2, passages.size()); ++index) {
        arguments[quotes[index]] = passages[index].quote;
        arguments[values[index]] = passages[index].value ? passages[index].value->toString() : std::string();
    }
    if (!passages.empty()) {
        finding.at.section = passages.front().section;
        finding.at.quote = passages.front().quote;
    }
    finding.passages = std::move(passages);
    return finding;
}

} // namespace gouji::narrative
