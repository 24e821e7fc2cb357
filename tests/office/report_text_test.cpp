// SPDX-License-Identifier: MPL-2.0
#include "office/calc/cell_changes.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/given_command.hpp"
#include "office/interop/media_descriptor.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

namespace {

constexpr const char* heading = "一、总体情况";
constexpr int text = 4; // the sheet's place behind those of the workbook

const CommandArguments quiet() { return interop::mediaDescriptor({{"Interactive", Any(false)}}); }

void write(const Document& document, const char* address, const char* words, int sheet = text)
{
    Reference<css::text::XTextRange>(cellOf(document, address, sheet), UNO_QUERY_THROW)
        ->setString(interop::toUno(words));
}

void select(const Document& document, const char* address, int sheet = text)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheetView> view(model->getCurrentController(), UNO_QUERY_THROW);
    view->setActiveSheet(sheetOf(document, sheet));
    Reference<css::view::XSelectionSupplier>(view, UNO_QUERY_THROW)->select(Any(cellOf(document, address, sheet)));
}

std::vector<std::string> sheetNames(const Document& document)
{
    std::vector<std::string> names;
    for (const rtl::OUString& name : document->getSheets()->getElementNames())
        names.push_back(interop::toUtf8(name));
    return names;
}

int sheetWith(const Document& document, const char* name)
{
    const auto names = sheetNames(document);
    return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

} // namespace

// A real report without errors, with a sheet for the first section of its text.
class ReportTextTest : public ChineseOfficeTest {
protected:
    Document reportWith(std::initializer_list<const char*> paragraphs)
    {
        const Document document = openReport(office(), "suqian-2024");
        office().onMainThread([&] { document->getSheets()->insertNewByName(interop::toUno(heading), text); });
        int row = 2;
        for (const char* paragraph : paragraphs)
            write(document, ("A" + std::to_string(row++)).c_str(), paragraph);
        undoManagerOf(document)->clear();
        return document;
    }
    // The same where a link stands in front of what is written in the cell.
    static void putLinkInFront(const Document& document, const char* address)
    {
        const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
        const Reference<css::text::XTextContent> link(factory->createInstance("com.sun.star.text.TextField.URL"),
                                                      UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> properties(link, UNO_QUERY_THROW);
        properties->setPropertyValue("URL", Any(rtl::OUString("https://example.org/")));
        properties->setPropertyValue("Representation", Any(interop::toUno("网站公布：")));
        const Reference<css::text::XText> words(cellOf(document, address, text), UNO_QUERY_THROW);
        const auto start = words->createTextCursor();
        start->gotoStart(false);
        words->insertTextContent(Reference<css::text::XTextRange>(start, UNO_QUERY_THROW), link, false);
    }
    static void rename(const Document& document, int sheet, const char* name)
    {
        Reference<css::container::XNamed>(sheetOf(document, sheet), UNO_QUERY_THROW)
            ->setName(interop::toUno(name));
    }
    static void unprotect(const Document& document, int sheet)
    {
        Reference<css::util::XProtectable>(sheetOf(document, sheet), UNO_QUERY_THROW)->unprotect({});
    }
    // The first table goes on in the next sheet, which bears that name.
    static void cutFirstTable(const Document& document, const char* name, sal_Int32 column = 0)
    {
        unprotect(document, 1);
        document->getSheets()->insertNewByName(interop::toUno(name), 2);
        Reference<css::sheet::XCellRangeMovement>(sheetOf(document, 1), UNO_QUERY_THROW)
            ->moveRange({2, column, 0}, {1, 0, 9, 3, 15}); // A10:D16
    }
    // With cells that may be changed nevertheless.
    static void protect(const Document& document, int sheet)
    {
        const Reference<css::beans::XPropertySet> cells(sheetOf(document, sheet), UNO_QUERY_THROW);
        cells->setPropertyValue("CellProtection", Any(css::util::CellProtection(false, false, false, false)));
        Reference<css::util::XProtectable>(cells, UNO_QUERY_THROW)->protect({});
    }
    // What the tables say was received.
    std::string received(const Document& document) { return shownIn(document, "J6", 2); }

    const CommandArguments figure = interop::mediaDescriptor({{"Interactive", Any(false)},
                                                              {"Table", Any(rtl::OUString("applications"))},
                                                              {"Row", Any(rtl::OUString("1"))},
                                                              {"Column", Any(rtl::OUString("total"))}});
    const CommandArguments taking = interop::mediaDescriptor(
        {{"Interactive", Any(false)},
         {"URL", Any(rtl::OUString("file://" GOUJI_SOURCE "/tests/data/workbooks/suqian-2024.docx"))}});

    // The lines of the tree at its top.
    std::string topLines(const Accessible& panel)
    {
        std::string lines;
        const Accessible tree = findAccessible(panel, AccessibleRole::TREE);
        for (sal_Int32 index = 0; tree.is() && index < childCountOf(tree); ++index)
            lines += nameOf(childOf(tree, index)) + "\n";
        return lines;
    }
};

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
