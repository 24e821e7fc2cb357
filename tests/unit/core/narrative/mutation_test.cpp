// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include <gtest/gtest.h>

#include <random>
#include <sstream>

// A digit that was turned in the text must not pass.
namespace gouji::narrative {
namespace {

std::vector<std::string> sentences()
{
    std::vector<std::string> texts;
    std::istringstream lines(dataFile("sentences.txt"));
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

TEST(MutationTest, FindsATurnedDigit)
{
    const reports::Report lastYear = sampleReport("2021", "last-year");
    std::mt19937 random(1);
    int mutations = 0;
    int found = 0;
    for (const std::string& text : sentences()) {
        const Narrative sound = narrativeOf(reportWith(text), &lastYear);
        for (const TextFigure& figure : sound.figures) {
            if (figure.status != FigureStatus::Tied)
                continue;
            for (std::size_t at = figure.span.begin; at < figure.span.end; ++at) {
                if (text[at] < '0' || text[at] > '9')
                    continue;
                std::string turned = text;
                const int step = 1 + static_cast<int>(random() % 9);
                turned[at] = static_cast<char>('0' + (text[at] - '0' + step) % 10);
                ++mutations;
                found += isFound(narrativeOf(reportWith(turned), &lastYear), figure.span.begin) ? 1 : 0;
            }
        }
    }
    ASSERT_GT(mutations, 500);
    RecordProperty("found", found);
    // The rest equals another reading by chance: 38 received, 41 with those carried over.
    EXPECT_GE(found * 100, mutations * 97) << found << " of " << mutations;
}

} // namespace
} // namespace gouji::narrative
