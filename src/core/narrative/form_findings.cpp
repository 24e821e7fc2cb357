// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/form_findings.hpp"

#include "core/narrative/number.hpp"
#include "core/narrative/title_line.hpp"
#include "core/text/label_key.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace gouji::narrative {
namespace {

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

// A heading as a passage of its section: no paragraph of it.
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

// Whether the report is here with its text: a workbook may hold the tables with a note or two, or nothing but the
// headings around them.
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

} // namespace

Findings sectionFindings(const Reviewed& reviewed)
{
    Findings findings;
    const reports::Report& report = reviewed.subject.report;
    const auto& official = reviewed.subject.form().sections;
    if (!isWholeText(reviewed))
        return findings;
    addOrder(report, findings);
    for (std::size_t index = 0; index < official.size(); ++index) {
        const int number = static_cast<int>(index) + 1;
        const Section* section = sectionOf(report, number);
        if (!section) {
            if (!isHereAsTable(reviewed, official[index]))
                addMissing(reviewed, number, findings);
            continue;
        }
        if (!section->heading.empty() && !isHeadedAs(*section, official[index], reviewed.claims)) {
            rules::Finding finding = aboutSection("section", *section, "heading");
            finding.message->arguments["official"] = official[index];
            findings.push_back(std::move(finding));
        }
        if (!hasTable(reviewed, official[index]) && lettersIn(*section) == 0)
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
    rules::Finding finding = aboutSection("length", *section, {});
    finding.message->arguments["characters"] = std::to_string(letters);
    return {finding};
}

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

namespace {

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

rules::Finding otherYear(const Reviewed& reviewed, rules::Passage passage, int year)
{
    rules::Finding finding = findingAbout("year", {std::move(passage)});
    finding.message->arguments["written"] = std::to_string(year);
    finding.message->arguments["year"] = std::to_string(*reviewed.subject.report.year);
    return finding;
}

} // namespace

Findings yearFindings(const Reviewed& reviewed)
{
    Findings findings;
    const reports::Report& report = reviewed.subject.report;
    if (!report.year)
        return findings;
    const auto look = [&](std::u32string_view text, const rules::Passage& passage) {
        if (const auto year = yearIn(text); year && *year != *report.year)
            findings.push_back(otherYear(reviewed, passage, *year));
    };
    if (const auto title = titleLineOf(reviewed))
        look(title->text, title->passages.front());
    for (const Section& section : report.sections)
        if (section.number > 0)
            look(text::compact(section.heading), headingPassage(section));
    for (const ReadParagraph& paragraph : reviewed.text) {
        const std::u32string_view text = paragraph.letters.text;
        if (report.sections[paragraph.section].number > 1 || !isPeriod(text))
            continue;
        const std::size_t begin = text.find(U"1月1日");
        const std::size_t from = text.substr(0, begin).find_last_of(U"。,;自从");
        const std::size_t first =
            from == text.npos || begin - from > 12 ? begin - std::min<std::size_t>(begin, 5) : from + 1;
        const std::size_t end = std::min(text.size(), text.find(U"12月31日") + 6);
        if (first < end)
            look(text.substr(first), passageOf(reviewed, paragraph, first, end));
    }
    return findings;
}

namespace {

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

} // namespace

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

namespace {

bool holdsOne(const std::vector<std::u32string>& words, std::u32string_view text)
{
    return std::ranges::any_of(words, [&](const std::u32string& word) { return text.find(word) != text.npos; });
}

std::optional<figures::Decimal> unpaidIn(const Reviewed& reviewed)
{
    const auto& reading = reviewed.claims.fee.reading;
    if (!reading || reading->terms.empty())
        return std::nullopt;
    const auto& entry = reviewed.subject.figures[reading->terms.front().cell.index];
    // A report without the row, or in which it is blank, says nothing.
    if (!entry.cell || entry.cell->figure.kind != document::Figure::Kind::Number)
        return std::nullopt;
    return reviewed.subject.figures.figure(reading->terms.front().cell.index);
}

} // namespace

Findings feeFindings(const Reviewed& reviewed)
{
    const packs::FeeWords& fee = reviewed.claims.fee;
    const Section* section = sectionOf(reviewed.subject.report, fee.section);
    const auto unpaid = unpaidIn(reviewed);
    if (!section || !unpaid || lettersIn(*section) == 0 || !isWholeText(reviewed))
        return {};
    bool isMentioned = false;
    const ReadParagraph* saysUnpaid = nullptr;
    for (const ReadParagraph& paragraph : reviewed.text) {
        const std::u32string& text = paragraph.letters.text;
        isMentioned = isMentioned || holdsOne(fee.words, text);
        const bool isOfSection = reviewed.subject.report.sections[paragraph.section].number == fee.section;
        if (isOfSection && holdsOne(fee.unpaid, text) && !holdsOne(fee.none, text))
            saysUnpaid = &paragraph;
    }
    if (!unpaid->isZero() && !isMentioned) {
        rules::Finding finding = aboutSection("fee", *section, {});
        finding.message->arguments["unpaid"] = unpaid->toString();
        return {finding};
    }
    if (unpaid->isZero() && saysUnpaid) {
        rules::Finding finding = findingAbout(
            "fee",
            {passageOf(reviewed, *saysUnpaid, 0, std::min<std::size_t>(60, saysUnpaid->letters.text.size()))},
            "unpaid");
        finding.severity = rules::Severity::Information;
        return {finding};
    }
    return {};
}

} // namespace gouji::narrative
