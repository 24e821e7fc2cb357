// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"

#include "core/records/explanations.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji {
namespace {

TEST(ValidationTest, IsInconsistentOnlyWithErrors)
{
    const auto catalogue = packs::builtInCatalogue();
    const Validation seed = test::seedValidation(catalogue);
    EXPECT_EQ(seed.verdict(), Verdict::Inconsistent);
    EXPECT_EQ(seed.count(rules::Severity::Error), 4);
    EXPECT_EQ(seed.count(rules::Severity::Warning), 2);

    test::FormCells blank = test::seedCells();
    std::erase_if(blank, [](const auto& cell) { return cell.first.table == reports::TableCode("applications"); });
    const auto validations = engine::check(test::formOf(catalogue.editions.front(), blank), {catalogue});
    EXPECT_EQ(validations.at(0).verdict(), Verdict::Consistent);
    EXPECT_EQ(validations.at(0).count(rules::Severity::Warning), 2);
}

TEST(ValidationTest, DifferenceIsActualMinusExpected)
{
    const Validation seed = test::seedValidation(packs::builtInCatalogue());
    EXPECT_EQ(seed.findings.at(0).difference(), figures::Decimal(-5));
}

TEST(ValidationTest, IsEmptyWithoutAStandardTable)
{
    EXPECT_TRUE(engine::check({}, {packs::builtInCatalogue()}).empty());
}

// The formula of a cell sees a range; what the workbook says beside it counts all the same.
class RangeOfAWorkbookTest : public testing::Test {
protected:
    std::vector<Validation> checked() const
    {
        document::Workbook range;
        range.sheets.push_back(m_whole.sheets.front());
        return engine::check(range, {.packs = m_catalogue, .whole = &m_whole});
    }

    static const rules::Finding* find(const std::vector<Validation>& validations, const char* rule)
    {
        const auto& findings = validations.at(0).findings;
        const auto found = std::ranges::find(findings, reports::RuleId(rule), &rules::Finding::rule);
        return found == findings.end() ? nullptr : &*found;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    document::Workbook m_whole = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
};

TEST_F(RangeOfAWorkbookTest, IsCheckedByTheRulesOfTheWorkbook)
{
    EXPECT_EQ(find(checked(), "自定1"), nullptr);
    document::Grid sheet("校验规则");
    const char* const rows[][3] = {{"编号", "级别", "公式"}, {"自定1", "错误", "[行政许可] > 0"}};
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            sheet.set({row, column}, {std::string(rows[row][column])});
    m_whole.sheets.push_back(sheet);
    EXPECT_NE(find(checked(), "自定1"), nullptr);
}

TEST_F(RangeOfAWorkbookTest, IsSettledByItsExplanations)
{
    document::Grid sheet("校验规则");
    const char* const rows[][3] = {{"编号", "级别", "公式"}, {"自定1", "警告", "[行政许可] > 0"}};
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 3; ++column)
            sheet.set({row, column}, {std::string(rows[row][column])});
    m_whole.sheets.push_back(sheet);
    const auto open = checked();
    const rules::Finding* finding = find(open, "自定1");
    ASSERT_NE(finding, nullptr);
    EXPECT_TRUE(finding->isOpen());
    m_whole.properties[std::string(records::explanationsProperty)] =
        records::toProperty({records::explanationOf(*finding, "情况属实")});
    const auto settled = checked();
    EXPECT_EQ(find(settled, "自定1")->explanation, "情况属实");
}

TEST(BesideTest, SaysWhatAReportWasComparedWith)
{
    const auto catalogue = packs::builtInCatalogue();
    const auto form = test::formOf(*catalogue.find(reports::EditionCode("2021")));
    const auto before = engine::check(form, {catalogue}).at(0).report;
    const auto asked = [&](const reports::Report* other) {
        return engine::check(form, {catalogue,
                                    {},
                                    {{comparison::Kind::PeriodBefore, [=](const auto&) { return other; }},
                                     {comparison::Kind::PublishedCopy, [](const auto&) { return nullptr; }}}})
            .at(0)
            .comparedWith;
    };
    EXPECT_EQ(asked(&before), std::set{comparison::Kind::PeriodBefore});
    EXPECT_TRUE(asked(nullptr).empty());
}

} // namespace
} // namespace gouji
