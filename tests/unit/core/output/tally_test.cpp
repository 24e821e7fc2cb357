// SPDX-License-Identifier: MPL-2.0
#include "core/output/tally.hpp"

#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji::output {
namespace {

class TallyTest : public testing::TestWithParam<Language> {
protected:
    // A report of zeros, in which a table may be blank.
    CheckedFile report(const char* blankTable = "") const
    {
        const packs::Edition& edition = m_catalogue.editions.front();
        test::FormCells cells;
        for (const auto& cell : edition.form().cells) {
            if (cell.ref.table.text() == blankTable)
                cells[cell.ref] = {};
        }
        return {"a.ods", validate(test::formOf(edition, cells), m_catalogue), {}};
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const wording::Messages m_messages = wording::Messages::builtIn(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Languages, TallyTest, testing::Values(Language::Chinese, Language::English));

TEST_P(TallyTest, CountsUnfinishedReportsApart)
{
    Tally tally;
    for (const auto& checked : {report(), report("reviews"), report("disclosure"),
                                CheckedFile{"b.ods", {test::seedValidation(m_catalogue)}, {}}})
        tally += tallyOf(checked);
    EXPECT_EQ(tally.files, 4);
    EXPECT_EQ(tally.consistent, 1);
    EXPECT_EQ(tally.incomplete, 2);
    EXPECT_EQ(tally.inconsistent, 1);
    EXPECT_EQ(tally.errors, 4);
    const auto part = [&](const char* key, const char* count) {
        return m_messages.text(key, {{"count", count}, {"errors", "4"}});
    };
    const std::string summary = summaryOf(tally, m_messages);
    for (const auto& expected :
         {part("summary.consistent", "1"), part("summary.incomplete", "2"), part("summary.inconsistent", "1")})
        EXPECT_NE(summary.find(expected), summary.npos) << summary;
}

TEST_P(TallyTest, SaysNothingOfWhatDoesNotOccur)
{
    const std::string summary = summaryOf(tallyOf(report()), m_messages);
    EXPECT_EQ(summary.find(m_messages.text("summary.incomplete", {{"count", "0"}})), summary.npos) << summary;
}

} // namespace
} // namespace gouji::output
