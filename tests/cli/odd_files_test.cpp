// SPDX-License-Identifier: MPL-2.0
#include "cli/program.hpp"
#include "core/text/text.hpp"
#include "files/input/text_encoding.hpp"
#include "unit/files/documents.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <vector>

// One report in odd but real forms: a page, a text or a spreadsheet that somebody made with another program.
namespace gouji::test {
namespace {

namespace json = boost::json;

constexpr const char* report = GOUJI_WORKBOOKS "/suqian-2023";

// All of the text replaced, which must be there.
std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    auto at = text.find(what);
    EXPECT_NE(at, text.npos) << what;
    for (; at != text.npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string utf16(std::string_view utf8)
{
    std::string bytes = "\xFF\xFE";
    for (const char32_t c : text::decodeUtf8(utf8)) {
        bytes += static_cast<char>(c & 0xFF);
        bytes += static_cast<char>(c >> 8);
    }
    return bytes;
}

class OddFilesTest : public testing::Test {
protected:
    json::value check(std::string_view name, std::string_view bytes)
    {
        writeFile(m_folder / name, bytes);
        const Outcome outcome = runGouji({"check", "--format", "json", "--no-repair", (m_folder / name).string()});
        EXPECT_EQ(linesOf(outcome.output).size(), 1u) << outcome.complaints;
        return json::parse(linesOf(outcome.output).at(0));
    }
    // Verdict and findings, without where they stand.
    static std::vector<std::string> summaryOf(const json::value& read)
    {
        std::vector<std::string> summary{std::string(read.at("verdict").as_string())};
        for (const json::value& finding : read.at("findings").as_array())
            summary.push_back(std::string(finding.at("rule").as_string()) + json::serialize(finding.at("at")));
        return summary;
    }
    static std::size_t figuresNotCounted(const json::value& read)
    {
        std::size_t count = 0;
        for (const json::value& finding : read.at("findings").as_array())
            count += finding.at("rule").as_string() == "value.not-a-count" ? 1 : 0;
        return count;
    }

    TemporaryFolder m_folder;
};

TEST_F(OddFilesTest, PagesReadAsTheyAreShown)
{
    const std::string page = files::pageToUtf8(readFile(std::string(report) + ".html"));
    const auto plain = summaryOf(check("plain.html", page));
    for (const std::string& odd : {
             replaced(page, "colspan=3>", "colspan=\"+3px\">"),
             replaced(page, "</td>", "<span style=\"display:none\">9</span></td>"),
             replaced(page, "<td", "<td hidden>9</td><td"),
             std::string(100'000, '\n') + page,
             "<!-- " + std::string(100'000, '-') + " -->" + page,
             utf16(page),
         })
        for (const char* name : {"odd.html", "odd.xls"})
            EXPECT_EQ(summaryOf(check(name, odd)), plain) << odd.substr(0, 200) << name;
}

TEST_F(OddFilesTest, AnErrorThatIsStoredAsANumberIsNoFigure)
{
    const std::string workbook = readFile(std::string(report) + ".fods");
    const std::string_view zero = "office:value-type=\"float\" office:value=\"0\"";
    ASSERT_NE(workbook.find(zero), workbook.npos);
    for (const std::string cell :
         {"office:value-type=\"float\" office:value=\"0\"><text:p>#REF!</text:p></table:table-cell>",
          "office:value-type=\"float\" office:value=\"NaN\"><text:p>x</text:p></table:table-cell>"}) {
        // In place of the first 0.
        std::string odd = workbook;
        const auto begin = odd.find(zero);
        const std::string_view closing = "</table:table-cell>";
        const auto end = odd.find('>', begin);
        const auto last = odd[end - 1] == '/' ? end + 1 : odd.find(closing, end) + closing.size();
        odd.replace(begin, last - begin, cell);
        const json::value read = check("odd.fods", odd);
        EXPECT_EQ(read.at("verdict").as_string(), "inconsistent") << cell;
        EXPECT_EQ(figuresNotCounted(read), 1u) << cell;
    }
}

TEST_F(OddFilesTest, OutputIsValidUtf8WhateverAFileHolds)
{
    const std::string page = files::pageToUtf8(readFile(std::string(report) + ".html"));
    for (const std::string forbidden : {"\xED\xA0\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xF4\x90\x80\x80"}) {
        const std::string odd =
            replaced(replaced(page, "</title>", forbidden + "</title>"), ";489<", ";4" + forbidden + "89<");
        // Parsing refuses what is no UTF-8.
        const json::value read = check("a" + forbidden + ".html", odd);
        EXPECT_EQ(figuresNotCounted(read), 1u);
    }
}

TEST_F(OddFilesTest, WebArchivesAndCommasAreNeverPassedOver)
{
    writeFile(m_folder / "a.mht",
              "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n");
    writeFile(m_folder / "b.xls", readFile(m_folder / "a.mht"));
    const Outcome outcome = runGouji({"check", "--format", "json", m_folder.path().string()});
    EXPECT_EQ(outcome.status, 2);
    ASSERT_EQ(linesOf(outcome.output).size(), 2u);
    for (const std::string& line : linesOf(outcome.output))
        EXPECT_EQ(json::parse(line).at("verdict").as_string(), "unreadable") << line;
}

} // namespace
} // namespace gouji::test
