// SPDX-License-Identifier: MPL-2.0
#include "core/wording/finding_details.hpp"
#include "core/wording/finding_text.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::wording {
namespace {

class FindingTextTest : public testing::TestWithParam<Language> {
protected:
    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const Messages m_messages = Messages::builtIn(GetParam());
    const Validation m_validation = test::seedValidation(m_catalogue);
    const packs::Edition& m_edition = m_catalogue.editions.front();
};

INSTANTIATE_TEST_SUITE_P(Languages, FindingTextTest, testing::Values(Language::Chinese, Language::English));

bool contains(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

TEST_P(FindingTextTest, SaysBothSidesAndTheDifference)
{
    const rules::Finding& balance = m_validation.findings.at(0);
    ASSERT_EQ(balance.rule.text(), "applications.balance");
    const std::string message = messageOf(balance, m_edition, m_messages);
    for (const char* part : {"3", " + ", "2", " = 5", " = 0"})
        EXPECT_TRUE(contains(message, part)) << message;
}

TEST_P(FindingTextTest, NeverShowsAKeyOrAnUnfilledArgument)
{
    for (const rules::Finding& finding : m_validation.findings) {
        std::vector<std::string> texts = detailsOf(finding, m_edition, m_messages);
        texts.push_back(titleOf(finding, m_edition, m_messages));
        texts.push_back(messageOf(finding, m_edition, m_messages));
        for (const std::string& text : texts) {
            EXPECT_FALSE(contains(text, "{") || contains(text, "finding.") || contains(text, "title.")
                         || contains(text, "detail."))
                << text;
        }
    }
}

TEST_P(FindingTextTest, DetailsNameEveryCellWithItsFigure)
{
    const rules::Finding& balance = m_validation.findings.at(0);
    std::string details;
    for (const std::string& paragraph : detailsOf(balance, m_edition, m_messages))
        details += paragraph + "\n";
    for (const rules::FindingCell& cell : balance.cells)
        EXPECT_TRUE(contains(details, document::addressOf(cell.position))) << details;
    EXPECT_TRUE(contains(details, "-5"));
    EXPECT_TRUE(contains(details, "applications.balance"));
}

TEST_P(FindingTextTest, NamesOnlyTheTermsOfALongSumThatCount)
{
    const auto outcome =
        std::find_if(m_validation.findings.begin(), m_validation.findings.end(),
                     [](const auto& finding) { return finding.rule.text() == "applications.outcome-total"; });
    ASSERT_NE(outcome, m_validation.findings.end());
    EXPECT_LT(messageOf(*outcome, m_edition, m_messages).size(), 250u);
}

} // namespace
} // namespace gouji::wording
