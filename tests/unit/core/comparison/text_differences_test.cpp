// SPDX-License-Identifier: MPL-2.0
#include "core/comparison/text_differences.hpp"

#include "core/engine/check.hpp"
#include "core/records/record.hpp"
#include "core/records/verification.hpp"
#include "support/form.hpp"

#include <gtest/gtest.h>

namespace gouji::comparison {
namespace {

using Texts = std::vector<std::string>;

class TextDifferencesTest : public testing::Test {
protected:
    Validation validation(const Texts& texts) const
    {
        document::Document document = test::formOf(*m_catalogue.find(reports::EditionCode("2021")));
        document.medium = document::Medium::Text;
        document.paragraphs.push_back({"甲县人民政府2024年政府信息公开工作年度报告"});
        document.paragraphs.push_back({"一、总体情况"});
        for (const std::string& text : texts)
            document.paragraphs.push_back({text});
        return engine::check(document, {m_catalogue}).at(0);
    }

    TextDifferences between(const Validation& a, const Validation& b) const
    {
        return textDifferencesBetween({a.report, a.textFigures}, {b.report, b.textFigures});
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
};

TEST_F(TextDifferencesTest, FiguresInOtherWordsAndParagraphsAreTheSame)
{
    const auto found = between(validation({"全年收到申请35件，办结30件。"}),
                               validation({"今年，共收到申请35件。", "其中办结的有30件。"}));
    EXPECT_TRUE(found.differences.empty());
    EXPECT_EQ(found.compared, 2u);
}

TEST_F(TextDifferencesTest, SaysWhatEachSideStates)
{
    const auto found = between(validation({"全年收到申请35件，办结30件，公布文件12件。"}),
                               validation({"全年收到申请36件，办结30件，公布文件12件。"}));
    ASSERT_EQ(found.differences.size(), 1u);
    const Difference& difference = found.differences.front();
    EXPECT_EQ(difference.kind, Difference::Kind::Text);
    EXPECT_EQ(difference.section, 1);
    EXPECT_EQ(difference.a.text, "35");
    EXPECT_EQ(difference.b.text, "36");
    EXPECT_NE(difference.a.quote.find("35"), std::string::npos);
}

TEST_F(TextDifferencesTest, WhatOneSideLeavesOutIsOneDifference)
{
    const auto found = between(validation({"全年收到申请35件，办结30件，公布文件12件。"}),
                               validation({"全年收到申请35件，公布文件12件。"}));
    ASSERT_EQ(found.differences.size(), 1u);
    EXPECT_EQ(found.differences.front().a.text, "30");
    EXPECT_FALSE(found.differences.front().b.isThere);
}

TEST_F(TextDifferencesTest, TablesAloneAreNotComparedWithAText)
{
    const auto found = between(validation({}), validation({"全年收到申请35件。"}));
    EXPECT_TRUE(found.differences.empty());
    EXPECT_EQ(found.compared, 0u);
}

// The record of a validation covers the figures of the text, in whatever words they stand.
TEST_F(TextDifferencesTest, ARecordNoticesAChangedFigureOfTheText)
{
    const Validation before = validation({"全年收到申请35件，办结30件。"});
    const records::Record record = records::recordOf(before, "2025-01-20T09:00:00+08:00", "gouji");
    ASSERT_FALSE(record.text.empty());
    const auto verified = [&](const Validation& now, const records::Record& then) {
        return records::verify(std::span(&now, 1), {then}, m_catalogue).at(0);
    };
    EXPECT_EQ(verified(validation({"收到申请35件。", "办结30件。"}), record).result, records::Outcome::Unchanged);
    const auto changed = verified(validation({"全年收到申请36件，办结30件。"}), record);
    EXPECT_EQ(changed.result, records::Outcome::Changed);
    EXPECT_EQ(changed.changes, std::vector{records::Change::TextFigures});
    records::Record older = record;
    older.text.clear();
    EXPECT_EQ(verified(validation({"全年收到申请36件，办结30件。"}), older).result, records::Outcome::Unchanged);
    records::Record later = record;
    later.text.front() = '2'; // a way of taking it that is not known yet
    EXPECT_EQ(verified(validation({"全年收到申请36件，办结30件。"}), later).result, records::Outcome::Unchanged);
}

TEST_F(TextDifferencesTest, ARecordKeepsTheDigestOfTheText)
{
    const records::Record record =
        records::recordOf(validation({"全年收到申请35件。"}), "2025-01-20T09:00:00+08:00", "gouji");
    const auto read = records::fromJson(records::toJson({record}), "a.json");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->at(0).text, record.text);
}

} // namespace
} // namespace gouji::comparison
