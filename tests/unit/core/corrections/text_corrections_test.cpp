// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/text_corrections.hpp"

#include "core/corrections/repair.hpp"
#include "core/engine/check.hpp"
#include "support/form_with_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::corrections {
namespace {

using Side = TextCorrection::Side;

reports::CellRef ref(const char* row, const char* column)
{
    return {reports::TableCode("applications"), reports::RowCode(row), reports::ColumnCode(column)};
}

class TextCorrectionsTest : public testing::Test {
protected:
    // 38 received by a person and answered.
    static test::FormCells sound()
    {
        test::FormCells cells;
        for (const char* row : {"1", "3.1", "3.7"})
            for (const char* column : {"natural-person", "total"})
                cells[ref(row, column)] = {38.0};
        return cells;
    }

    Validation validated(const test::FormCells& cells, const std::string& text) const
    {
        return engine::check(test::formWithText(m_edition, cells, {text}), {m_catalogue}).at(0);
    }

    static const rules::Finding& contradictionIn(const Validation& validation)
    {
        const auto found =
            std::ranges::find(validation.findings, reports::RuleId("text.figure"), &rules::Finding::rule);
        if (found == validation.findings.end())
            throw std::runtime_error("the text contradicts nothing");
        return *found;
    }

    const packs::Catalogue m_catalogue = packs::builtInCatalogue();
    const packs::Edition& m_edition = *m_catalogue.find(reports::EditionCode("2021"));
};

TEST_F(TextCorrectionsTest, BringTheTextToTheTableOrTheTableToTheText)
{
    const Validation validation = validated(sound(), "今年工作有序。全年收到政府信息公开申请83件。");
    const auto corrections = textCorrectionsOf(contradictionIn(validation), validation);
    ASSERT_EQ(corrections.size(), 2u);
    EXPECT_EQ(corrections[0].side, Side::Text);
    EXPECT_EQ(corrections[0].sheet, m_edition.form().sections.front());
    const auto& replacement = std::get<document::Replacement>(corrections[0].change.content);
    EXPECT_EQ(replacement.before, "83");
    EXPECT_EQ(replacement.after, "38");
    EXPECT_EQ(replacement.offset, std::string("今年工作有序。全年收到政府信息公开申请").size());
    EXPECT_EQ(corrections[1].side, Side::Table);
    EXPECT_EQ(corrections[1].ref, ref("1", "total"));
    EXPECT_EQ(corrections[1].before, "38");
    EXPECT_EQ(std::get<figures::Decimal>(corrections[1].change.content), figures::Decimal(83));
}

TEST_F(TextCorrectionsTest, KnowWhichOfTheParagraphsOfACellItIs)
{
    const std::string first = "今年工作有序。\n";
    const Validation validation = validated(sound(), first + "全年收到政府信息公开申请83件。");
    const auto corrections = textCorrectionsOf(contradictionIn(validation), validation);
    ASSERT_FALSE(corrections.empty());
    EXPECT_EQ(std::get<document::Replacement>(corrections[0].change.content).offset,
              first.size() + std::string("全年收到政府信息公开申请").size());
}

TEST_F(TextCorrectionsTest, LeaveFormulasInTheTableAlone)
{
    test::FormCells cells = sound();
    cells[ref("1", "total")] = {38.0, document::Origin::Formula};
    const Validation validation = validated(cells, "全年收到政府信息公开申请83件。");
    const auto corrections = textCorrectionsOf(contradictionIn(validation), validation);
    ASSERT_EQ(corrections.size(), 1u);
    EXPECT_EQ(corrections[0].side, Side::Text);
}

TEST_F(TextCorrectionsTest, HaveNoNumberToReplaceWhereWordsSayIt)
{
    const Validation validation = validated(sound(), "全年未收到政府信息公开申请。");
    for (const TextCorrection& correction : textCorrectionsOf(contradictionIn(validation), validation))
        EXPECT_NE(correction.side, Side::Text);
}

TEST_F(TextCorrectionsTest, NameTheSlip)
{
    const auto slipIn = [&](const char* text) {
        const Validation validation = validated(sound(), text);
        return slipOf(contradictionIn(validation));
    };
    EXPECT_EQ(slipIn("全年收到政府信息公开申请83件。"), "swapped-digits");
    EXPECT_EQ(slipIn("全年收到政府信息公开申请380件。"), "added-zero");
    EXPECT_EQ(slipIn("全年收到政府信息公开申请39件。"), "one-digit");
    EXPECT_EQ(slipIn("全年收到政府信息公开申请177件。"), "");
}

TEST_F(TextCorrectionsTest, TheFigureOfTheTextComesFirstAmongRepairs)
{
    test::FormCells cells = sound();
    cells[ref("3.7", "natural-person")] = {31.0};
    cells[ref("3.7", "total")] = {31.0};
    cells[ref("1", "natural-person")] = {31.0};
    cells[ref("1", "total")] = {31.0};
    // 31 = 38 − 7: any of the rows may be wrong. The text knows which.
    cells[ref("3.1", "natural-person")] = {38.0};
    const auto firstFor = [&](const std::string& text) {
        const Validation validation = validated(cells, text);
        const Repairs repairs = repairsOf(validation, nullptr);
        return repairs.groups.at(0).proposals.at(0);
    };
    const Proposal byText = firstFor("全年办结政府信息公开申请31件，其中予以公开31件。");
    ASSERT_FALSE(byText.cells.empty());
    EXPECT_TRUE(std::ranges::any_of(byText.cells, [](const CellRepair& cell) {
        return cell.ref.row.text() == "3.1" && cell.proposed == figures::Decimal(31)
               && std::ranges::count(cell.evidence, Evidence::Text) == 1;
    }));
    const Proposal without = firstFor("今年工作有序。");
    for (const CellRepair& cell : without.cells)
        EXPECT_EQ(std::ranges::count(cell.evidence, Evidence::Text), 0);
}

} // namespace
} // namespace gouji::corrections
