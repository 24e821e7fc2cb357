// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_parser.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::files {
namespace {

using namespace std::string_view_literals;

class Bytes : public ByteSource {
public:
    explicit Bytes(std::string_view bytes) : m_left(bytes) {}

    // One at a time, as a source may give them.
    Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t count = std::min({buffer.size(), m_left.size(), std::size_t(1)});
        std::ranges::copy(m_left.substr(0, count), buffer.begin());
        m_left.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_left;
};

class AllText : public XmlHandler {
public:
    std::string text;

private:
    void startElement(const XmlElement&) override {}
    void endElement() override {}
    void characters(std::string_view piece) override { text += piece; }
};

// The text of a document, or why it is refused.
std::string textOf(std::string_view document, DocumentType documentType = DocumentType::Refused)
{
    Bytes source(document);
    AllText all;
    const auto parsed = parseXml(source, "a.xml", {}, all, documentType);
    return parsed ? all.text : parsed.error().why.key;
}

std::string passedOver(std::string_view document) { return textOf(document, DocumentType::PassedOver); }

std::string declaring(std::string_view encoding, std::string_view text)
{
    return "<?xml version=\"1.0\" encoding=\"" + std::string(encoding) + "\"?><a>" + std::string(text) + "</a>";
}

TEST(XmlParserTest, ReadsTheChineseEncodings)
{
    for (const char* encoding : {"GB2312", "gb2312", "GBK", "GB18030", "x-gbk", "cp936"})
        EXPECT_EQ(textOf(declaring(encoding, "\xD7\xDC\xBC\xC6"
                                             "12")),
                  "总计12")
            << encoding;
    EXPECT_EQ(textOf(declaring("gb18030", "\x95\x32\x82\x36")), "𠀀");
    EXPECT_EQ(textOf("<?xml version='1.0' encoding = 'gbk' standalone='yes' ?>\n<a>\xBC\xC6</a>"), "计");
}

TEST(XmlParserTest, ReadsAllOfALongDocumentInAnotherEncoding)
{
    std::string text;
    std::string read;
    for (int i = 0; i < 30'000; ++i) {
        text += "\xBC\xC6";
        read += "计";
    }
    EXPECT_EQ(textOf(declaring("gbk", text)), read);
}

TEST(XmlParserTest, ReadsOtherEncodings)
{
    EXPECT_EQ(textOf(declaring("big5", "\xC1\x60\xAD\x70")), "總計");
    EXPECT_EQ(textOf(declaring("UTF-8", "总计")), "总计");
    EXPECT_EQ(textOf(declaring("ISO-8859-1", "\xE9")), "é");
    EXPECT_EQ(textOf("\xFF\xFE<\0a\0>\0\x3B\x60<\0/\0a\0>\0"sv), "总");
}

TEST(XmlParserTest, ReadsWhatDeclaresAnEncodingThatItIsNotIn)
{
    for (const char* encoding : {"gb2312", "utf8", "UTF-16", "unicode"})
        EXPECT_EQ(textOf(declaring(encoding, "总计")), "总计") << encoding;
}

TEST(XmlParserTest, RefusesBytesThatAreNotInTheEncodingOfXml)
{
    EXPECT_EQ(textOf(declaring("UTF-8", "\xD7\xDC")), "file.broken-xml");
    EXPECT_EQ(textOf("<a>\xD7\xDC</a>"), "file.broken-xml");
}

TEST(XmlParserTest, PassesOverADocumentTypeElsewhereWhereThatIsAllowed)
{
    for (const char* type : {R"(<!DOCTYPE a PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">)",
                             R"(<!DOCTYPE a SYSTEM "file:///etc/passwd">)", "<!DOCTYPE a>"}) {
        EXPECT_EQ(passedOver(type + std::string("<a>5&lt;6</a>")), "5<6") << type;
        EXPECT_EQ(textOf(type + std::string("<a>5</a>")), "file.document-type") << type;
    }
}

TEST(XmlParserTest, RefusesADocumentTypeThatDeclaresSomething)
{
    for (const char* type :
         {R"(<!DOCTYPE a [<!ENTITY b "5">]>)", R"(<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b SYSTEM "b.txt">]>)",
          R"(<!DOCTYPE a [<!ENTITY % b SYSTEM "b.dtd"> %b;]>)", "<!DOCTYPE a []>"})
        EXPECT_EQ(passedOver(type + std::string("<a>5</a>")), "file.document-type") << type;
}

TEST(XmlParserTest, RefusesAnEntityThatAFileElsewhereMayDeclare)
{
    EXPECT_EQ(passedOver(R"(<!DOCTYPE a SYSTEM "a.dtd"><a>5&b;6</a>)"), "file.document-type");
    EXPECT_EQ(textOf("<a>5&b;6</a>"), "file.broken-xml");
}

} // namespace
} // namespace gouji::files
