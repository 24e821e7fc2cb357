// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

// Sentences with their figures, as data: tests/data/narrative/sentences*.txt.
namespace gouji::narrative {
namespace {

struct Sentence {
    int section = 1;
    std::string text;
    std::vector<std::string> figures;
};

std::vector<std::string> split(const std::string& line, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, separator);) {
        const auto first = part.find_first_not_of(' ');
        parts.push_back(first == part.npos ? std::string() : part.substr(first));
    }
    return parts;
}

std::vector<Sentence> sentencesIn(const std::string& name)
{
    std::vector<Sentence> sentences;
    std::istringstream lines(dataFile(name));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const auto parts = split(line, '\t');
        Sentence sentence{std::stoi(parts.at(0)), parts.at(1), {}};
        if (parts.size() > 2)
            sentence.figures = split(parts[2], ';');
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

reports::Report reportWith(const std::string& edition, const Sentence& sentence)
{
    reports::Report report = sampleReport(edition);
    report.sections = {section(sentence.section, "", {sentence.text})};
    return report;
}

// "20 -" wants a figure that neither ties nor contradicts, or none at all.
bool isAsWanted(const std::string& wanted, const std::string& got)
{
    if (!wanted.ends_with(" -"))
        return wanted == got;
    return got.starts_with(wanted.substr(0, wanted.size() - 1)) && got.find(" tied") == got.npos
           && got.find(" contradicts") == got.npos;
}

std::string listed(const std::vector<std::string>& figures)
{
    std::string list;
    for (const std::string& figure : figures)
        list += (list.empty() ? "" : "; ") + figure;
    return list;
}

void expectFigures(const std::string& file, const std::string& edition, const reports::Report* lastYear)
{
    const auto sentences = sentencesIn(file);
    ASSERT_GT(sentences.size(), 5u);
    for (const Sentence& sentence : sentences) {
        const Narrative narrative = narrativeOf(reportWith(edition, sentence), lastYear);
        std::vector<std::string> got;
        for (const TextFigure& figure : narrative.figures)
            got.push_back(written(figure, editionOf(edition)));
        const bool isSame = std::ranges::equal(sentence.figures, got, isAsWanted);
        EXPECT_TRUE(isSame) << sentence.text << "\n  wanted " << listed(sentence.figures) << "\n  got    "
                            << listed(got);
    }
}

TEST(SentencesTest, EachFigureIsTiedToItsCellsOrSaysWhyNot)
{
    const reports::Report lastYear = sampleReport("2021", "last-year");
    expectFigures("sentences.txt", "2021", &lastYear);
}

TEST(SentencesTest, TheEditionBeforeIsReadToo) { expectFigures("sentences-2019.txt", "2019", nullptr); }

// "38 tied applications:1:total" as it is known to be true, or "83 contradicts", or "5 -".
bool isWrong(const std::string& wanted, const std::string& got)
{
    const bool ties = got.find(" tied") != got.npos;
    const bool contradicts = got.find(" contradicts") != got.npos;
    if (wanted.ends_with(" -"))
        return ties || contradicts;
    return wanted.ends_with(" contradicts") ? ties : contradicts;
}

struct Understood {
    int wanted = 0;
    int understood = 0;
};

// The next figure of that value; empty where it was not read as one.
std::string nextOf(const std::vector<std::string>& got, std::size_t& from, const std::string& wanted)
{
    const std::string value = wanted.substr(0, wanted.find(' ') + 1);
    for (std::size_t at = from; at < got.size(); ++at)
        if (got[at].starts_with(value)) {
            from = at + 1;
            return got[at];
        }
    return {};
}

// Whatever words people use: nothing is tied or contradicted that is not so, and little is missed.
TEST(SentencesTest, VariedWordingMisleadsNobody)
{
    const reports::Report lastYear = sampleReport("2021", "last-year");
    Understood all;
    std::string missed;
    for (const Sentence& sentence : sentencesIn("sentences-varied.txt")) {
        std::vector<std::string> got;
        for (const TextFigure& figure : narrativeOf(reportWith("2021", sentence), &lastYear).figures)
            got.push_back(written(figure, editionOf("2021")));
        std::size_t from = 0;
        for (const std::string& wanted : sentence.figures) {
            const std::string figure = nextOf(got, from, wanted);
            EXPECT_FALSE(isWrong(wanted, figure))
                << sentence.text << "\n  wanted " << wanted << "\n  got " << figure;
            if (wanted.ends_with(" -"))
                continue;
            ++all.wanted;
            const bool isUnderstood = wanted == figure;
            all.understood += isUnderstood ? 1 : 0;
            if (!isUnderstood)
                missed += "  " + sentence.text + "\n    wanted " + wanted + ", got " + figure + "\n";
        }
    }
    RecordProperty("wanted", all.wanted);
    RecordProperty("understood", all.understood);
    EXPECT_GE(all.understood * 100, all.wanted * 90) << all.understood << " of " << all.wanted << "\n" << missed;
}

} // namespace
} // namespace gouji::narrative
