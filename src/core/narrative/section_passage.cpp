// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/section_passage.hpp"

#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {

using reports::Section;

const Section* sectionOf(const reports::Report& report, int number)
{
    const auto found = std::ranges::find(report.sections, number, &Section::number);
    return found == report.sections.end() ? nullptr : &*found;
}

std::size_t lettersIn(const Section& section)
{
    std::size_t letters = 0;
    for (const auto& paragraph : section.paragraphs)
        letters += text::compact(paragraph.text).size();
    return letters;
}

rules::Passage headingPassage(const Section& section)
{
    rules::Passage passage;
    passage.section = section.number;
    passage.heading = section.heading;
    passage.paragraph = 0;
    passage.length = section.heading.size();
    passage.quote = section.heading;
    if (section.at)
        passage.at = *section.at;
    return passage;
}

rules::Finding aboutSection(std::string_view name, const Section& section, std::string variant)
{
    rules::Finding finding = findingAbout(name, {headingPassage(section)}, std::move(variant));
    finding.message->arguments["section-heading"] = section.heading;
    return finding;
}

bool isWholeText(const Reviewed& reviewed)
{
    constexpr std::size_t shortest = 100; // of any general situation
    const reports::Report& report = reviewed.subject.report;
    const Section* general = sectionOf(report, reviewed.claims.longestSection);
    const auto known =
        std::ranges::count_if(report.sections, [](const Section& section) { return section.number > 0; });
    return general && lettersIn(*general) >= shortest
           && static_cast<std::size_t>(known) + 2 >= reviewed.subject.form().sections.size();
}

} // namespace gouji::narrative
