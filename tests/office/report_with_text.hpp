// SPDX-License-Identifier: MPL-2.0
// What the suites on a report's text share.
#pragma once

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

inline constexpr const char* heading = "一、总体情况";
inline constexpr int text = 4; // the sheet's place behind those of the workbook

inline CommandArguments quiet() { return interop::mediaDescriptor({{"Interactive", Any(false)}}); }

inline void write(const Document& document, const char* address, const char* words, int sheet = text)
{
    Reference<css::text::XTextRange>(cellOf(document, address, sheet), UNO_QUERY_THROW)
        ->setString(interop::toUno(words));
}

inline void select(const Document& document, const char* address, int sheet = text)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheetView> view(model->getCurrentController(), UNO_QUERY_THROW);
    view->setActiveSheet(sheetOf(document, sheet));
    Reference<css::view::XSelectionSupplier>(view, UNO_QUERY_THROW)->select(Any(cellOf(document, address, sheet)));
}

inline std::vector<std::string> sheetNames(const Document& document)
{
    std::vector<std::string> names;
    for (const rtl::OUString& name : document->getSheets()->getElementNames())
        names.push_back(interop::toUtf8(name));
    return names;
}

inline int sheetWith(const Document& document, const char* name)
{
    const auto names = sheetNames(document);
    return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

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

} // namespace gouji::office
