// SPDX-License-Identifier: MPL-2.0
#include "office/report_with_text.hpp"

namespace gouji::office {

TEST_F(ReportTextTest, IsNotAllTiedWhereItContradictsTheTables)
{
    const Document document = reportWith({"全年收到政府信息公开申请1件。"});
    const Accessible panel = openPanel(document);
    EXPECT_TRUE(shows(panel, "表内相符，正文 1 处不符")) << textsBelow(panel);
    EXPECT_TRUE(hides(panel, "全部相符")) << textsBelow(panel);
    EXPECT_EQ(markAreas(document, text).size(), 1u) << "the cell of the sentence is marked";
    EXPECT_TRUE(lieWithin(markAreas(document, text), {cellArea(document, "A2", text)}));
    write(document, "A2", ("全年收到政府信息公开申请" + received(document) + "件。").c_str());
    press(button(panel, "sidebar.validate"));
    EXPECT_TRUE(shows(panel, "全部相符")) << textsBelow(panel);
}

TEST_F(ReportTextTest, TheSidebarSaysWhatWasCheckedAndWhatNot)
{
    const Document document = reportWith({"全年收到政府信息公开申请1件，通过网络收到申请3件。"});
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "正文 1 处不符")) << textsBelow(panel);
    EXPECT_TRUE(waitUntil([&] {
        return topLines(panel).find("正文数字：2 个，已核对 1 个") != std::string::npos;
    })) << topLines(panel);
    EXPECT_NE(topLines(panel).find("核对规则："), std::string::npos) << topLines(panel);
}

TEST_F(ReportTextTest, WithoutATextTheSidebarSaysThatNoneWasChecked)
{
    const Accessible panel = openPanel(openReport(office(), "suqian-2024"));
    ASSERT_TRUE(shows(panel, "相符"));
    EXPECT_TRUE(waitUntil([&] { return topLines(panel).find("正文：没有读到，未核对") != std::string::npos; }))
        << topLines(panel);
}

TEST_F(ReportTextTest, UpdatesItsFiguresInOneStep)
{
    const std::string sound = "收到政府信息公开申请";
    const Document document =
        reportWith({"全年收到政府信息公开申请1件。", "今年收到政府信息公开申请 1 件，内容齐全。"});
    const GivenCommand given = give(office(), document, "UpdateTextFigures", quiet());
    EXPECT_EQ(given.state, GivenCommand::State::Success);
    EXPECT_EQ(given.values.at("Updated"), "2");
    const std::string now = received(document);
    EXPECT_EQ(shownIn(document, "A2", text), "全年" + sound + now + "件。");
    EXPECT_EQ(shownIn(document, "A3", text), "今年" + sound + " " + now + " 件，内容齐全。");
    EXPECT_EQ(stateOf(document).undo, std::vector<std::string>{chinese("undo.update-text")});
    undoManagerOf(document)->undo();
    EXPECT_EQ(shownIn(document, "A2", text), "全年" + sound + "1件。");
    undoManagerOf(document)->redo();
    EXPECT_EQ(give(office(), document, "UpdateTextFigures", quiet()).values.at("Updated"), "0");
}

TEST_F(ReportTextTest, TakesAFigureOfTheTablesIntoASentence)
{
    const Document document = reportWith({"全年收到政府信息公开申请XX件。", "共办结"});
    select(document, "A2");
    EXPECT_EQ(give(office(), document, "InsertFigure", figure).state, GivenCommand::State::Success);
    EXPECT_EQ(shownIn(document, "A2", text), "全年收到政府信息公开申请" + received(document) + "件。");
    select(document, "A3");
    give(office(), document, "InsertFigure", figure);
    EXPECT_EQ(shownIn(document, "A3", text), "共办结" + received(document));
    EXPECT_EQ(stateOf(document).undo.size(), 2u);
    EXPECT_EQ(give(office(), document, "InsertFigure", quiet()).reason(), "no-figure");
}

TEST_F(ReportTextTest, TheSidebarOffersToInsertAFigure)
{
    const Document document = reportWith({"全年收到政府信息公开申请XX件。"});
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "✔")) << textsBelow(panel);
    select(document, "A2");
    pressMore(panel, "sidebar.insertFigure");
    const Accessible dialog = dialogOf(office(), chinese("insert-figure-dialog.title"));
    ASSERT_TRUE(dialog.is());
    EXPECT_NE(textsBelow(dialog).find("本年新收"), std::string::npos) << textsBelow(dialog);
    press(button(dialog, "insert-figure-dialog.cancel"));
    EXPECT_TRUE(closes(office(), chinese("insert-figure-dialog.title")));
    EXPECT_EQ(shownIn(document, "A2", text), "全年收到政府信息公开申请XX件。");
}

TEST_F(ReportTextTest, NoFigureIsWrittenBehindAFieldAndThenNoneAtAll)
{
    const std::string plain = "全年收到政府信息公开申请1件。";
    const Document document = reportWith({plain.c_str(), plain.c_str()});
    putLinkInFront(document, "A2");
    ASSERT_EQ(shownIn(document, "A2", text), "网站公布：" + plain);
    undoManagerOf(document)->clear();
    EXPECT_EQ(give(office(), document, "UpdateTextFigures", quiet()).reason(), "not-there");
    EXPECT_EQ(shownIn(document, "A2", text), "网站公布：" + plain);
    EXPECT_EQ(shownIn(document, "A3", text), plain);
    EXPECT_TRUE(stateOf(document).undo.empty());
}

TEST_F(ReportTextTest, NoFigureIsInsertedBehindAField)
{
    const Document document = reportWith({"全年收到政府信息公开申请XX件。", "共办结"});
    putLinkInFront(document, "A2");
    putLinkInFront(document, "A3");
    for (const auto& [address, words] :
         {std::pair("A2", "网站公布：全年收到政府信息公开申请XX件。"), {"A3", "网站公布：共办结"}}) {
        select(document, address);
        EXPECT_EQ(give(office(), document, "InsertFigure", figure).reason(), "not-there");
        EXPECT_EQ(shownIn(document, address, text), words);
    }
}

TEST_F(ReportTextTest, OfReplacementsThatOverlapNoneIsWritten)
{
    const Document document = reportWith({"12345"});
    const auto replacing = [](std::size_t offset, const char* before) {
        return document::CellChange{text, {1, 0}, document::Replacement{offset, before, "9"}};
    };
    const auto refusal = calc::apply({replacing(0, "123"), replacing(2, "345")}, document, "x");
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->key, "change.not-there");
    EXPECT_EQ(shownIn(document, "A2", text), "12345");
    EXPECT_FALSE(calc::apply({replacing(0, "12"), replacing(2, "345")}, document, "x"));
    EXPECT_EQ(shownIn(document, "A2", text), "99");
}

TEST_F(ReportTextTest, ACellThatIsTooLongForAnXlsxIsNotedOnceWithAllItsLetters)
{
    std::string tenThousand;
    for (int count = 0; count < 10'000; ++count)
        tenThousand += "字";
    const std::string lines =
        tenThousand + "\n" + tenThousand + "\n" + tenThousand + "\n" + tenThousand + "\n" + tenThousand;
    const Document document = reportWith({lines.c_str(), tenThousand.c_str()});
    const Accessible panel = openPanel(document);
    ASSERT_TRUE(shows(panel, "A2 有 50004 字")) << textsBelow(panel);
    forEachControl(panel, [&](const Accessible& control) {
        const std::string note = textOf(control);
        EXPECT_EQ(note.find("32767"), note.rfind("32767")) << "one note a cell: " << note;
    });
}

} // namespace gouji::office
