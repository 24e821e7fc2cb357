// SPDX-License-Identifier: MPL-2.0
#include "core/engine/check.hpp"
#include "core/wording/finding_text.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::engine {
namespace {

class PublishedCopyTest : public testing::Test {
protected:
    document::Document document(const test::FormCells& cells, const std::string& text,
                                const test::FormLayout& layout = {}) const
    {
        document::Document made = test::formOf(*m_catalogue.find(reports::EditionCode("2021")), cells, layout);
        made.medium = document::Medium::Text;
        for (const char* line : {"甲县人民政府2024年政府信息公开工作年度报告", "一、总体情况"})
            made.paragraphs.push_back({line});
        made.paragraphs.push_back({text});
        return made;
    }

    // Those about the copy alone.
    std::vector<rules::Finding> findings(const document::Document& own, const document::Document& published) const
    {
        const reports::Report copy = check(published, {m_catalogue}).at(0).report;
        const auto find = [&](const reports::Report&) { return &copy; };
        auto validation = check(own, {m_catalogue, std::nullopt, {{comparison::Kind::PublishedCopy, find}}}).at(0);
        std::erase_if(validation.findings,
                      [](const auto& finding) { return finding.rule != reports::RuleId("published.differs"); });
        for (const Language language : {Language::Chinese, Language::English}) {
            const auto messages = wording::Messages::builtIn(language);
            for (const rules::Finding& finding : validation.findings)
                for (const std::string& text : {wording::titleOf(finding, *validation.edition, messages),
                                                wording::messageOf(finding, *validation.edition, messages)}) {
                    EXPECT_EQ(text.find('{'), std::string::npos) << text;
                    EXPECT_EQ(text.find("published."), std::string::npos) << text;
                }
        }
        return validation.findings;
    }

    const reports::CellRef m_permits{reports::TableCode("disclosure"), reports::RowCode("permits"),
                                     reports::ColumnCode("decisions")};
    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(PublishedCopyTest, TheSameSaysNothing)
{
    EXPECT_TRUE(findings(document({}, "全年收到申请35件。"), document({}, "今年收到的申请有35件。")).empty());
}

TEST_F(PublishedCopyTest, AnotherFigureIsShownWhereItStandsHere)
{
    const auto found =
        findings(document({{m_permits, {5.0}}}, "没有其他。"), document({{m_permits, {6.0}}}, "没有其他。"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].severity, rules::Severity::Warning);
    EXPECT_EQ(found[0].at.row, m_permits.row);
    ASSERT_EQ(found[0].cells.size(), 1u);
    EXPECT_EQ(found[0].cells[0].value, figures::Decimal(5));
    EXPECT_EQ(found[0].message->arguments.at("published"), "6");
}

TEST_F(PublishedCopyTest, ABlankAndAMissingTableAreNamed)
{
    test::FormLayout layout;
    layout.without = {reports::TableCode("reviews")};
    const auto found = findings(document({{m_permits, {5.0}},
                                          {{reports::TableCode("reviews"), reports::RowCode("reconsideration"),
                                            reports::ColumnCode("upheld")},
                                           {1.0}}},
                                         "没有其他。"),
                                document({{m_permits, {}}}, "没有其他。", layout));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].variant, "blank");
    EXPECT_EQ(found[1].variant, "table-absent");
}

TEST_F(PublishedCopyTest, AnotherFigureOfTheTextIsAPassage)
{
    const auto found = findings(document({}, "全年收到申请35件。"), document({}, "全年收到申请53件。"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].at.section, 1);
    ASSERT_EQ(found[0].passages.size(), 1u);
    EXPECT_NE(found[0].passages[0].quote.find("35"), std::string::npos);
    EXPECT_NE(found[0].message->arguments.at("published").find("53"), std::string::npos);
}

} // namespace
} // namespace gouji::engine
