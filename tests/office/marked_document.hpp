// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/calc/marks.hpp"
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/view/XPrintable.hpp>

namespace gouji::office {

// Printing asks: nobody answers here.
struct PrintingDesk {
    static std::unique_ptr<Office> office()
    {
        return std::make_unique<Office>(Installation{.locale = "en-US", .extensions = "", .answersDialogs = true});
    }
};

// Rows 1 to 12 hold figures in B, a typed and an undone change lie behind it, and nothing is left to save.
class MarksTest : public DeskTest<PrintingDesk> {
protected:
    void SetUp() override
    {
        DeskTest::SetUp();
        m_document = office().newSpreadsheet();
        for (int row = 1; row <= 12; ++row)
            enter(m_document, std::string("B").append(std::to_string(row)).c_str(),
                  std::to_string(row * row).c_str());
        enter(m_document, "C1", "undone");
        undoManagerOf(m_document)->undo();
        setModified(m_document, false);
    }

    css::uno::Reference<css::beans::XPropertySet> row(int index)
    {
        const css::uno::Reference<css::table::XColumnRowRange> sheet(sheetOf(m_document),
                                                                     css::uno::UNO_QUERY_THROW);
        return {sheet->getRows()->getByIndex(index), css::uno::UNO_QUERY_THROW};
    }

    void insertRows(int index, int count)
    {
        css::uno::Reference<css::table::XColumnRowRange>(sheetOf(m_document), css::uno::UNO_QUERY_THROW)
            ->getRows()
            ->insertByIndex(index, count);
    }

    std::uintmax_t sizePrinted()
    {
        const auto file = office().folder() / "printed";
        css::beans::PropertyValue options[2];
        options[0].Name = "FileName";
        options[0].Value <<= interop::toUno("file://" + file.string());
        options[1].Name = "Wait";
        options[1].Value <<= true;
        css::uno::Reference<css::view::XPrintable>(m_document, css::uno::UNO_QUERY_THROW)->print({options, 2});
        return std::filesystem::file_size(file);
    }

    Document m_document;
};

} // namespace gouji::office
