// SPDX-License-Identifier: MPL-2.0
#include "cli/recorded_reports.hpp"

#include <boost/json.hpp>

// Files that list a sheet which they do not hold: what is there is looked at, but never passes for the whole.
namespace gouji::test {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr const char* missing = "附表";

class GapsTest : public RecordedReportsTest {
protected:
    std::string addWithGap(const std::string& name, const char* source = "suqian-2023.xlsx") const
    {
        Parts parts = partsIn(GOUJI_WORKBOOKS "/" + std::string(source));
        for (Part& part : parts)
            replaceAll(
                part.text, "</sheets>",
                "<sheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" name=\""
                    + std::string(missing) + "\" sheetId=\"9\" r:id=\"rId99\"/></sheets>");
        fs::create_directories((m_folder / name).parent_path());
        writeZip(m_folder / name, parts);
        return (m_folder / name).string();
    }

    static json::array gapsIn(const std::string& line)
    {
        const json::object object = json::parse(line).as_object();
        const json::value* gaps = object.if_contains("gaps");
        return gaps ? gaps->as_array() : json::array();
    }

    static void expectThatItIsSaid(const Outcome& outcome)
    {
        EXPECT_EQ(outcome.status, 2);
        EXPECT_NE(outcome.complaints.find(missing), std::string::npos) << outcome.complaints;
    }
};

TEST_F(GapsTest, StandInEveryFormatOfACheck)
{
    const std::string file = addWithGap("a.xlsx");
    const Outcome lines = runGouji({"check", "--format", "json", file});
    EXPECT_EQ(gapsIn(lines.output), json::array{missing});
    EXPECT_EQ(json::parse(lines.output).at("verdict").as_string(), "consistent");
    expectThatItIsSaid(lines);
    const Outcome text = runGouji({"check", file});
    EXPECT_NE(text.output.find(missing), std::string::npos) << text.output;
    const Outcome table = runGouji({"check", "--format", "csv", file});
    EXPECT_NE(table.output.find(",gap,,,,," + std::string(missing) + ","), std::string::npos) << table.output;
}

TEST_F(GapsTest, AreNotSaidOfAWholeFile)
{
    const Outcome outcome = runGouji({"check", "--format", "json", GOUJI_WORKBOOKS "/suqian-2023.xlsx"});
    EXPECT_FALSE(json::parse(outcome.output).as_object().contains("gaps"));
    EXPECT_EQ(outcome.status, 0);
}

TEST_F(GapsTest, OfLastYearsReportAreSaid)
{
    const std::string before = addWithGap("before/a.xlsx");
    const std::string report = GOUJI_WORKBOOKS "/suqian-2024.ods";
    for (const std::string& previous : {before, (m_folder / "before").string()}) {
        const Outcome outcome = runGouji({"check", "--format", "json", "--previous", previous, report});
        expectThatItIsSaid(outcome);
        EXPECT_EQ(linesOf(outcome.output).size(), 1u) << "the report is checked all the same";
    }
}

TEST_F(GapsTest, StandInEveryFormatOfAVerification)
{
    const std::string file = addWithGap("a.xlsx");
    addRecord(file, recordsOf(file));
    const Outcome lines = runGouji({"verify", "--format", "json", file});
    EXPECT_EQ(json::parse(lines.output).at("result").as_string(), "unchanged");
    EXPECT_EQ(gapsIn(lines.output), json::array{missing});
    expectThatItIsSaid(lines);
    for (const char* format : {"text", "csv"}) {
        const Outcome outcome = runGouji({"verify", "--format", format, file});
        EXPECT_NE(outcome.output.find(missing), std::string::npos) << outcome.output;
    }
}

} // namespace
} // namespace gouji::test
