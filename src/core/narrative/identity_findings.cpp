// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/identity_findings.hpp"

#include "core/narrative/number.hpp"
#include "core/narrative/section_passage.hpp"
#include "core/narrative/title_line.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

using reports::Section;

std::optional<int> yearIn(std::u32string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && isDigit(text[at - 1])))
            continue;
        if (const auto number = numberAt(text, at); number && number->kind == Number::Kind::Year)
            return number->year;
    }
    return std::nullopt;
}

// 自2022年1月1日起至2022年12月31日止: the period that the report covers.
bool isPeriod(std::u32string_view text)
{
    return text.find(U"1月1日") != text.npos && text.find(U"12月31日") != text.npos;
}

// The letters that a period stands in, from its year on. Nothing where the paragraph names none.
std::optional<std::pair<std::size_t, std::size_t>> periodIn(std::u32string_view text)
{
    if (!isPeriod(text))
        return std::nullopt;
    constexpr std::size_t longest = 12; // what may stand before its first day
    constexpr std::size_t yearLength = 5;
    constexpr std::u32string_view lastDay = U"12月31日";
    const std::size_t day = text.find(U"1月1日");
    const std::size_t before = text.substr(0, day).find_last_of(U"。,;自从");
    const std::size_t first =
        before == text.npos || day - before > longest ? day - std::min(day, yearLength) : before + 1;
    const std::size_t end = std::min(text.size(), text.find(lastDay) + lastDay.size());
    return first < end ? std::optional(std::pair(first, end)) : std::nullopt;
}

rules::Finding otherYear(const Reviewed& reviewed, rules::Passage passage, int year)
{
    rules::Finding finding = findingAbout("year", {std::move(passage)});
    finding.message->arguments["written"] = std::to_string(year);
    finding.message->arguments["year"] = std::to_string(*reviewed.subject.report.year);
    return finding;
}

// How many letters of `part` stand in `whole` in their order: short forms of a name leave letters out.
std::size_t lettersInOrder(std::u32string_view part, std::u32string_view whole)
{
    std::size_t found = 0;
    for (const char32_t letter : whole)
        if (found < part.size() && part[found] == letter)
            ++found;
    return found;
}

bool mayBeOneBody(std::u32string_view one, std::u32string_view other)
{
    constexpr std::size_t commonEnd = 3;
    const auto shorter = one.size() < other.size() ? one : other;
    const auto longer = one.size() < other.size() ? other : one;
    if (lettersInOrder(shorter, longer) == shorter.size())
        return true;
    const std::size_t end = std::min(commonEnd, shorter.size());
    return shorter.substr(shorter.size() - end) == longer.substr(longer.size() - end);
}

// The line above the date at the end.
const ReadParagraph* signatureIn(const Reviewed& reviewed)
{
    const auto& sections = reviewed.subject.report.sections;
    const ReadParagraph* before = nullptr;
    for (const ReadParagraph& paragraph : reviewed.text) {
        const bool isDate = yearIn(paragraph.letters.text) && paragraph.letters.text.size() < 14;
        if (sections[paragraph.section].number == -1 && isDate && before && before->letters.text.size() < 30)
            return before;
        before = &paragraph;
    }
    return nullptr;
}

// Adds a finding where the text names another year than that of the report.
void addOtherYear(const Reviewed& reviewed, std::u32string_view text, rules::Passage passage, Findings& findings)
{
    if (const auto year = yearIn(text); year && *year != *reviewed.subject.report.year)
        findings.push_back(otherYear(reviewed, std::move(passage), *year));
}

} // namespace

Findings titleFindings(const Reviewed& reviewed)
{
    const auto title = titleLineOf(reviewed);
    if (!title || title->isOfficial)
        return {};
    rules::Finding finding = findingAbout("title", title->passages);
    finding.message->arguments["title"] = text::encodeUtf8(title->text);
    finding.message->arguments["official"] = reviewed.claims.title;
    return {finding};
}

Findings yearFindings(const Reviewed& reviewed)
{
    Findings findings;
    const reports::Report& report = reviewed.subject.report;
    if (!report.year)
        return findings;
    if (const auto title = titleLineOf(reviewed))
        addOtherYear(reviewed, title->text, title->passages.front(), findings);
    for (const Section& section : report.sections)
        if (section.number > 0)
            addOtherYear(reviewed, text::compact(section.heading), headingPassage(section), findings);
    for (const ReadParagraph& paragraph : reviewed.text) {
        const std::u32string_view text = paragraph.letters.text;
        const auto period = report.sections[paragraph.section].number > 1 ? std::nullopt : periodIn(text);
        if (period)
            addOtherYear(reviewed, text.substr(period->first),
                         passageOf(reviewed, paragraph, period->first, period->second), findings);
    }
    return findings;
}

Findings agencyFindings(const Reviewed& reviewed)
{
    const auto title = titleLineOf(reviewed);
    const ReadParagraph* signature = signatureIn(reviewed);
    if (!title || !signature)
        return {};
    const std::size_t end = title->text.find_first_of(U"0123456789关");
    const std::u32string named = title->text.substr(0, end);
    const std::u32string& signedBy = signature->letters.text;
    constexpr std::size_t shortest = 4;
    const bool isName = std::ranges::any_of(
        reviewed.claims.bodyEnds, [&](const std::u32string& ending) { return signedBy.ends_with(ending); });
    if (end == title->text.npos || named.size() < shortest || !isName || mayBeOneBody(named, signedBy))
        return {};
    return {
        findingAbout("agency", {passageOf(reviewed, *signature, 0, signedBy.size()), title->passages.front()})};
}

} // namespace gouji::narrative
