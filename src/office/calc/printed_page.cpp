// SPDX-License-Identifier: MPL-2.0
#include "office/calc/printed_page.hpp"

#include "office/interop/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace gouji::calc {

namespace {

namespace uno = css::uno;
using Properties = uno::Reference<css::beans::XPropertySet>;

template <typename Value>
void set(const Properties& properties, const char* name, const Value& value)
{
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), uno::Any(value));
}

// The text at the foot, with fields for the two numbers.
void putFoot(const Properties& page, const std::string& text, const Document& document)
{
    const uno::Reference<css::sheet::XHeaderFooterContent> foot(page->getPropertyValue("RightPageFooterContent"),
                                                                uno::UNO_QUERY_THROW);
    for (const auto& part : {foot->getLeftText(), foot->getRightText(), foot->getCenterText()})
        part->setString({});
    const auto centre = foot->getCenterText();
    const uno::Reference<css::text::XTextRange> cursor(centre->createTextCursor(), uno::UNO_QUERY_THROW);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t field = std::min(text.find('{', at), text.size());
        centre->insertString(cursor, interop::toUno(text.substr(at, field - at)), false);
        at = std::min(text.find('}', field), text.size() - 1) + 1;
        if (field == text.size())
            break;
        const bool isCount = text.substr(field, at - field) == "{pages}";
        const uno::Reference<css::text::XTextContent> number(
            as<css::lang::XMultiServiceFactory>(document)->createInstance(
                isCount ? rtl::OUString("com.sun.star.text.TextField.PageCount")
                        : rtl::OUString("com.sun.star.text.TextField.PageNumber")),
            uno::UNO_QUERY_THROW);
        centre->insertTextContent(cursor, number, false);
    }
    set(page, "RightPageFooterContent", foot);
}

} // namespace

void layOutPages(const Document& document, const std::string& foot, sal_Int32 tallest)
{
    constexpr sal_Int32 pageHeight = 25500; // between margins and foot
    constexpr sal_Int32 hardlyHigher = pageHeight * 115 / 100;
    rtl::OUString styleName;
    as<css::beans::XPropertySet>(sheetAt(document, 0))->getPropertyValue("PageStyle") >>= styleName;
    const uno::Reference<css::container::XNameAccess> pages(
        as<css::style::XStyleFamiliesSupplier>(document)->getStyleFamilies()->getByName("PageStyles"),
        uno::UNO_QUERY_THROW);
    const Properties page(pages->getByName(styleName), uno::UNO_QUERY_THROW);
    set(page, "IsLandscape", false);
    set(page, "Width", sal_Int32(21000));
    set(page, "Height", sal_Int32(29700));
    for (const char* margin : {"LeftMargin", "RightMargin"})
        set(page, margin, sal_Int32(1950));
    for (const char* margin : {"TopMargin", "BottomMargin"})
        set(page, margin, sal_Int32(1500));
    set(page, "ScaleToPagesX", sal_Int16(1));
    set(page, "ScaleToPagesY", sal_Int16(tallest <= hardlyHigher ? 1 : 0));
    set(page, "CenterHorizontally", true);
    set(page, "HeaderIsOn", false);
    set(page, "FooterIsOn", true);
    putFoot(page, foot, document);
}

} // namespace gouji::calc
