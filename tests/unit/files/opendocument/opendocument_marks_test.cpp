// SPDX-License-Identifier: MPL-2.0
#include "unit/files/documents.hpp"

#include <gtest/gtest.h>

// Digits that stand above or below the line.
namespace gouji::test {
namespace {

class OpenDocumentMarksTest : public testing::Test {
protected:
    TemporaryFolder m_folder;
};

TEST_F(OpenDocumentMarksTest, AMarkInATextIsNoDigitOfTheFigureBeforeIt)
{
    const auto style = [](const std::string& position) {
        return R"(<office:automatic-styles><style:style style:name="B" style:family="text"><style:text-properties style:text-position=")"
               + position
               + R"("/></style:style><style:style style:name="T" style:family="text" style:parent-style-name="B"/>)"
                 R"(<style:style style:name="N" style:family="text"><style:text-properties style:text-position="0% 100%"/></style:style>)"
                 R"(<style:style style:name="P" style:family="paragraph"><style:text-properties style:text-position="super"/></style:style>)"
                 "</office:automatic-styles>";
    };
    const auto span = [](const std::string& name, const std::string& content) {
        return "<text:span text:style-name=\"" + name + "\">" + content + "</text:span>";
    };
    const auto cellOf = [&](const std::string& content, const std::string& position) {
        Parts parts = openDocumentTextParts("<table:table><table:table-row><table:table-cell>" + content
                                            + "</table:table-cell><table:table-cell><text:p>x</text:p>"
                                              "</table:table-cell></table:table-row></table:table>");
        std::string& part = partOf(parts, "content.xml");
        part.insert(part.find("<office:body>"), style(position));
        writeZip(m_folder / "a.odt", parts);
        return shown(workbookIn(m_folder / "a.odt"), "A1");
    };
    struct Position {
        std::string written;
        std::string shown;
    };
    for (const Position& position : {Position{"super 58%", "“5¹2”"},
                                     {"super", "“5¹2”"},
                                     {"33% 58%", "“5¹2”"},
                                     {"33%", "“5¹2”"},
                                     {"sub 58%", "“5₁2”"},
                                     {"-33% 58%", "“5₁2”"},
                                     {"-8% 100%", "“512”"},
                                     {"0% 100%", "“512”"},
                                     {"odd", "“512”"}})
        EXPECT_EQ(cellOf("<text:p>5" + span("T", "1") + "2</text:p>", position.written), position.shown)
            << position.written;
    EXPECT_EQ(cellOf("<text:p>5" + span("B", span("N", "2") + span("none", "3")) + "</text:p>", "super"), "“52³”");
    EXPECT_EQ(cellOf("<text:p text:style-name=\"P\">" + span("N", "5") + "1</text:p>", "super"), "“5¹”");
}

TEST_F(OpenDocumentMarksTest, AMarkInASpreadsheetIsNoDigitOfTheFigureBeforeIt)
{
    const std::string raised = R"(<style:style style:name="B" style:family="text">)"
                               R"(<style:text-properties style:text-position="33% 58%"/></style:style>)";
    const std::string based = R"(<style:style style:name="T" style:family="text" style:parent-style-name="B"/>)";
    const auto automatic = [](const std::string& styles) {
        return "<office:automatic-styles>" + styles + "</office:automatic-styles>";
    };
    const std::string cells =
        R"(<table:table table:name="表"><table:table-row>)"
        R"(<table:table-cell office:value-type="string"><text:p>5<text:span text:style-name="T">1</text:span></text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="string" office:string-value="51"><text:p>5<text:span text:style-name="T">1</text:span></text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="51"><text:p>51</text:p></table:table-cell>)"
        "</table:table-row></table:table>";
    const auto expectMarks = [](const document::Workbook& workbook) {
        EXPECT_EQ(shown(workbook, "A1"), "“5¹”");
        EXPECT_EQ(shown(workbook, "B1"), "“5¹”");
        EXPECT_EQ(shown(workbook, "C1"), "51");
    };
    std::string flat = flatOpenDocument(cells);
    flat.insert(flat.find("<office:body>"), automatic(raised + based));
    writeFile(m_folder / "a.fods", flat);
    expectMarks(workbookIn(m_folder / "a.fods"));

    // The style that it is based on stands among the common ones.
    Parts parts = openDocumentParts(cells);
    std::string& content = partOf(parts, "content.xml");
    std::string common = content.substr(0, content.find("<office:body>"));
    replaceAll(common, "document-content", "document-styles");
    content.insert(content.find("<office:body>"), automatic(based));
    parts.push_back(
        {"styles.xml", common + "<office:styles>" + raised + "</office:styles></office:document-styles>"});
    writeZip(m_folder / "a.ods", parts);
    expectMarks(workbookIn(m_folder / "a.ods"));
}

} // namespace
} // namespace gouji::test
