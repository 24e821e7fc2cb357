// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <set>

namespace gouji::office {

class TemplatesTest : public ChineseOfficeTest {};

TEST_F(TemplatesTest, OpenAsNewReportsUnderTheirOwnTitles)
{
    // The Template Manager lists each title once.
    std::set<std::string> titles;
    for (const auto& file : std::filesystem::directory_iterator(extensionFolder() / "templates")) {
        const Document document = office().open(file.path());
        const css::uno::Reference<css::frame::XModel> model(document, css::uno::UNO_QUERY_THROW);
        EXPECT_EQ(interop::toUtf8(model->getURL()), "") << file;
        const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(document,
                                                                                       css::uno::UNO_QUERY_THROW);
        titles.insert(interop::toUtf8(supplier->getDocumentProperties()->getTitle()));
    }
    EXPECT_EQ(titles, (std::set<std::string>{"政府信息公开工作年度报告（2019年版）",
                                             "政府信息公开工作年度报告（2021年版）"}));
}

// On paper, the line above a table holds the name of the body in one line, whichever it is.
TEST_F(TemplatesTest, CutNoLongNameOff)
{
    constexpr int firstTable = 3; // behind the cover, the head and the first section
    for (const auto& file : std::filesystem::directory_iterator(extensionFolder() / "templates")) {
        const Document document = office().open(file.path());
        for (int sheet = firstTable; sheet < firstTable + 3; ++sheet) {
            ASSERT_TRUE(shownIn(document, "A2", sheet).starts_with("填报单位：")) << file << sheet;
            bool shrinks = false;
            css::uno::Reference<css::beans::XPropertySet>(cellOf(document, "A2", sheet), css::uno::UNO_QUERY_THROW)
                ->getPropertyValue("ShrinkToFit") >>= shrinks;
            EXPECT_TRUE(shrinks) << file << sheet;
        }
    }
}

} // namespace gouji::office
