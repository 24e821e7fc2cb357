// SPDX-License-Identifier: MPL-2.0
// Desks where the office is set up in another way, or something of the extension is broken.
#include "office/cells.hpp"
#include "office/deck.hpp"
#include "office/dialogs.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <filesystem>

namespace gouji::office {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

namespace {

constexpr int applications = 2; // the sheet's place in the workbook

std::string setting(const std::string& path, const std::string& name, const std::string& value)
{
    return "<item oor:path=\"" + path + "\"><prop oor:name=\"" + name + "\" oor:op=\"fuse\"><value>" + value
           + "</value></prop></item>\n";
}

std::string option(const std::string& name, const std::string& value)
{
    return setting("/org.gouji.Settings/Options", name, value);
}

std::unique_ptr<Office> officeWith(Installation installation)
{
    return std::make_unique<Office>(std::move(installation));
}

} // namespace

// A German office, with the decimal comma and an interface that we do not speak, without macros, in a profile
// whose name takes care to write.
struct ForeignDesk {
    static std::unique_ptr<Office> office()
    {
        const std::string scripting = "/org.openoffice.Office.Common/Security/Scripting";
        return officeWith({.locale = "de",
                           .profile = "我的 设置 100%",
                           .settings = setting(scripting, "MacroSecurityLevel", "3")
                                       + setting(scripting, "DisableMacrosExecution", "true")});
    }
};
using ForeignDeskTest = DeskTest<ForeignDesk>;

TEST_F(ForeignDeskTest, FindsWhatIsFoundAnywhere)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖"));
    EXPECT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
    EXPECT_TRUE(shows(openPanel(openReport(office(), "pingtan-2022")), "✔"));
}

TEST_F(ForeignDeskTest, ReadsFiguresWithADecimalComma)
{
    const Document document = openReport(office(), "pingtan-2022");
    ASSERT_TRUE(shows(openPanel(document), "✔"));
    Reference<css::beans::XPropertySet>(cellOf(document, "D6", applications), UNO_QUERY_THROW)
        ->setPropertyValue("FormulaLocal", Any(interop::toUno("0,5")));
    ASSERT_EQ(cellOf(document, "D6", applications)->getValue(), 0.5);
    EXPECT_TRUE(shows(openPanel(document), "✖")) << "half an application is no count";
}

// Options that hold nonsense, and a rest that is no XML.
struct BrokenSettingsDesk {
    static std::unique_ptr<Office> office()
    {
        return officeWith({.settings = option("MarkStyle", "zebra") + option("Reminder", "perhaps")
                                       + option("DefaultEdition", "1066") + option("LiveValidation", "maybe")
                                       + option("OwnRuleFolder", "no place at all") + "<item oor:path="});
    }
};
using BrokenSettingsTest = DeskTest<BrokenSettingsDesk>;

TEST_F(BrokenSettingsTest, ValidatesAllTheSame)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    ASSERT_TRUE(shows(openPanel(document), "✖")) << textsBelow(openPanel(document));
    ASSERT_TRUE(waitUntil([&] { return markCount(document) > 0; }));
    const int marks = markCount(document);
    enter(document, "E8", "1", applications);
    EXPECT_TRUE(waitUntil([&] { return markCount(document) > marks; })) << "live validation is the default";
}

// The extension without its templates, as an anxious cleaner leaves it.
struct BareDesk {
    static std::unique_ptr<Office> office()
    {
        static const TemporaryFolder folder;
        fs::copy(extensionFolder(), folder.path() / "gouji", fs::copy_options::recursive);
        fs::remove_all(folder.path() / "gouji" / "templates");
        return officeWith({.extensions = folder.path()});
    }
};
using BareDeskTest = DeskTest<BareDesk>;

TEST_F(BareDeskTest, SaysThatNoReportCanBeBegunAndGoesOn)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    office().dispatch(document, "org.gouji.calc:NewReport");
    const std::string told = dismissBox(office());
    EXPECT_NE(told.find("2021"), std::string::npos) << told;
    EXPECT_NE(told.find("模板"), std::string::npos) << told;
    EXPECT_TRUE(shows(openPanel(document), "✖"));
}

} // namespace gouji::office
