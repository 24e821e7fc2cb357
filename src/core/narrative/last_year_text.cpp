// SPDX-License-Identifier: MPL-2.0
#include "core/narrative/last_year_text.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <unordered_set>

namespace gouji::narrative {
namespace {

constexpr std::size_t shortestSentence = 12; // letters: shorter ones are phrases that everybody uses
constexpr std::size_t shortestSection = 120; // letters of a section that is judged
constexpr std::size_t mostPassages = 20;

// A sentence of a paragraph, without its figures.
struct Wording {
    std::u32string words;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Wording> sentencesIn(const Letters& letters)
{
    std::vector<Wording> sentences;
    Wording sentence;
    for (std::size_t at = 0; at < letters.text.size(); ++at) {
        const char32_t letter = letters.text[at];
        const bool ends = letter == U'。' || letter == U'!' || letter == U'?' || letter == U';';
        if (!ends && !isDigit(letter))
            sentence.words += letter;
        if (!ends && at + 1 < letters.text.size())
            continue;
        sentence.end = at + 1;
        sentences.push_back(std::move(sentence));
        sentence = {};
        sentence.begin = at + 1;
    }
    return sentences;
}

std::unordered_set<std::u32string> sentencesOf(const reports::Section& section)
{
    std::unordered_set<std::u32string> known;
    for (const reports::SectionParagraph& paragraph : section.paragraphs)
        for (Wording& sentence : sentencesIn(lettersOf(paragraph.text)))
            if (sentence.words.size() >= shortestSentence)
                known.insert(std::move(sentence.words));
    return known;
}

// How much of a section stands again, in letters, and where.
struct Repeated {
    std::size_t letters = 0;
    std::size_t again = 0;
    std::vector<rules::Passage> passages;
};

Repeated repeatedIn(const Reviewed& reviewed, std::size_t section, const reports::Section& before)
{
    const auto known = sentencesOf(before);
    Repeated repeated;
    for (const ReadParagraph& paragraph : reviewed.text) {
        if (paragraph.section != section)
            continue;
        for (const Wording& sentence : sentencesIn(paragraph.letters)) {
            repeated.letters += sentence.words.size();
            if (!known.contains(sentence.words))
                continue;
            repeated.again += sentence.words.size();
            if (repeated.passages.size() < mostPassages)
                repeated.passages.push_back(passageOf(reviewed, paragraph, sentence.begin, sentence.end));
        }
    }
    return repeated;
}

} // namespace

Findings sameAsLastYearFindings(const Reviewed& reviewed)
{
    Findings findings;
    if (!reviewed.lastYear)
        return findings;
    const auto& sections = reviewed.subject.report.sections;
    for (std::size_t index = 0; index < sections.size(); ++index) {
        if (sections[index].number <= 0)
            continue;
        const auto before =
            std::ranges::find(reviewed.lastYear->sections, sections[index].number, &reports::Section::number);
        if (before == reviewed.lastYear->sections.end())
            continue;
        Repeated repeated = repeatedIn(reviewed, index, *before);
        if (repeated.letters < shortestSection || repeated.again * 2 <= repeated.letters)
            continue;
        rules::Finding finding = findingAbout("same-as-last-year", std::move(repeated.passages));
        finding.at.quote.clear();
        finding.message->arguments["section-heading"] = sections[index].heading;
        finding.message->arguments["percent"] = std::to_string(repeated.again * 100 / repeated.letters);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace gouji::narrative
