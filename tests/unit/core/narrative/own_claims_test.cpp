// SPDX-License-Identifier: MPL-2.0
#include "narrative/sample.hpp"

#include "core/rules/subject.hpp"

#include <gtest/gtest.h>

namespace gouji::narrative {
namespace {

// The built-in packs with an office's words beside them.
Result<packs::Catalogue> withWords(const std::string& claims)
{
    const std::vector<EmbeddedText> own{{"own/claims.json", claims}};
    return packs::readCatalogue(embedded::packFiles(), own);
}

constexpr const char* counterWords = R"({"edition": "2021", "topics": [{"topic": "applications", "rows": [
    {"row": "received", "words": ["窗口进件"]},
    {"row": "own-desk", "rank": 1, "words": ["柜面进件"], "readings": ["for each column: [applications · 1]"]}]}]})";

// What becomes of the figures of a text.
std::vector<FigureStatus> statusesOf(const std::string& text, const packs::Catalogue& catalogue)
{
    reports::Report report = sampleReport();
    report.agency = "某县交通运输局";
    report.sections = soundSections();
    report.sections[1].paragraphs = {{text, document::ParagraphLocation{7}, 0}};
    const packs::Edition& edition = *catalogue.find(report.edition);
    const rules::Figures figures(report, edition.ruleSet());
    std::vector<FigureStatus> statuses;
    for (const TextFigure& figure : read({report, edition.ruleSet(), figures, nullptr}, edition, nullptr).figures)
        statuses.push_back(figure.status);
    return statuses;
}

using Statuses = std::vector<FigureStatus>;

TEST(OwnClaimsTest, WordsOfAnOfficeComeToThoseOfTheEdition)
{
    const auto catalogue = withWords(counterWords);
    ASSERT_TRUE(catalogue) << catalogue.error().why.key;
    for (const char* word : {"窗口进件", "柜面进件"}) {
        const std::string text = "全年政府信息公开申请" + std::string(word) + "83件。";
        EXPECT_EQ(statusesOf(text, forms()), Statuses{FigureStatus::Other}) << "nobody else knows the word";
        EXPECT_EQ(statusesOf(text, *catalogue), Statuses{FigureStatus::Contradicts}) << word;
    }
    EXPECT_EQ(statusesOf("全年收到政府信息公开申请83件。", *catalogue), Statuses{FigureStatus::Contradicts})
        << "the edition's own words are as they were";
}

TEST(OwnClaimsTest, AreThoseOfTheEditionThatTheyName)
{
    const auto catalogue = withWords(R"({"edition": "2019", "topics": [{"topic": "applications", "rows": [
        {"row": "received", "words": ["窗口进件"]}]}]})");
    ASSERT_TRUE(catalogue) << catalogue.error().why.key;
    EXPECT_EQ(statusesOf("全年政府信息公开申请窗口进件83件。", *catalogue), Statuses{FigureStatus::Other});
}

TEST(OwnClaimsTest, AMistakeIsReportedWithItsFileAndLine)
{
    const auto catalogue =
        withWords("{\"edition\": \"2021\",\n\"topics\": [{\"topic\": \"applications\", \"rows\": [\n"
                  "{\"row\": \"received\", \"wrods\": []}]}]}");
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().file, "own/claims.json");
    EXPECT_EQ(catalogue.error().place, "3");
    EXPECT_EQ(catalogue.error().why.key, "catalogue.unknown-key");
}

} // namespace
} // namespace gouji::narrative
