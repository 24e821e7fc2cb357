// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"

#include <boost/json.hpp>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

// A report with a record that has something to say, and one without.
class VerifyFormatTest : public RecordedReportsTest {
protected:
    void SetUp() override
    {
        auto records = recordsOf(addReport("a.ods"));
        records.at(0).warnings = 2;
        records.at(0).explanations = {
            {reports::RuleId("value.missing"), {reports::TableCode("disclosure"), {}, {}}, "=没有,这项业务"}};
        records.at(0).ruleSet.rulesOff = {reports::RuleId("form.edition")};
        addRecord(m_folder / "a.ods", records);
        addReport("b.ods", "suqian-2024.ods");
    }

    std::vector<std::string> linesIn(const char* format) const
    {
        return linesOf(runGouji({"verify", "--format", format, m_folder.path().string()}).output);
    }
};

TEST_F(VerifyFormatTest, JsonIsAnObjectALineWithPublishedKeys)
{
    const auto lines = linesIn("json");
    ASSERT_EQ(lines.size(), 2u);
    const json::value first = json::parse(lines[0]);
    EXPECT_EQ(first.at("file").as_string(), (m_folder / "a.ods").string());
    EXPECT_EQ(first.at("record").as_string(), (m_folder / "a.ods.record.json").string());
    EXPECT_EQ(first.at("result").as_string(), "unchanged");
    EXPECT_EQ(first.at("year").as_int64(), 2023);
    EXPECT_EQ(first.at("agency").as_string(), "宿迁市");
    EXPECT_EQ(json::serialize(first.at("changes")), R"(["rules-off"])");
    EXPECT_EQ(first.at("rules").at("edition").as_string(), "2021");
    EXPECT_EQ(json::serialize(first.at("rules").at("rulesOff")), R"(["form.edition"])");
    EXPECT_EQ(first.at("validated").at("time").as_string(), "2024-01-15T09:30:00+08:00");
    EXPECT_EQ(first.at("validated").at("program").as_string(), "Gouji 0.1.0");
    EXPECT_EQ(first.at("validated").at("errors").as_int64(), 0);
    EXPECT_EQ(first.at("validated").at("warnings").as_int64(), 2);
    EXPECT_EQ(json::serialize(first.at("explanations")),
              R"([{"rule":"value.missing","table":"disclosure","explanation":"=没有,这项业务"}])");
    EXPECT_FALSE(first.at("message").as_string().empty());
    const json::object second = json::parse(lines[1]).as_object();
    EXPECT_EQ(second.at("result").as_string(), "no-record");
    for (const char* key : {"record", "changes", "rules", "validated", "explanations"})
        EXPECT_FALSE(second.contains(key)) << key;
}

TEST_F(VerifyFormatTest, JsonSaysWhyAFileCannotBeRead)
{
    writeFile(m_folder / "c.ods", "PK");
    const json::object last = json::parse(linesIn("json").back()).as_object();
    EXPECT_EQ(last.at("result").as_string(), "unreadable");
    EXPECT_EQ(last.at("file").as_string(), (m_folder / "c.ods").string());
    EXPECT_FALSE(last.at("error").as_string().empty());
}

TEST_F(VerifyFormatTest, CsvIsARowAReport)
{
    const auto lines = linesIn("csv");
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0], "\xEF\xBB\xBF"
                        "file,record,agency,year,result,changes,edition,version,time,program,errors,warnings,"
                        "information,explained,message,gaps\r");
    EXPECT_EQ(lines[1].find((m_folder / "a.ods").string() + "," + (m_folder / "a.ods.record.json").string()
                            + ",宿迁市,2023,unchanged,rules-off,2021,"),
              0u)
        << lines[1];
    EXPECT_NE(lines[1].find(",2024-01-15T09:30:00+08:00,Gouji 0.1.0,0,2,"), std::string::npos) << lines[1];
    EXPECT_EQ(lines[2].find((m_folder / "b.ods").string() + ",,宿迁市,2024,no-record,,,,,,,,,,"), 0u) << lines[2];
}

TEST_F(VerifyFormatTest, CsvMakesNoFormulaOfARecordsText)
{
    auto records = recordsOf(m_folder / "a.ods");
    records.at(0).program = "=1+1";
    addRecord(m_folder / "a.ods", records);
    EXPECT_NE(linesIn("csv").at(1).find(",'=1+1,"), std::string::npos);
}

TEST_F(VerifyFormatTest, TextShowsWhatARecordSaysOnOneLineEach)
{
    auto records = recordsOf(m_folder / "a.ods");
    records.at(0).program = "Gouji\n\x1b[31m✔";
    addRecord(m_folder / "a.ods", records);
    const std::string text = runGouji({"verify", (m_folder / "a.ods").string()}).output;
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(linesOf(text).size(), 4u) << text;
}

TEST_F(VerifyFormatTest, SaysWhereTheResultsCannotBeWritten)
{
    for (const char* format : {"text", "json", "csv"}) {
        const Outcome outcome = runGouji({"verify", "--format", format, m_folder.path().string()}, "en_US.UTF-8",
                                         OutputTo::FullDevice);
        EXPECT_EQ(outcome.status, 2);
        EXPECT_EQ(linesOf(outcome.complaints).size(), 1u) << outcome.complaints;
    }
}

} // namespace
} // namespace gouji::test
