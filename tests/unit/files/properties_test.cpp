// SPDX-License-Identifier: MPL-2.0
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

using Properties = std::map<std::string, std::string>;

std::string openProperty(const std::string& name, const std::string& text, const std::string& type = "string")
{
    return "<meta:user-defined meta:name=\"" + name + "\" meta:value-type=\"" + type + "\">" + text
           + "</meta:user-defined>";
}

std::string xlsxProperty(const std::string& name, const std::string& text, const std::string& type = "lpwstr")
{
    return "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"" + name + "\"><vt:" + type
           + ">" + text + "</vt:" + type + "></property>";
}

class PropertiesTest : public RefusedFileTest {
protected:
    Properties inOpenDocument(const std::string& properties)
    {
        writeZip(m_folder / "a.ods", openDocumentWith(properties));
        const Properties read = workbookIn(m_folder / "a.ods").properties;
        std::string flat = flatOpenDocument(oneCell);
        flat.insert(flat.find("<office:body>"), metaOf(properties));
        writeFile(m_folder / "a.fods", flat);
        EXPECT_EQ(workbookIn(m_folder / "a.fods").properties, read);
        return read;
    }
    Properties inXlsx(const std::string& properties)
    {
        writeZip(m_folder / "a.xlsx", xlsxWith(properties));
        return workbookIn(m_folder / "a.xlsx").properties;
    }

    static Parts openDocumentWith(const std::string& properties)
    {
        Parts parts = openDocumentParts(oneCell);
        parts.push_back({"meta.xml", "<office:document-meta "
                                     "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">"
                                         + metaOf(properties) + "</office:document-meta>"});
        return parts;
    }
    static std::string metaOf(const std::string& properties)
    {
        return "<office:meta xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\">"
               "<meta:generator>gouji.x</meta:generator>"
               + properties + "</office:meta>";
    }
    static Parts xlsxWith(const std::string& properties)
    {
        const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/";
        Parts parts = xlsxParts("<sheetData/>");
        std::string& relationships = partOf(parts, "_rels/.rels");
        relationships.insert(relationships.find("</Relationships>"),
                             "<Relationship Id=\"rId4\" Type=\"" + office
                                 + "relationships/custom-properties\" Target=\"docProps/custom.xml\"/>");
        parts.push_back({"docProps/custom.xml", "<Properties xmlns=\"" + office + "custom-properties\" xmlns:vt=\""
                                                    + office + "docPropsVTypes\">" + properties
                                                    + "</Properties>"});
        return parts;
    }
};

TEST_F(PropertiesTest, ReadsTheTextsOfOurs)
{
    const Properties expected = {{"gouji.a", "{\"甲\": [1]}\n二 & 三 "}, {"gouji.b", ""}};

    EXPECT_EQ(inOpenDocument(openProperty("gouji.a", "{\"甲\": [1]}\n二 &amp; 三 ") + openProperty("gouji.b", "")
                             + openProperty("other", "x")),
              expected);
    EXPECT_EQ(inXlsx(xlsxProperty("gouji.a", "{\"甲\": [1]}&#10;二 &amp; 三 ") + xlsxProperty("gouji.b", "")
                     + xlsxProperty("other", "x")),
              expected);
}

TEST_F(PropertiesTest, TakesTextWithoutATypeAndOfAllTypesOfText)
{
    EXPECT_EQ(inOpenDocument("<meta:user-defined meta:name=\"gouji.a\">甲</meta:user-defined>"),
              (Properties{{"gouji.a", "甲"}}));
    EXPECT_EQ(inXlsx(xlsxProperty("gouji.a", "甲", "lpstr") + xlsxProperty("gouji.b", "乙", "bstr")),
              (Properties{{"gouji.a", "甲"}, {"gouji.b", "乙"}}));
}

TEST_F(PropertiesTest, TakesNoOtherValues)
{
    EXPECT_EQ(inOpenDocument(openProperty("gouji.a", "1.5", "float") + openProperty("gouji.b", "true", "boolean")),
              Properties());
    EXPECT_EQ(inXlsx(xlsxProperty("gouji.a", "1.5", "r8") + xlsxProperty("gouji.b", "1", "bool")), Properties());
}

TEST_F(PropertiesTest, ResolvesTheEscapesOfXlsxFiles)
{
    EXPECT_EQ(inXlsx(xlsxProperty("gouji.a", "_x000D_ _x005F_x0041_")), (Properties{{"gouji.a", "\r _x0041_"}}));
}

TEST_F(PropertiesTest, TakesTheFirstOfTwoWithOneName)
{
    const Properties expected = {{"gouji.a", "1"}};

    EXPECT_EQ(inOpenDocument(openProperty("gouji.a", "1") + openProperty("gouji.a", "2")), expected);
    EXPECT_EQ(inXlsx(xlsxProperty("gouji.a", "1") + xlsxProperty("gouji.a", "2")), expected);
}

TEST_F(PropertiesTest, ReadsStrictFiles)
{
    Parts parts = xlsxWith(xlsxProperty("gouji.a", "甲"));
    const auto replace = [&](std::string_view part, const std::string& from, const std::string& to) {
        std::string& text = partOf(parts, part);
        text.replace(text.find(from), from.size(), to);
    };
    const std::string transitional = "http://schemas.openxmlformats.org/officeDocument/2006/";
    const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/";
    replace("_rels/.rels", transitional + "relationships/custom-properties",
            strict + "relationships/customProperties");
    replace("docProps/custom.xml", transitional + "custom-properties", strict + "customProperties");
    replace("docProps/custom.xml", transitional + "docPropsVTypes", strict + "docPropsVTypes");
    writeZip(m_folder / "a.xlsx", parts);

    EXPECT_EQ(workbookIn(m_folder / "a.xlsx").properties, (Properties{{"gouji.a", "甲"}}));
}

TEST_F(PropertiesTest, MayHaveNoPart)
{
    Parts parts = xlsxWith("");
    parts.pop_back();
    writeZip(m_folder / "a.xlsx", parts);
    writeZip(m_folder / "a.ods", openDocumentParts(oneCell));

    EXPECT_TRUE(workbookIn(m_folder / "a.xlsx").properties.empty());
    EXPECT_TRUE(workbookIn(m_folder / "a.ods").properties.empty());
}

TEST_F(PropertiesTest, NameThePartThatIsFaulty)
{
    writeZip(m_folder / "a.xlsx", xlsxWith("<oops>"));

    EXPECT_EQ(problemOf(m_folder / "a.xlsx").why.key, "file.broken-xml");
    EXPECT_EQ(problemOf(m_folder / "a.xlsx").place, "docProps/custom.xml:1");
}

TEST_F(PropertiesTest, OfAFaultyPartAreLeftOut)
{
    writeZip(m_folder / "a.ods", openDocumentWith(openProperty("gouji.a", "甲") + "<oops>"));

    EXPECT_EQ(shown(workbookIn(m_folder / "a.ods"), "A1"), "1");
}

TEST_F(PropertiesTest, AreCapped)
{
    const std::string longText(files::longestCellText + 1, 'x');

    EXPECT_EQ(keyOfParts("a.ods", openDocumentWith(openProperty("gouji.a", "") + openProperty("gouji.b", "")),
                         {.properties = 1}),
              "file.too-large");
    EXPECT_EQ(keyOfParts("a.ods", openDocumentWith(openProperty("gouji.a", longText))), "file.too-large");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxWith(xlsxProperty("gouji.a", longText))), "file.too-large");
    EXPECT_EQ(keyOfParts("a.xlsx", xlsxWith(xlsxProperty("gouji.a", "甲乙丙")), {.textBytes = 10}),
              "file.too-large");
}

TEST_F(PropertiesTest, OfOthersMayBeLong)
{
    EXPECT_EQ(inXlsx(xlsxProperty("other", std::string(files::longestCellText + 1, 'x'))), Properties());
}

} // namespace
} // namespace gouji::test
