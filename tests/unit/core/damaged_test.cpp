// SPDX-License-Identifier: MPL-2.0
#include "core/records/record.hpp"
#include "core/validation.hpp"
#include "support/damage.hpp"
#include "support/damage_cases.hpp"
#include "support/seed_report.hpp"

#include <gtest/gtest.h>

#include <algorithm>

// Reports the way they arrive: tests/damaged/<case>.json, described in tests/README.md. A damage leaves figures
// and findings as they were, or a finding names it.
namespace gouji {
namespace {

using Lines = std::vector<std::string>;

class DamagedReportTest : public testing::TestWithParam<test::DamageCase> {
protected:
    std::vector<Validation> validationsOf(const document::Workbook& workbook) const
    {
        return validate(workbook, m_catalogue);
    }

    Lines linesOf(const Validation& validation) const
    {
        Lines lines;
        std::ranges::transform(validation.findings, std::back_inserter(lines), test::lineOf);
        std::ranges::sort(lines);
        return lines;
    }

    // The report as it was before.
    Validation soundReport(const std::string& id) const
    {
        const test::SeedReport seed = test::seedReport(id, m_catalogue);
        document::Workbook workbook = test::formOf(*seed.edition, seed.cells, seed.layout);
        workbook.paragraphs.push_back({seed.title()}); // whose it is decides on a rule
        return validationsOf(workbook).at(0);
    }

    packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

Lines without(Lines lines, const Lines& lost)
{
    for (const std::string& line : lost) {
        const auto found = std::ranges::find(lines, line);
        EXPECT_NE(found, lines.end()) << line;
        if (found != lines.end())
            lines.erase(found);
    }
    return lines;
}

TEST_P(DamagedReportTest, IsReadAllTheSameOrTheDamageIsNamed)
{
    const test::DamageCase& damage = GetParam();
    const auto validations = validationsOf(test::damaged(damage.root(), m_catalogue).workbook);
    const Lines reports = damage.reports();
    ASSERT_EQ(validations.size(), reports.size());
    for (std::size_t index = 0; index < reports.size(); ++index) {
        const reports::Report& report = validations[index].report;
        const test::SeedReport seed = test::seedReport(reports[index], m_catalogue);
        EXPECT_EQ(report.agency, seed.agency);
        EXPECT_EQ(report.year, seed.year);
        EXPECT_EQ(report.edition, seed.edition->code());
        const Validation sound = soundReport(reports[index]);
        EXPECT_EQ(records::figuresDigest(report) == records::figuresDigest(sound.report), !damage.losesFigures());
        Lines expected = without(linesOf(sound), index == 0 ? damage.lines("loses") : Lines());
        if (index == 0)
            std::ranges::copy(damage.lines("finds"), std::back_inserter(expected));
        std::ranges::sort(expected);
        EXPECT_EQ(linesOf(validations[index]), expected);
    }
}

INSTANTIATE_TEST_SUITE_P(All, DamagedReportTest, testing::ValuesIn(test::damageCases()),
                         [](const auto& named) { return named.param.name(); });

} // namespace
} // namespace gouji
