// SPDX-License-Identifier: MPL-2.0
#include "office/calc/document_property.hpp"
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <org/gouji/Validation.hpp>

#include <optional>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int reviews = 3; // the sheet's place in the workbook
constexpr const char* anyFigure = "A6";
constexpr const char* otherFigure = "D6";

} // namespace

// A real report without errors in which one figure is missing, which somebody explained: for this figure, or
// another.
class ExplanationsTest : public ChineseOfficeTest {
protected:
    void SetUp() override
    {
        ChineseOfficeTest::SetUp();
        m_document = openReport(office(), "pingtan-2022");
        enter(m_document, anyFigure, "", reviews);
    }

    std::optional<Message> explain(const char* figures)
    {
        const std::string text = std::string(R"([{"rule":"value.missing","table":"reviews","figures":[)") + figures
                                 + R"(],"explanation":"没有这项业务"}])";
        return calc::setProperty(m_document, "gouji.explanations", text, "说明", [this] { ++m_told; });
    }

    static bool isExplained(const Document& document)
    {
        const auto service = org::gouji::Validation::create(office().context());
        const std::string report =
            interop::toUtf8(service->validate(Reference<css::frame::XModel>(document, UNO_QUERY_THROW)));
        return report.find(R"("status":"explained","explanation":"没有这项业务")") != std::string::npos;
    }

    Document m_document;
    int m_told = 0;
};

TEST_F(ExplanationsTest, AreOneUndoStepOfTheDocument)
{
    undoManagerOf(m_document)->clear();
    setModified(m_document, false);
    EXPECT_FALSE(explain(R"("")"));
    EXPECT_TRUE(isExplained(m_document));
    EXPECT_EQ(stateOf(m_document), (DocumentState{{"说明"}, {}, true}));
    EXPECT_EQ(m_told, 0) << "the one who changes it knows";

    undoManagerOf(m_document)->undo();
    EXPECT_FALSE(isExplained(m_document));
    EXPECT_EQ(m_told, 1);
    undoManagerOf(m_document)->redo();
    EXPECT_TRUE(isExplained(m_document));
    EXPECT_EQ(m_told, 2);
    EXPECT_FALSE(explain(R"("")"));
    EXPECT_EQ(stateOf(m_document).undo.size(), 1u) << "the same again is no change";
}

TEST_F(ExplanationsTest, StandApartInThePanel)
{
    explain(R"("")");
    const Accessible panel = openPanel(m_document);
    office().dispatch(m_document, "org.gouji.calc:Validate");
    EXPECT_TRUE(shows(panel, "1 项已说明")) << textsBelow(panel);
    EXPECT_TRUE(shows(panel, "✔"));
}

TEST_F(ExplanationsTest, LapseWhenTheFiguresChange)
{
    explain(R"("")");
    ASSERT_TRUE(isExplained(m_document));
    enter(m_document, otherFigure, "", reviews);
    EXPECT_FALSE(isExplained(m_document));
    enter(m_document, otherFigure, "0", reviews);
    EXPECT_TRUE(isExplained(m_document)) << "the same figures again";
}

TEST_F(ExplanationsTest, StayInTheSavedFile)
{
    explain(R"("")");
    const std::pair<const char*, const char*> formats[] = {{"calc8", "explained.ods"},
                                                           {"Calc MS Excel 2007 XML", "explained.xlsx"}};
    for (const auto& [filter, name] : formats) {
        const auto file = office().folder() / name;
        office().save(m_document, file, filter);
        EXPECT_TRUE(isExplained(office().open(file))) << filter;
    }
}

TEST_F(ExplanationsTest, AReadOnlyDocumentIsLeftAsItIs)
{
    const auto file = office().folder() / "read-only.ods";
    office().save(m_document, file, "calc8");
    m_document = office().openReadOnly(file);
    const auto refusal = explain(R"("")");
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->key, "change.read-only");
    EXPECT_FALSE(isExplained(m_document));
}

TEST_F(ExplanationsTest, OnlyWhatMayBeExplainedCanBe)
{
    const Document wrong = openReport(office(), "donghu-chengguan-2020");
    const Accessible panel = openPanel(wrong);
    ASSERT_TRUE(shows(panel, "✖"));
    EXPECT_FALSE(isEnabled(button(panel, "sidebar.explain"))) << "the first finding is an error";
}

} // namespace gouji::office
