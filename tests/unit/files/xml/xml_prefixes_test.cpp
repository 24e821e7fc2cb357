// SPDX-License-Identifier: MPL-2.0
#include "files/xml/xml_prefixes.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

namespace gouji::files {
namespace {

constexpr const char* tableUri = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr const char* textUri = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

class XmlPrefixesTest : public testing::Test {
protected:
    void enter(std::vector<const char*> attributes)
    {
        attributes.push_back(nullptr);
        m_prefixes.enter(attributes.data());
    }
    XmlNamespace element(const char* name) const { return m_prefixes.nameOfElement(name).space; }
    XmlNamespace attribute(const char* name) const { return m_prefixes.nameOfAttribute(name).space; }

    XmlPrefixes m_prefixes;
};

TEST_F(XmlPrefixesTest, StandForWhatTheDocumentSays)
{
    enter({"xmlns:t", tableUri, "t:name", "x", "xmlns:x", "urn:nobody"});
    EXPECT_EQ(m_prefixes.nameOfElement("t:table"), (XmlName{XmlNamespace::Table, "table"}));
    EXPECT_EQ(m_prefixes.nameOfAttribute("t:name"), (XmlName{XmlNamespace::Table, "name"}));
    EXPECT_EQ(element("x:table"), XmlNamespace::Unknown);
    EXPECT_EQ(element("never-declared:table"), XmlNamespace::Unknown);
    EXPECT_EQ(element("table"), XmlNamespace::None);
}

TEST_F(XmlPrefixesTest, HaveADefaultForElementsAlone)
{
    enter({"xmlns", tableUri});
    EXPECT_EQ(element("table"), XmlNamespace::Table);
    EXPECT_EQ(attribute("name"), XmlNamespace::None);
    enter({"xmlns", ""});
    EXPECT_EQ(element("table"), XmlNamespace::None);
    m_prefixes.leave();
    EXPECT_EQ(element("table"), XmlNamespace::Table);
}

TEST_F(XmlPrefixesTest, HoldWithinTheirElement)
{
    enter({"xmlns:a", tableUri});
    enter({"xmlns:a", textUri, "xmlns:b", textUri});
    enter({});
    EXPECT_EQ(element("a:p"), XmlNamespace::Text);
    m_prefixes.leave();
    m_prefixes.leave();
    EXPECT_EQ(element("a:p"), XmlNamespace::Table);
    EXPECT_EQ(element("b:p"), XmlNamespace::Unknown);
}

TEST_F(XmlPrefixesTest, CanBeTakenOverByNamespacesThatNobodyKnows)
{
    enter({"xmlns:a", tableUri, "xmlns", tableUri});
    enter({"xmlns:a", "urn:nobody", "xmlns", "urn:nobody"});
    EXPECT_EQ(element("a:table"), XmlNamespace::Unknown);
    EXPECT_EQ(element("table"), XmlNamespace::Unknown);
}

TEST_F(XmlPrefixesTest, AreNoOtherAttributes)
{
    enter({"xmlnsfoo", tableUri, "xml:space", "preserve"});
    EXPECT_EQ(m_prefixes.count(), 0u);
}

} // namespace
} // namespace gouji::files
