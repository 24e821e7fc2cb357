// SPDX-License-Identifier: MPL-2.0
#include "office/report_with_text.hpp"

namespace gouji::office {

TEST_F(ReportTextTest, GivesPastedParagraphsRowsOfTheirOwn)
{
    const Document document = reportWith({"第一段。\n第二段。\n第三段。", "第四段。"});
    EXPECT_EQ(give(office(), document, "TidyText", quiet()).state, GivenCommand::State::Success);
    const char* paragraphs[] = {"第一段。", "第二段。", "第三段。", "第四段。"};
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(shownIn(document, ("A" + std::to_string(row + 2)).c_str(), text), paragraphs[row]);
    ASSERT_EQ(stateOf(document).undo.size(), 1u);
    undoManagerOf(document)->undo();
    EXPECT_EQ(shownIn(document, "A3", text), "第四段。");
}

TEST_F(ReportTextTest, TidyingKeepsTheHintsOfHowToWrite)
{
    const Document document = openBlankForm(office());
    const int general = sheetWith(document, heading);
    const std::string hint = hintIn(document, "A2", general);
    ASSERT_FALSE(hint.empty());
    write(document, "A2", "第一段。\n第二段。", general);
    const Reference<css::beans::XPropertySet> cell(cellOf(document, "A2", general), UNO_QUERY_THROW);
    const Any weight = cell->getPropertyValue("CharWeight");
    cell->setPropertyValue("CharWeight", Any(css::awt::FontWeight::BOLD));
    ASSERT_NE(cell->getPropertyValue("CharWeight"), weight);
    ASSERT_EQ(give(office(), document, "TidyText", quiet()).state, GivenCommand::State::Success);
    EXPECT_EQ(cell->getPropertyValue("CharWeight"), weight);
    EXPECT_EQ(shownIn(document, "A3", general), "第二段。");
    for (const char* address : {"A2", "A3", "A4"})
        EXPECT_EQ(hintIn(document, address, general), hint) << address;
    EXPECT_EQ(hintIn(document, "A1", general), "");
}

TEST_F(ReportTextTest, TidyingLeavesFormulasAsTheyAre)
{
    const Document document = reportWith({"", "第三段。\n第四段。"});
    const char* formula = "=\"第一段。\"&CHAR(10)&\"第二段。\"";
    enter(document, "A2", formula, text);
    ASSERT_EQ(shownIn(document, "A2", text), "第一段。\n第二段。");
    ASSERT_EQ(give(office(), document, "TidyText", quiet()).state, GivenCommand::State::Success);
    EXPECT_EQ(interop::toUtf8(cellOf(document, "A2", text)->getFormula()), formula);
    EXPECT_EQ(shownIn(document, "A3", text), "第三段。");
    EXPECT_EQ(shownIn(document, "A4", text), "第四段。");
}

TEST_F(ReportTextTest, TidyingLeavesSheetsOfTablesAloneWhateverTheyAreCalled)
{
    const Document document = openReport(office(), "suqian-2024");
    rename(document, 1, "二、主动公开政府信息情况");
    rename(document, 2, "三、收到和处理政府信息公开申请情况");
    for (const int sheet : {1, 2})
        unprotect(document, sheet);
    const std::string before = contentOf(office(), document);
    EXPECT_EQ(give(office(), document, "TidyText", quiet()).reason(), "no-text-sheets");
    EXPECT_EQ(contentOf(office(), document), before);
}

TEST_F(ReportTextTest, TidyingLeavesTheSecondSheetOfATableAlone)
{
    const Document document = openReport(office(), "suqian-2024");
    cutFirstTable(document, heading);
    ASSERT_EQ(give(office(), document, "Validate").values.at("Verdict"), "consistent");
    const std::string before = contentOf(office(), document);
    EXPECT_EQ(give(office(), document, "TidyText", quiet()).reason(), "no-text-sheets");
    EXPECT_EQ(contentOf(office(), document), before);
}

TEST_F(ReportTextTest, AProtectedSheetGetsNoRowsThoughItsCellsAreFree)
{
    const Document document = reportWith({"第一段。\n第二段。", "第三段。"});
    protect(document, text);
    const DocumentState before = stateOf(document);
    EXPECT_EQ(give(office(), document, "TidyText", quiet()).reason(), "protected");
    EXPECT_EQ(shownIn(document, "A2", text), "第一段。\n第二段。");
    EXPECT_EQ(stateOf(document), before);
}

TEST_F(ReportTextTest, AProtectedSheetTakesNoTextOfAFile)
{
    const Document document = reportWith({});
    protect(document, text);
    EXPECT_EQ(give(office(), document, "TakeTextFromFile", taking).reason(), "protected");
    EXPECT_EQ(shownIn(document, "A2", text), "");
}

TEST_F(ReportTextTest, NoTextOfAFileIsPutBesideATable)
{
    const Document document = openReport(office(), "suqian-2024");
    cutFirstTable(document, heading, 1);
    ASSERT_EQ(give(office(), document, "Validate").values.at("Verdict"), "consistent");
    const GivenCommand given = give(office(), document, "TakeTextFromFile", taking);
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(given.values.at("Paragraphs"), "0");
    EXPECT_EQ(shownIn(document, "A2", 2), "");
}

TEST_F(ReportTextTest, NoSheetsAreAddedWhereTheStructureIsProtected)
{
    const Document document = openReport(office(), "suqian-2024");
    const auto before = sheetNames(document);
    Reference<css::util::XProtectable>(document, UNO_QUERY_THROW)->protect({});
    const DocumentState unchanged = stateOf(document);
    EXPECT_EQ(give(office(), document, "AddTextSections", quiet()).reason(), "structure-protected");
    EXPECT_EQ(sheetNames(document), before);
    EXPECT_EQ(stateOf(document), unchanged);
}

TEST_F(ReportTextTest, OldWorkbooksGetTheSectionsAmongTheirTables)
{
    const Document document = openReport(office(), "suqian-2024");
    const auto before = sheetNames(document);
    ASSERT_EQ(before.size(), 4u);
    EXPECT_EQ(give(office(), document, "AddTextSections", quiet()).state, GivenCommand::State::Success);
    const std::vector<std::string> after{before[0],
                                         "报告开头",
                                         heading,
                                         before[1],
                                         before[2],
                                         before[3],
                                         "五、存在的主要问题及改进情况",
                                         "六、其他需要报告的事项"};
    EXPECT_EQ(sheetNames(document), after);
    EXPECT_NE(shownIn(document, "A1", 1).find("2024年政府信息公开工作年度报告"), std::string::npos);
    EXPECT_NE(shownIn(document, "A2", 1).find("自2024年1月1日起"), std::string::npos);
    for (const int section : {2, 6, 7}) {
        EXPECT_NE(hintIn(document, "A2", section), "") << after[static_cast<std::size_t>(section)];
        EXPECT_NE(hintIn(document, "A9", section), "") << after[static_cast<std::size_t>(section)];
    }
    EXPECT_EQ(give(office(), document, "Validate").values.at("Verdict"), "consistent");
    EXPECT_EQ(give(office(), document, "AddTextSections", quiet()).reason(), "has-sections");
    undoManagerOf(document)->undo();
    EXPECT_EQ(sheetNames(document), before);
}

TEST_F(ReportTextTest, TakesTheTextOfAFileInOneStepAndKeepsWhatIsThere)
{
    const Document document = openReport(office(), "suqian-2024");
    give(office(), document, "AddTextSections", quiet());
    const int general = 2;
    const int others = 7;
    ASSERT_FALSE(hintIn(document, "A2", general).empty());
    write(document, "A2", "已有的一段。", others);
    const auto steps = stateOf(document).undo.size();
    const GivenCommand given = give(office(), document, "TakeTextFromFile", taking);
    ASSERT_EQ(given.state, GivenCommand::State::Success) << given.reason();
    EXPECT_EQ(shownIn(document, "A2", general), "2024年，依法、及时、准确公开政府信息。");
    EXPECT_FALSE(hintIn(document, "A2", general).empty());
    EXPECT_EQ(shownIn(document, "A2", others), "已有的一段。");
    EXPECT_EQ(stateOf(document).undo.size(), steps + 1);
    undoManagerOf(document)->undo();
    EXPECT_EQ(shownIn(document, "A2", general), "");
    EXPECT_EQ(shownIn(document, "A2", others), "已有的一段。");
}

TEST_F(ReportTextTest, AFreshFormHasItsSectionsAndSaysNothingOfThem)
{
    const Document document = openBlankForm(office());
    EXPECT_EQ(sheetNames(document).size(), 8u);
    const GivenCommand given = give(office(), document, "Validate");
    EXPECT_EQ(given.values.at("Verdict"), "incomplete");
    EXPECT_EQ(given.values.at("Warnings"), "3") << "one for each table that is empty";
}

} // namespace gouji::office
