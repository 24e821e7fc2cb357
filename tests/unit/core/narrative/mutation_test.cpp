// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

#include <sstream>

// A digit that was turned in the text must not pass.
namespace gouji::narrative {
namespace {

std::vector<std::string> sentences(const char* name)
{
    std::vector<std::string> texts;
    std::istringstream lines(dataFile(name));
    for (std::string line; std::getline(lines, line);) {
        const auto first = line.find('\t');
        if (!line.empty() && line.front() != '#' && first != line.npos && line.front() == '1')
            texts.push_back(line.substr(first + 1, line.find('\t', first + 1) - first - 1));
    }
    return texts;
}

reports::Report reportWith(const std::string& text)
{
    reports::Report report = sampleReport();
    report.sections = {section(1, "", {text})};
    return report;
}

bool isFound(const Narrative& narrative, std::size_t begin)
{
    for (const TextFigure& figure : narrative.figures)
        if (figure.span.begin == begin)
            return figure.status == FigureStatus::Contradicts;
    return false;
}

struct Tally {
    int mutations = 0;
    int found = 0;
};

// Each digit of a tied figure becomes each other digit.
void turnDigits(const std::string& text, const TextFigure& figure, const reports::Report& lastYear, Tally& tally)
{
    for (std::size_t at = figure.span.begin; at < figure.span.end; ++at) {
        if (text[at] < '0' || text[at] > '9')
            continue;
        for (char digit = '0'; digit <= '9'; ++digit) {
            if (digit == text[at])
                continue;
            std::string turned = text;
            turned[at] = digit;
            ++tally.mutations;
            tally.found += isFound(narrativeOf(reportWith(turned), &lastYear), figure.span.begin) ? 1 : 0;
        }
    }
}

TEST(MutationTest, FindsATurnedDigit)
{
    const reports::Report lastYear = sampleReport("2021", "last-year");
    Tally tally;
    for (const char* file : {"sentences.txt", "sentences-varied.txt"})
        for (const std::string& text : sentences(file))
            for (const TextFigure& figure : narrativeOf(reportWith(text), &lastYear).figures)
                if (figure.status == FigureStatus::Tied)
                    turnDigits(text, figure, lastYear, tally);
    ASSERT_GT(tally.mutations, 5'000);
    RecordProperty("mutations", tally.mutations);
    RecordProperty("found", tally.found);
    // The rest equals another reading by chance: 38 received, 41 with those carried over.
    EXPECT_GE(tally.found * 100, tally.mutations * 97) << tally.found << " of " << tally.mutations;
}

} // namespace
} // namespace gouji::narrative
