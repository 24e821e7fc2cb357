// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"
#include "core/records/digest.hpp"
#include "rule_folder/rule_folder.hpp"

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
using Rows = std::vector<std::vector<std::string>>;
using Values = std::vector<std::string>;

const fs::path workbooks = GOUJI_WORKBOOKS;
const std::string provinceRules = GOUJI_RULE_EXAMPLES "/other-documents";

std::string insertedAfter(std::string text, const std::string& piece, const std::string& addition)
{
    const auto at = text.find(piece);
    EXPECT_NE(at, text.npos);
    return text.insert(at + piece.size(), addition);
}

std::string rowOf(const std::vector<std::string>& texts)
{
    std::string row = "<table:table-row>";
    for (const std::string& text : texts)
        row += "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

// A report that a province wants one row more of.
std::string reportWithProvincesRow(const std::string& figure = "15")
{
    const std::string before = "<text:p>420</text:p></table:table-cell></table:table-row>";
    return insertedAfter(bytesOf(workbooks / "suqian-2024.fods"), before,
                         rowOf({"其他主动公开文件", "4", "1", figure}));
}

std::string reportWithRules(const Rows& rules)
{
    std::string sheet = "<table:table table:name=\"校验规则\">";
    for (const auto& rule : rules)
        sheet += rowOf(rule);
    return insertedAfter(bytesOf(workbooks / "suqian-2024.fods"), "</table:table>", sheet + "</table:table>");
}

// By which rules a report was validated, and which there are now.
class VerifyRulesTest : public RecordedReportsTest {
protected:
    void SetUp() override { ASSERT_TRUE(m_provinces); }

    fs::path write(const std::string& text) const
    {
        writeFile(m_folder / "a.fods", text);
        return m_folder / "a.fods";
    }

    // The changes that are listed of what had that text when it was validated, and has this one now.
    Values changesBetween(const std::string& then, const std::string& now)
    {
        const auto records = recordsOf(write(then));
        addRecord(write(now), records);
        EXPECT_EQ(valuesOf(m_folder / "a.fods", "result"), Values{"unchanged"});
        EXPECT_EQ(verify(m_folder / "a.fods").status, 0);
        return valuesOf(m_folder / "a.fods", "changes");
    }

    const Result<packs::Catalogue> m_provinces = rule_folder::catalogueWith(provinceRules);
    const Values m_byProvince{"--rules", provinceRules};
};

const std::string withoutRules = bytesOf(workbooks / "suqian-2024.fods");
const Rows head{{"编号", "级别", "公式"}};
const Rows oneRule{head[0], {"本市-1", "警告", "[一、本年新收 · 总计] > 0"}};
const Rows otherRule{head[0], {"本市-1", "警告", "[一、本年新收 · 总计] > 1"}};
const Rows ruleOff{head[0], {"disclosure.regulations-power", "关闭", ""}};

TEST_F(VerifyRulesTest, MentionsASheetOfRulesThatWasRemovedOrChanged)
{
    EXPECT_EQ(changesBetween(reportWithRules(oneRule), reportWithRules(oneRule)), Values{"-"});
    EXPECT_EQ(changesBetween(reportWithRules(oneRule), withoutRules), Values{R"(["own-rules-removed"])"});
    EXPECT_EQ(changesBetween(reportWithRules(oneRule), reportWithRules(otherRule)),
              Values{R"(["own-rules-changed"])"});
    EXPECT_EQ(changesBetween(withoutRules, reportWithRules(oneRule)), Values{R"(["own-rules-added"])"});
    EXPECT_EQ(changesBetween(reportWithRules(ruleOff), withoutRules), Values{R"(["rules-off"])"});
    EXPECT_EQ(changesBetween(withoutRules, reportWithRules(ruleOff)), Values{R"(["rules-off"])"});
}

TEST_F(VerifyRulesTest, ComparesTheRowsThatAnOfficeAdds)
{
    const fs::path report = write(reportWithProvincesRow());
    addRecord(report, recordsOf(report, *m_provinces));
    EXPECT_EQ(valuesOf(report, "result", m_byProvince), Values{"unchanged"});
    EXPECT_EQ(valuesOf(report, "changes", m_byProvince), Values{"-"});
    EXPECT_EQ(valuesOf(report, "result"), Values{"not-judged"}) << "no figure was changed that is known of";

    const auto records = recordsOf(report, *m_provinces);
    addRecord(write(reportWithProvincesRow("16")), records);
    EXPECT_EQ(valuesOf(report, "result", m_byProvince), Values{"changed"});
}

TEST_F(VerifyRulesTest, HoldsForWhatWasValidatedWithoutTheOfficesRows)
{
    const fs::path report = write(reportWithProvincesRow());
    addRecord(report, recordsOf(report));
    EXPECT_EQ(valuesOf(report, "result"), Values{"unchanged"});
    EXPECT_EQ(valuesOf(report, "result", m_byProvince), Values{"unchanged"});
}

TEST_F(VerifyRulesTest, JudgesRecordsThatDoNotNameTheirForm)
{
    const fs::path report = write(reportWithProvincesRow());
    auto records = recordsOf(report, *m_provinces);
    records.at(0).ruleSet.form = {};
    addRecord(report, records);
    EXPECT_EQ(valuesOf(report, "result", m_byProvince), Values{"unchanged"});
    EXPECT_EQ(valuesOf(report, "result"), Values{"not-judged"});
    records.at(0).ruleSet.ownRules = {};
    addRecord(report, records);
    EXPECT_EQ(valuesOf(report, "result"), Values{"changed"});
}

TEST_F(VerifyRulesTest, SaysThatTheRulesAreOfAnotherVersion)
{
    for (const char* name : {"a.ods", "a.pdf"}) {
        const fs::path report = addReport(name);
        auto records = recordsOf(workbooks / "suqian-2023.ods");
        records.at(0).ruleSet.version = "1";
        addRecord(report, records);
        EXPECT_EQ(valuesOf(report, "changes"), Values{R"(["rules-version"])"});
        EXPECT_TRUE(says(report, 0, "other than those of the validation"));
    }
}

TEST_F(VerifyRulesTest, NeedsAFolderThatHoldsRules)
{
    const fs::path report = addRecorded("a.ods");
    const Outcome outcome = runGouji({"verify", "--rules", m_folder.path().string(), report.string()});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u);
}

} // namespace
} // namespace gouji::test
