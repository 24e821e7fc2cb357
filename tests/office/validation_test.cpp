// SPDX-License-Identifier: MPL-2.0
#include "office/cells.hpp"
#include "office/document_state.hpp"
#include "office/interop/text.hpp"
#include "office/office_test.hpp"

#include <boost/json.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <gmock/gmock.h>
#include <org/gouji/Validation.hpp>

#include <cstdio>

namespace gouji::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

// .xlsx was written by another program, in another layout.
constexpr const char* endings[] = {".fods", ".ods", ".xlsx"};

std::filesystem::path workbook(const std::string& id, const std::string& ending)
{
    return std::filesystem::path(GOUJI_SOURCE "/tests/data/workbooks") / (id + ending);
}

std::string textOf(const boost::json::object& object, const char* key)
{
    const auto* value = object.if_contains(key);
    return value ? std::string(value->as_string()) : std::string();
}

// "applications.balance error natural-person 5≠0", "value.missing warning 4 cells"
std::string summaryOf(const boost::json::object& finding)
{
    const auto& place = finding.at("at").as_object();
    std::string summary = textOf(finding, "rule") + " " + textOf(finding, "severity");
    for (const char* key : {"row", "column"})
        if (place.contains(key))
            summary += " " + textOf(place, key);
    if (finding.contains("expected"))
        return summary + " " + textOf(finding, "expected") + "≠" + textOf(finding, "actual");
    return summary + " " + std::to_string(finding.at("cells").as_array().size()) + " cells";
}

std::vector<std::string> summariesOf(const std::string& line)
{
    const boost::json::value report = boost::json::parse(line);
    std::vector<std::string> summaries;
    for (const auto& finding : report.at("findings").as_array())
        summaries.push_back(summaryOf(finding.as_object()));
    return summaries;
}

// What the command line says of the same file, in Chinese.
std::string checkedByCommandLine(const std::filesystem::path& file)
{
    const std::string command =
        "LC_ALL=zh_CN.UTF-8 '" GOUJI_PROGRAM "' check --format json '" + file.string() + "'";
    std::string output;
    FILE* const pipe = popen(command.c_str(), "r");
    for (int byte = std::fgetc(pipe); byte != EOF; byte = std::fgetc(pipe))
        output.push_back(static_cast<char>(byte));
    pclose(pipe);
    return output;
}

boost::json::object withoutFile(const std::string& line)
{
    boost::json::object report = boost::json::parse(line).as_object();
    report.erase("file");
    return report;
}

} // namespace

class ValidationTest : public ChineseOfficeTest {
protected:
    static std::string validate(const Document& document)
    {
        const auto service = org::gouji::Validation::create(office().context());
        return interop::toUtf8(service->validate(Reference<css::frame::XModel>(document, UNO_QUERY_THROW)));
    }
};

struct KnownResult {
    const char* report;
    std::vector<std::string> findings;
};

class KnownResultTest : public ValidationTest, public testing::WithParamInterface<KnownResult> {};

TEST_P(KnownResultTest, IsWhatTheOfficeFinds)
{
    for (const char* ending : endings) {
        const Document document = openReport(office(), GetParam().report, ending);
        EXPECT_THAT(summariesOf(validate(document)), testing::UnorderedElementsAreArray(GetParam().findings))
            << ending;
    }
}

TEST_P(KnownResultTest, IsTheSameAsTheCommandLines)
{
    for (const char* ending : endings) {
        const Document document = openReport(office(), GetParam().report, ending);
        const auto file = workbook(GetParam().report, ending);
        EXPECT_EQ(withoutFile(validate(document)), withoutFile(checkedByCommandLine(file))) << ending;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Reports, KnownResultTest,
    testing::Values(
        KnownResult{"donghu-chengguan-2020",
                    {"applications.balance error natural-person 5≠0", "applications.balance error total 5≠0",
                     "applications.outcome-total error natural-person 3≠0",
                     "applications.outcome-total error total 3≠0", "value.missing warning 4 cells"}},
        KnownResult{"hongze-2023",
                    {"reviews.total error reconsideration 11≠0",
                     "reviews.total error litigation-after-reconsideration 5≠0", "form.edition warning 7 cells"}},
        KnownResult{"pingtan-2020",
                    {"form.table-missing error 0 cells", "applications.outcome-total error natural-person 26≠20",
                     "applications.outcome-total error total 27≠21"}},
        KnownResult{"pingtan-2021", {}}, KnownResult{"pingtan-2022", {}}, KnownResult{"huaian-2024", {}},
        KnownResult{"suqian-2023", {}}, KnownResult{"suqian-2024", {}}),
    [](const auto& test) {
        std::string name = test.param.report;
        std::erase(name, '-');
        return name;
    });

TEST_F(ValidationTest, SaysWhereThereIsNoStandardTable)
{
    const Document document = office().newSpreadsheet();
    EXPECT_EQ(textOf(boost::json::parse(validate(document)).as_object(), "verdict"), "no-report");
}

TEST_F(ValidationTest, ABlankFormIsIncomplete)
{
    for (const Document& document : {openBlankForm(office()), openUnfinishedForm(office())})
        EXPECT_EQ(textOf(boost::json::parse(validate(document)).as_object(), "verdict"), "incomplete");
}

// With a report and without one.
TEST_F(ValidationTest, NamesFormulasThatGiveACellFunctionLessThanTheySay)
{
    for (const Document& document : {office().newSpreadsheet(), openReport(office(), "donghu-chengguan-2020")}) {
        enter(document, "Z3", "=ORG.GOUJI.FUNCTIONS.FOOT(0;ABS(X1:X3))");
        const auto report = boost::json::parse(validate(document)).as_object();
        ASSERT_EQ(report.at("formulas").as_array().size(), 1);
        const auto& formula = report.at("formulas").at(0).as_object();
        EXPECT_EQ(textOf(formula, "rule"), "function.array-context");
        EXPECT_EQ(textOf(formula, "severity"), "warning");
        EXPECT_EQ(textOf(formula, "function"), "FOOT");
        EXPECT_EQ(textOf(formula, "formula"), "=FOOT(0;ABS(X1:X3))");
        EXPECT_EQ(textOf(formula, "range"), "Z3");
    }
}

TEST_F(ValidationTest, ChangesNothingInTheDocument)
{
    const Document document = openReport(office(), "donghu-chengguan-2020");
    const DocumentState before = stateOf(document);
    const std::string content = contentOf(office(), document);
    validate(document);
    EXPECT_EQ(stateOf(document), before);
    EXPECT_EQ(contentOf(office(), document), content);
}

TEST_F(ValidationTest, RefusesWhatIsNoSpreadsheet)
{
    const auto service = org::gouji::Validation::create(office().context());
    EXPECT_THROW(service->validate({}), css::lang::IllegalArgumentException);
}

} // namespace gouji::office
