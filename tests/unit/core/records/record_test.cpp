// SPDX-License-Identifier: MPL-2.0
#include "core/records/record.hpp"

#include "core/records/digest.hpp"
#include "support/seed.hpp"

#include <gtest/gtest.h>

namespace gouji::records {
namespace {

class RecordTest : public testing::Test {
protected:
    std::string digestWith(const reports::CellRef& cell, const document::Cell& value,
                           const test::FormLayout& layout = {}) const
    {
        const auto& edition = *m_catalogue.find(reports::EditionCode("2021"));
        return figuresDigest(validate(test::formOf(edition, {{cell, value}}, layout), m_catalogue).at(0).report);
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const Validation m_validation = test::seedValidation(m_catalogue);
    const Record m_record = recordOf(m_validation, "2026-01-15T09:30:00+08:00", "gouji 0.1.0");
    const reports::CellRef m_amount{reports::TableCode("disclosure"), reports::RowCode("fees"),
                                    reports::ColumnCode("amount")};
};

TEST(DigestTest, IsTheStandardsOwn)
{
    EXPECT_EQ(digestOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(digestOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_F(RecordTest, FiguresAreKnownByTheirValueWhereverTheyStand)
{
    const std::string plain = digestWith(m_amount, {12.5});
    EXPECT_EQ(digestWith(m_amount, {std::string("12.50")}), plain);
    EXPECT_EQ(digestWith(m_amount, {std::string("１２．５")}), plain);
    test::FormLayout elsewhere;
    elsewhere.corner = {7, 3};
    elsewhere.oneSheet = true;
    EXPECT_EQ(digestWith(m_amount, {12.5}, elsewhere), plain);
    EXPECT_NE(digestWith(m_amount, {12.51}), plain);
    EXPECT_NE(digestWith(m_amount, {}), digestWith(m_amount, {0.0})) << "blank is not 0";
    EXPECT_NE(digestWith(m_amount, {std::string("十二")}), plain);
}

TEST_F(RecordTest, ComesBackAsItWas)
{
    Record record = m_record;
    record.explanations = {{reports::RuleId("value.missing"), {reports::TableCode("disclosure"), {}, {}}, "没有"}};
    record.ruleSet.rulesOff = {reports::RuleId("form.edition")};
    record.file = "报告.pdf";
    record.fileDigest = digestOf("x");
    const auto back = fromJson(toJson({record}), "a");
    ASSERT_TRUE(back) << back.error().why.key;
    const Record& read = back->at(0);
    EXPECT_EQ(read.figures, record.figures);
    EXPECT_EQ(read.ruleSet, record.ruleSet);
    EXPECT_EQ(read.errors, 4);
    EXPECT_EQ(read.warnings, 2);
    EXPECT_EQ(read.explanations.at(0).text, "没有");
    EXPECT_EQ(read.time, record.time);
    EXPECT_EQ(read.fileDigest, record.fileDigest);
}

TEST_F(RecordTest, SaysWhatWasNotFilledIn)
{
    EXPECT_TRUE(m_record.emptyTables.empty());
    EXPECT_EQ(m_record.blankCells, 2);
    const auto& edition = *m_catalogue.find(reports::EditionCode("2021"));
    test::FormCells cells;
    for (const auto& cell : edition.form().cells) {
        if (cell.ref.table == reports::TableCode("reviews"))
            cells[cell.ref] = {};
    }
    const auto blank = recordOf(validate(test::formOf(edition, cells), m_catalogue).at(0), "t", "p");
    const std::string text = toJson({blank});
    EXPECT_NE(text.find(R"("emptyTables":["reviews"],"blankCells":15)"), text.npos) << text;
    const auto back = fromJson(text, "a");
    ASSERT_TRUE(back) << back.error().why.key;
    EXPECT_EQ(back->at(0).emptyTables, std::vector{reports::TableCode("reviews")});
    EXPECT_EQ(back->at(0).blankCells, 15);
}

TEST_F(RecordTest, AnyChangeToARecordIsNoticed)
{
    const std::string text = toJson({m_record});
    for (const auto& [piece, other] :
         {std::pair("\"errors\":4", "\"errors\":0"), std::pair("2026-01", "2025-01"),
          std::pair("\"version\":\"", "\"version\":\"1"), std::pair("\"figures\":\"", "\"figures\":\"0")}) {
        std::string changed = text;
        const auto at = changed.find(piece);
        ASSERT_NE(at, changed.npos) << piece;
        changed.replace(at, std::string(piece).size(), other);
        const auto result = fromJson(changed, "a.json");
        ASSERT_FALSE(result) << piece;
        EXPECT_EQ(result.error().why.key, "record.contradicts-itself");
        EXPECT_EQ(result.error().file, "a.json");
    }
}

TEST_F(RecordTest, ATextThatIsNoneSaysWhere)
{
    for (const auto& [broken, place] : {std::pair("", "1"), {"{", "1:2"}, {"[\n{\"a\":x}]", "2:6"}}) {
        const auto result = fromJson(broken, "a");
        EXPECT_EQ(result.error().why.key, "record.unreadable") << broken;
        EXPECT_EQ(result.error().place, place) << broken;
    }
    for (const char* other : {"[]", "[3]", "null", "{}", "[{}]", R"([{"figures":3}])"})
        EXPECT_EQ(fromJson(other, "a").error().why.key, "record.not-ours") << other;
    EXPECT_EQ(fromJson(R"([{"figures":"","ruleSet":{}}])", "a").error().why.key, "record.contradicts-itself");
}

TEST_F(RecordTest, TheFormIsKnownByItsCells)
{
    const auto& editions = m_catalogue.editions;
    EXPECT_EQ(ruleSetOf(editions.front()).form, m_record.ruleSet.form);
    EXPECT_NE(ruleSetOf(editions.front()).form, ruleSetOf(editions.back()).form);
    forms::Form form = editions.front().form();
    form.tables.front().blocks.front().rows.push_back({reports::RowCode("own"), {"本市"}, {}, {}, {}});
    const packs::Edition extended({std::move(form), m_catalogue.families.front(), {}, {}});
    EXPECT_NE(ruleSetOf(extended).form, m_record.ruleSet.form);
}

TEST_F(RecordTest, WhatALaterVersionAddsIsSealedToo)
{
    std::string text = toJson({m_record});
    text.insert(text.find("\"errors\""), "\"submittedBy\":\"x\",");
    EXPECT_EQ(fromJson(text, "a").error().why.key, "record.contradicts-itself");
    const auto at = text.find("\"seal\"");
    const std::string sealed = text.substr(1, at - 2) + "}";
    text.replace(at + 8, digestLength, digestOf(sealed));
    EXPECT_TRUE(fromJson(text, "a"));
}

TEST_F(RecordTest, OwnRulesAreKnownByWhatTheySay)
{
    EXPECT_EQ(m_record.ruleSet.ownRules, "");
    const auto withRule = [&](const std::string& formula) {
        document::Workbook workbook = test::formOf(m_catalogue.editions.front(), test::seedCells());
        document::Grid sheet("校验规则");
        const std::vector<std::vector<std::string>> rows{{"编号", "级别", "公式"}, {"甲", "警告", formula}};
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 3; ++column)
                sheet.set({row, column}, {rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]});
        workbook.sheets.push_back(sheet);
        return recordOf(validate(workbook, m_catalogue).at(0), "t", "p").ruleSet.ownRules;
    };
    EXPECT_EQ(withRule("[1 · total] > 0").size(), 64u);
    EXPECT_NE(withRule("[1 · total] > 0"), withRule("[1 · total] > 1"));
}

} // namespace
} // namespace gouji::records
