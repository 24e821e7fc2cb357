// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPages.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook
constexpr int marksInSeed = 8;  // four totals that do not tie, four figures that are missing

constexpr const char* validateCommand = "org.gouji.calc:Validate";
constexpr const char* toggleMarksCommand = "org.gouji.calc:ToggleMarks";

} // namespace

// A real report with findings, validated by the menu's command.
class SessionTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "donghu-chengguan-2020");
    }

    void validate()
    {
        office().dispatch(m_document, validateCommand);
        ASSERT_TRUE(showsMarks(marksInSeed));
    }

    bool showsMarks(int count)
    {
        return waitUntil([&] { return markCount(m_document) == count; });
    }

    std::uintmax_t sizeSaved(const char* filter)
    {
        const auto file = office().folder() / "saved";
        office().save(m_document, file, filter);
        return std::filesystem::file_size(file);
    }

    Document m_document;
};

TEST_F(SessionTest, MarksTheTotalsThatDoNotTie)
{
    validate();
    EXPECT_TRUE(lieWithin(markAreas(m_document, applications),
                          {cellArea(m_document, "D27", applications), cellArea(m_document, "J27", applications),
                           cellArea(m_document, "D28", applications), cellArea(m_document, "J28", applications)}));
}

TEST_F(SessionTest, ValidatingLeavesUndoRedoAndModifiedFlagAlone)
{
    enter(m_document, "D6", "4", applications);
    enter(m_document, "D6", "3", applications);
    undoManagerOf(m_document)->undo();
    setModified(m_document, false);
    const DocumentState before = stateOf(m_document);
    ASSERT_FALSE(before.undo.empty());
    ASSERT_FALSE(before.redo.empty());

    office().dispatch(m_document, validateCommand);
    ASSERT_TRUE(showsMarks(marksInSeed + 1)); // the row's total does not tie any more, either
    EXPECT_EQ(stateOf(m_document), before);
    undoManagerOf(m_document)->redo();
    EXPECT_EQ(shownIn(m_document, "D6", applications), "3");
}

TEST_F(SessionTest, MarkingAndUnmarkingRestoreTheDocument)
{
    const std::string before = contentOf(office(), m_document);
    validate();
    EXPECT_EQ(contentOf(office(), m_document), before);
    office().dispatch(m_document, toggleMarksCommand);
    ASSERT_TRUE(showsMarks(0));
    EXPECT_EQ(shapeCount(m_document, applications), 0);
    EXPECT_EQ(contentOf(office(), m_document), before);
    office().dispatch(m_document, toggleMarksCommand);
    EXPECT_TRUE(showsMarks(marksInSeed));
}

TEST_F(SessionTest, RemembersWhetherMarksAreShown)
{
    validate();
    office().dispatch(m_document, toggleMarksCommand);
    ASSERT_TRUE(showsMarks(0));
    const Document later = openReport(office(), "pingtan-2020");
    office().dispatch(later, validateCommand);
    office().dispatch(later, toggleMarksCommand);
    EXPECT_TRUE(waitUntil([&] { return markCount(later) > 0; })) << "toggled from hidden to shown";
}

TEST_F(SessionTest, MarksAreInNoSavedFile)
{
    constexpr double dates = 100; // compressed, they differ by some bytes; a mark takes more
    for (const char* filter : {"Calc MS Excel 2007 XML", "MS Excel 97", "calc_pdf_Export"}) {
        const auto before = static_cast<double>(sizeSaved(filter));
        validate();
        EXPECT_NEAR(static_cast<double>(sizeSaved(filter)), before, dates) << filter;
        EXPECT_TRUE(showsMarks(marksInSeed)) << filter;
        office().dispatch(m_document, toggleMarksCommand);
        ASSERT_TRUE(showsMarks(0));
        office().dispatch(m_document, toggleMarksCommand);
        ASSERT_TRUE(showsMarks(marksInSeed));
    }
}

TEST_F(SessionTest, MarksReturnAfterSavingAndAfterFailingTo)
{
    validate();
    const Reference<css::frame::XStorable> storable(m_document, UNO_QUERY_THROW);
    const std::string folder = "file://" + office().folder().string();
    storable->storeAsURL(interop::toUno(folder + "/own.ods"), {});
    EXPECT_TRUE(showsMarks(marksInSeed));
    storable->store();
    EXPECT_TRUE(showsMarks(marksInSeed));
    // A file is no folder.
    EXPECT_THROW(storable->storeToURL(interop::toUno(folder + "/own.ods/copy.ods"), {}), css::uno::Exception);
    EXPECT_TRUE(showsMarks(marksInSeed));
    EXPECT_THROW(storable->storeAsURL(interop::toUno(folder + "/own.ods/copy.ods"), {}), css::uno::Exception);
    EXPECT_TRUE(showsMarks(marksInSeed));
}

TEST_F(SessionTest, MarksMoveWithInsertedRows)
{
    Reference<css::util::XProtectable>(sheetOf(m_document, applications), UNO_QUERY_THROW)->unprotect("");
    validate();
    Reference<css::table::XColumnRowRange>(sheetOf(m_document, applications), UNO_QUERY_THROW)
        ->getRows()
        ->insertByIndex(0, 2);
    EXPECT_TRUE(waitUntil([&] {
        return lieWithin(markAreas(m_document, applications),
                         {cellArea(m_document, "D29", applications), cellArea(m_document, "J29", applications),
                          cellArea(m_document, "D30", applications), cellArea(m_document, "J30", applications)});
    }));
    undoManagerOf(m_document)->undo();
    EXPECT_TRUE(waitUntil([&] {
        const auto marks = markAreas(m_document, applications);
        return marks.size() == 4 && lieWithin({marks.front()}, {cellArea(m_document, "D27", applications)});
    }));
}

TEST_F(SessionTest, ValidatesAgainAsTheFiguresAreThen)
{
    validate();
    for (const char* address : {"D27", "J27"})
        enter(m_document, address, "3", applications);
    for (const char* address : {"D28", "J28"})
        enter(m_document, address, "2", applications);
    office().dispatch(m_document, validateCommand);
    EXPECT_TRUE(showsMarks(marksInSeed - 4));
}

TEST_F(SessionTest, SweepsMarksThatADocumentBringsAlong)
{
    const Reference<css::drawing::XShape> shape(
        Reference<css::lang::XMultiServiceFactory>(m_document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.drawing.RectangleShape"),
        UNO_QUERY_THROW);
    Reference<css::container::XNamed>(shape, UNO_QUERY_THROW)->setName("org.gouji.marks");
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(m_document, UNO_QUERY_THROW)->getDrawPages();
    Reference<css::drawing::XShapes>(pages->getByIndex(0), UNO_QUERY_THROW)->add(shape);
    const auto file = office().folder() / "strays.ods";
    office().save(m_document, file, "calc8");

    const Document opened = office().open(file);
    EXPECT_TRUE(waitUntil([&] { return shapeCount(opened) == 0; }));
    EXPECT_FALSE(stateOf(opened).modified);
}

} // namespace gouji::office
