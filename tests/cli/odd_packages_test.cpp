// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <functional>
#include <set>

// A published report that ties, in packages as odd as they are met: never is a figure lost and the rest called
// consistent.
namespace gouji::test {
namespace {

namespace json = boost::json;

using Rules = std::multiset<std::string>;

class OddPackagesTest : public testing::Test {
protected:
    Outcome checked(const std::string& ending, const std::function<void(Parts&)>& change)
    {
        Parts parts = partsIn(GOUJI_WORKBOOKS "/suqian-2023." + ending);
        change(parts);
        writeZip(m_folder / ("a." + ending), parts);
        return runGouji({"check", "--format=json", (m_folder / ("a." + ending)).string()});
    }
    static void replaceFigure(Parts& parts, const std::string& from, const std::string& to)
    {
        for (Part& part : parts)
            replaceAll(part.text, from, to);
    }
    static std::string verdictOf(const Outcome& outcome)
    {
        return std::string(json::parse(outcome.output).at("verdict").as_string());
    }
    // But for the two warnings that the report has anyway.
    static Rules rulesOf(const Outcome& outcome)
    {
        Rules rules;
        const json::value report = json::parse(outcome.output);
        for (const json::value& finding : report.at("findings").as_array())
            rules.emplace(finding.at("rule").as_string());
        rules.erase("disclosure.regulations-power");
        return rules;
    }

    TemporaryFolder m_folder;
};

TEST_F(OddPackagesTest, AnOddCellInAFiguresPlaceIsNoCount)
{
    for (const char* odd :
         {R"(t="n"><v>489,0</v>)", R"(t="n"><v>NaN</v>)", R"(t="n"><v>489件</v>)", R"(t="s"><v>489</v>)",
          R"(t="?"><v>489</v>)", R"(t="n"><v>#REF!</v>)", R"(t="n"><v>48</v><v>9</v>)",
          R"(t="b"><v>1</v>)"}) {
        const Outcome outcome =
            checked("xlsx", [&](Parts& parts) { replaceFigure(parts, R"(t="n"><v>489</v>)", odd); });
        EXPECT_EQ(verdictOf(outcome), "inconsistent") << odd;
        EXPECT_EQ(rulesOf(outcome), Rules{"value.not-a-count"}) << odd;
    }
}

TEST_F(OddPackagesTest, AnOddCellElsewhereChangesNothing)
{
    for (const char* odd : {R"(<c r="A70"><v>NaN</v></c>)", R"(<c r="A70" t="s"><v>9999</v></c>)",
                            R"(<c r="XFE70"><v>1</v></c>)", R"(<c r="A70" t="d"><v>10:10:10</v></c>)"}) {
        const Outcome outcome = checked("xlsx", [&](Parts& parts) {
            replaceFigure(parts, "</sheetData>", "<row r=\"70\">" + std::string(odd) + "</row></sheetData>");
        });
        EXPECT_EQ(verdictOf(outcome), "consistent") << odd;
        EXPECT_EQ(rulesOf(outcome), Rules()) << odd;
    }
}

TEST_F(OddPackagesTest, ASheetThatIsMissingIsNotTakenForChecked)
{
    const Outcome outcome = checked("xlsx", [](Parts& parts) {
        replaceFigure(
            parts, "</sheets>",
            R"(<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="乙" sheetId="9" r:id="rId99"/></sheets>)");
    });
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(linesOf(outcome.complaints).size(), 1u);
    EXPECT_NE(outcome.complaints.find("乙"), std::string::npos);
    EXPECT_EQ(verdictOf(outcome), "consistent");
}

TEST_F(OddPackagesTest, APartThatIsThereTwiceIsUnreadable)
{
    for (const char* ending : {"xlsx", "docx"}) {
        const Outcome outcome = checked(ending, [](Parts& parts) {
            Part again = parts.at(2);
            replaceAll(again.name, "/", "\\");
            parts.push_back(again);
        });
        EXPECT_EQ(outcome.status, 2) << ending;
        EXPECT_EQ(verdictOf(outcome), "unreadable") << ending;
    }
}

// What stands in a cell of a document instead of the figure 3402, of which others are sums.
struct OddText {
    const char* written;
    bool isWrong; // whether another figure is shown there
};

TEST_F(OddPackagesTest, AFigureCountsHoweverItsTextIsWritten)
{
    for (const auto& [written, isWrong] : std::initializer_list<OddText>{
             {"<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>3402</w:t></w:r></w:sdtContent></w:sdt></"
              "w:sdtContent></w:sdt>",
              false},
             {"<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:r><w:t>3403</w:t></w:r></w:sdtContent></w:sdt></"
              "w:sdtContent></w:sdt>",
              true},
             {"<w:bdo w:val=\"ltr\"><w:r><w:t>3403</w:t></w:r></w:bdo>", true},
             {"<w:r><w:t>3402</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>", false},
             {"<w:r><w:ruby><w:rubyBase><w:r><w:t>3403</w:t></w:r></w:rubyBase></w:ruby></w:r>", true}}) {
        const Outcome outcome = checked("docx", [&, text = written](Parts& parts) {
            replaceFigure(parts, "<w:r><w:t>3402</w:t></w:r>", text);
        });
        EXPECT_EQ(verdictOf(outcome), isWrong ? "inconsistent" : "consistent") << written;
        EXPECT_EQ(rulesOf(outcome).empty(), !isWrong) << written;
    }
}

TEST_F(OddPackagesTest, CellsInContentControlsWithinOthersCount)
{
    const std::string open = "<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:tc>";
    const std::string close = "</w:tc></w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
    for (const auto& [figure, verdict] : {std::pair("3402", "consistent"), std::pair("3403", "inconsistent")}) {
        const Outcome outcome = checked("docx", [&, shownFigure = figure](Parts& parts) {
            replaceFigure(parts, "<w:tc>", open);
            replaceFigure(parts, "</w:tc>", close);
            replaceFigure(parts, "<w:t>3402</w:t>", "<w:t>" + std::string(shownFigure) + "</w:t>");
        });
        EXPECT_EQ(verdictOf(outcome), verdict);
    }
}

} // namespace
} // namespace gouji::test
