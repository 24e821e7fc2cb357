// SPDX-License-Identifier: MPL-2.0
#include "files/plain_content.hpp"
#include "unit/files/refused_file.hpp"

namespace gouji::test {
namespace {

using PlainContentTest = RefusedFileTest;

const std::string table = "<table><tr><td>规章</td><td>5</td></tr></table>";
// 规章, 5
const std::string gbkTable = "<table><tr><td>\xb9\xe6\xd5\xc2</td><td>5</td></tr></table>";

std::string utf16(std::string_view ascii)
{
    std::string bytes;
    for (const char c : ascii)
        bytes.append({c, '\0'});
    return bytes;
}

TEST_F(PlainContentTest, IsReadWhateverTheName)
{
    struct Case {
        std::string_view what;
        std::string bytes;
    };
    for (const auto& [what, bytes] : {
             Case{"a page", "<!DOCTYPE html><html>" + table},
             Case{"a page of Excel",
                  "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=gb2312>"
                  "<style><!--table {}--></style></head><body>"
                      + gbkTable + "</body></html>"},
             Case{"behind blank lines", std::string(200'000, '\n') + "<html>" + table},
             Case{"behind a byte order mark", "\xEF\xBB\xBF \n<html>" + table},
             Case{"behind a long comment", "<!-- " + std::string(200'000, 'x') + " --><html>" + table},
             Case{"behind a long style", "<style>" + std::string(200'000, ' ') + "</style>" + table},
             Case{"behind a declaration",
                  "<?xml version=\"1.0\" encoding=\"GBK\"?>\n<html>" + gbkTable + "</html>"},
             Case{"a piece", "<div>" + table + "</div>"},
             Case{"no root", table},
             Case{"in a wrapper", "<xml><x/></xml>" + table},
             Case{"behind a text", "导出结果 " + table},
             Case{"tabs", "规章\t5\n行政许可\t6\n"},
             Case{"tabs in GBK", "\xb9\xe6\xd5\xc2\t5\r\n\xb9\xe6\xd5\xc2\t6\r\n"},
             Case{"tabs in UTF-16", std::string("\xFF\xFE\xC4\x89\xE0\x7A", 6) + utf16("\t5\r\nb\t6\r\n")},
             Case{"bars", "| 规章 | 5 |\n|---|---|\n| 许可 | 6 |\n"},
         }) {
        for (const char* name : {"a.xls", "a.xlsx", "a.html", "a.txt"}) {
            if (what == "tabs" && std::string_view(name) == "a.html")
                continue;
            writeFile(m_folder / name, bytes);
            const auto workbook = files::readWorkbook(m_folder / name);
            ASSERT_TRUE(workbook) << what << name << workbook.error().why.key;
            ASSERT_FALSE(workbook->sheets.empty()) << what << name;
            EXPECT_EQ(shown(*workbook, "A1"), "“规章”") << what << name;
            EXPECT_EQ(shown(*workbook, "B1"), "“5”") << what << name;
        }
    }
}

TEST_F(PlainContentTest, IsToldWhereItIsNoReport)
{
    const std::string archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n--b\r\n";
    for (const char* name : {"a.mht", "a.mhtml", "a.xls", "a.doc.xls", "a.html", "a.txt"}) {
        EXPECT_EQ(keyOfBytes(name, archive), "file.web-archive") << name;
        EXPECT_EQ(
            keyOfBytes(name,
                       "\r\nFrom: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.b/\r\nSubject: x\r\n"
                       "MIME-Version: 1.0\r\n\r\n--b"),
            "file.web-archive")
            << name;
    }
    for (const char* name : {"a.xls", "a.ods"}) {
        EXPECT_EQ(keyOfBytes(name, "a text, and no table"), "file.not-a-workbook");
        EXPECT_EQ(keyOfBytes(name, std::string(100'000, '\n')), "file.not-a-workbook");
        EXPECT_EQ(keyOfBytes(name, std::string("\x01\x02\x7f\tx\n\x03\t\x04\n", 11)), "file.not-a-workbook");
        EXPECT_EQ(keyOfBytes(name, "<!-- never ended " + std::string(100'000, 'x')), "file.not-a-workbook");
    }
}

TEST_F(PlainContentTest, TakesTheTimeOfReadingOnce)
{
    // Each of these would take forever if it were looked through again and again.
    for (const char* piece : {"<", "<!--", "<? ", "<table", "<meta charset ", "\t\"", "a: b\n", "|", "\n"}) {
        std::string bytes;
        while (bytes.size() < (2u << 20))
            bytes += piece;
        static_cast<void>(files::plainContentIn(bytes));
        writeFile(m_folder / "a.xls", bytes);
        const auto workbook = files::readWorkbook(m_folder / "a.xls", {.time = std::chrono::seconds(20)});
        EXPECT_TRUE(workbook || workbook.error().why.key != "file.takes-too-long") << piece;
    }
}

} // namespace
} // namespace gouji::test
