// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/section_findings.hpp"

#include "core/narrative/section_passage.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using reports::Section;

// What makes two headings the same: not their punctuation, nor "and" in its place.
std::u32string headingKey(const std::string& heading)
{
    constexpr std::u32string_view conjunctions = U"与和及";
    std::u32string key = text::decodeUtf8(text::labelKey(heading));
    std::erase_if(key, [&](char32_t letter) { return text::isOneOf(conjunctions, letter); });
    return key;
}

// Headed as the form has it, or as another edition has that section.
bool isHeadedAs(const Section& section, const std::string& official, const packs::Claims& claims)
{
    const std::u32string written = headingKey(section.heading);
    return written == headingKey(official) || std::ranges::any_of(claims.headings, [&](const std::string& other) {
               return written == headingKey(other);
           });
}

void addOrder(const reports::Report& report, Findings& findings)
{
    int last = 0;
    for (const Section& section : report.sections) {
        if (section.number <= 0)
            continue;
        if (section.number < last)
            findings.push_back(aboutSection("section", section, "order"));
        last = std::max(last, section.number);
    }
}

void addMissing(const Reviewed& reviewed, int number, Findings& findings)
{
    rules::Finding finding = findingAbout("section", {}, "missing");
    finding.at.section = number;
    finding.message->arguments["section-heading"] =
        reviewed.subject.form().sections[static_cast<std::size_t>(number) - 1];
    findings.push_back(std::move(finding));
}

// Sections that have no table must have text.
bool hasTable(const Reviewed& reviewed, const std::string& official)
{
    return std::ranges::any_of(reviewed.subject.form().tables, [&](const forms::TableDefinition& table) {
        return text::labelKey(table.heading) == text::labelKey(official);
    });
}

// A heading that was lost between pages is no missing section where its table is there.
bool isHereAsTable(const Reviewed& reviewed, const std::string& official)
{
    return std::ranges::any_of(reviewed.subject.form().tables, [&](const forms::TableDefinition& table) {
        return text::labelKey(table.heading) == text::labelKey(official)
               && reviewed.subject.report.find(table.code);
    });
}

void addWrongHeading(const Reviewed& reviewed, const Section& section, const std::string& official,
                     Findings& findings)
{
    if (section.heading.empty() || isHeadedAs(section, official, reviewed.claims))
        return;
    rules::Finding finding = aboutSection("section", section, "heading");
    finding.message->arguments["official"] = official;
    findings.push_back(std::move(finding));
}

} // namespace

Findings sectionFindings(const Reviewed& reviewed)
{
    if (!isWholeText(reviewed))
        return {};
    Findings findings;
    addOrder(reviewed.subject.report, findings);
    int number = 0;
    for (const std::string& official : reviewed.subject.form().sections) {
        const Section* section = sectionOf(reviewed.subject.report, ++number);
        if (!section) {
            if (!isHereAsTable(reviewed, official))
                addMissing(reviewed, number, findings);
            continue;
        }
        addWrongHeading(reviewed, *section, official, findings);
        if (!hasTable(reviewed, official) && lettersIn(*section) == 0)
            findings.push_back(aboutSection("section", *section, "empty"));
    }
    return findings;
}

Findings lengthFindings(const Reviewed& reviewed)
{
    const packs::Claims& claims = reviewed.claims;
    const Section* section = sectionOf(reviewed.subject.report, claims.longestSection);
    const std::size_t letters = section ? lettersIn(*section) : 0;
    if (claims.longest == 0 || letters <= claims.longest)
        return {};
    rules::Finding finding = aboutSection("length", *section);
    finding.message->arguments["characters"] = std::to_string(letters);
    return {finding};
}

} // namespace gouji::narrative
