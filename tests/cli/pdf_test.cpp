// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <zlib.h>

#include <set>
#include <string>
#include <vector>

// What is made of PDFs, good and bad. Those that are whole: known_results_test.cpp.
namespace gouji::test {
namespace {

namespace json = boost::json;

constexpr int unreadable = 2;

// Objects of a PDF, numbered from 1, with the table that says where they begin.
std::string pdfOf(const std::vector<std::string>& objects, const std::string& trailer = {})
{
    std::string bytes = "%PDF-1.4\n";
    std::string places = "0000000000 65535 f \n";
    for (std::size_t index = 0; index < objects.size(); ++index) {
        std::string place = std::to_string(bytes.size());
        place.insert(0, 10 - place.size(), '0');
        places += place + " 00000 n \n";
        bytes += std::to_string(index + 1) + " 0 obj\n" + objects[index] + "\nendobj\n";
    }
    const std::string count = std::to_string(objects.size() + 1);
    return bytes + "xref\n0 " + count + "\n" + places + "trailer\n<</Size " + count + "/Root 1 0 R" + trailer
           + ">>\nstartxref\n" + std::to_string(bytes.size()) + "\n%%EOF\n";
}

const std::string catalog = "<</Type/Catalog/Pages 2 0 R>>";
const std::string page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

// So many blank pages.
std::string pagesOf(std::size_t count)
{
    std::string kids;
    for (std::size_t index = 0; index < count; ++index)
        kids += "3 0 R ";
    return pdfOf({catalog, "<</Type/Pages/Count " + std::to_string(count) + "/Kids[" + kids + "]>>", page});
}

std::string packed(const std::string& bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string made(size, '\0');
    compress2(reinterpret_cast<Bytef*>(made.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
              bytes.size(), Z_BEST_SPEED);
    made.resize(size);
    return made;
}

class PdfTest : public testing::Test {
protected:
    Outcome check(const std::string& bytes, const std::vector<std::string>& environment = {})
    {
        writeFile(m_folder / "a.pdf", bytes);
        return runGoujiIn(environment, {"check", (m_folder / "a.pdf").string()});
    }

    TemporaryFolder m_folder;
};

TEST_F(PdfTest, RefusesAScanInTheseWords)
{
    const Outcome outcome = check(pagesOf(1));
    EXPECT_EQ(outcome.status, unreadable);
    EXPECT_NE(outcome.complaints.find("scan"), std::string::npos) << outcome.complaints;
}

TEST_F(PdfTest, RefusesADamagedFile)
{
    for (const std::string& bytes : {std::string("%PDF-1.7"), std::string("%PDF-1.4\nnothing\n%%EOF\n")}) {
        const Outcome outcome = check(bytes);
        EXPECT_EQ(outcome.status, unreadable);
        EXPECT_NE(outcome.complaints.find("damaged"), std::string::npos) << outcome.complaints;
    }
}

TEST_F(PdfTest, SaysThatAFileHasAPassword)
{
    const std::string zeros(64, '0');
    const std::string lock =
        "/Encrypt<</Filter/Standard/V 1/R 2/P -1/O<" + zeros + ">/U<" + zeros + ">>>/ID[<00><00>]";
    const Outcome outcome = check(pdfOf({catalog, "<</Type/Pages/Count 1/Kids[3 0 R]>>", page}, lock));
    EXPECT_EQ(outcome.status, unreadable);
    EXPECT_NE(outcome.complaints.find("password"), std::string::npos) << outcome.complaints;
}

// Only the first pages are looked at.
TEST_F(PdfTest, IsNotHeldUpByManyPages) { EXPECT_EQ(check(pagesOf(100'000)).status, unreadable); }

// Far more blanks than a page holds.
TEST_F(PdfTest, IsNotHeldUpByABomb)
{
    const std::string stream = packed(std::string(64u << 20, ' '));
    const Outcome outcome = check(pdfOf({catalog, "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                                         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                                         "<</Filter/FlateDecode/Length " + std::to_string(stream.size())
                                             + ">>stream\n" + stream + "\nendstream"}));
    EXPECT_EQ(outcome.status, unreadable);
}

TEST_F(PdfTest, IsNotHeldUpByPagesWithinThemselves)
{
    EXPECT_EQ(check(pdfOf({catalog, "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>"})).status, unreadable);
}

TEST_F(PdfTest, NeedsPopplerAndChecksOtherFilesWithout)
{
    writeFile(m_folder / "a.pdf", pagesOf(1));
    const std::string other = std::string(GOUJI_WORKBOOKS) + "/suqian-2023.xlsx";
    const Outcome outcome = runGoujiIn({"GOUJI_POPPLER=" + m_folder.path().string()},
                                       {"check", "--format", "json", (m_folder / "a.pdf").string(), other});
    EXPECT_EQ(outcome.status, unreadable);
    EXPECT_NE(outcome.complaints.find("poppler-utils"), std::string::npos) << outcome.complaints;
    bool isOtherChecked = false;
    for (const std::string& line : linesOf(outcome.output)) {
        const json::value said = json::parse(line);
        const auto* verdict = said.as_object().if_contains("verdict");
        isOtherChecked = isOtherChecked || (verdict && verdict->as_string() == "consistent");
    }
    EXPECT_TRUE(isOtherChecked) << outcome.output;
}

// The figures of published files, as independent recomputation found them.
TEST(PublishedPdfTest, HasItsKnownFindings)
{
    const Outcome consistent = runGouji({"check", std::string(GOUJI_PUBLISHED) + "/huaian-2024.pdf"});
    EXPECT_EQ(consistent.status, 0) << consistent.output;

    const Outcome outcome =
        runGouji({"check", "--format", "json", std::string(GOUJI_PUBLISHED) + "/hongze-2023.pdf"});
    ASSERT_EQ(linesOf(outcome.output).size(), 1u);
    std::multiset<std::string> rules;
    const json::value report = json::parse(linesOf(outcome.output).front());
    for (const json::value& finding : report.at("findings").as_array())
        rules.emplace(finding.at("rule").as_string());
    EXPECT_EQ(rules, (std::multiset<std::string>{"form.edition", "form.label", "reviews.total", "reviews.total"}));
}

TEST(CopiedTextTest, IsReadAsTheTablesItWasCopiedFrom)
{
    const Outcome outcome = runGouji({"check", "--format", "json", std::string(GOUJI_PRINTED) + "/copied.txt"});
    ASSERT_EQ(linesOf(outcome.output).size(), 1u) << outcome.complaints;
    const json::value report = json::parse(linesOf(outcome.output).front());
    EXPECT_EQ(report.at("verdict").as_string(), "consistent");
    EXPECT_EQ(report.at("tables").as_array().size(), 3u);
}

TEST_F(PdfTest, RefusesACopiedTextThatHasLostABlank)
{
    std::string text = readFile(std::string(GOUJI_PRINTED) + "/copied.txt");
    const std::string row = "（一）予以公开 2 0 0 0 0 0 2";
    ASSERT_NE(text.find(row), std::string::npos);
    text.replace(text.find(row), row.size(), "（一）予以公开 2 0 0 0 0 2");
    writeFile(m_folder / "a.txt", text);
    EXPECT_EQ(runGouji({"check", (m_folder / "a.txt").string()}).status, unreadable);
}

} // namespace
} // namespace gouji::test
