// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"

#include "files/excerpt.hpp"
#include "files/file_ending.hpp"
#include "files/html/html.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/timed_source.hpp"
#include "files/input/zip_archive.hpp"
#include "files/ooxml/office_open_xml.hpp"
#include "files/opendocument/opendocument.hpp"
#include "files/plain_content.hpp"
#include "files/text/text.hpp"
#include "files/xls/xls.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::files {
namespace {

using model::Problem;
using model::Result;
using model::Workbook;
using namespace std::string_view_literals;

constexpr std::string_view zipSignature = "PK"sv;
// The container of binary office files, and of .xlsx files with a password.
constexpr std::string_view compoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
// The stream of a compound file that holds an encrypted .xlsx, in UTF-16.
constexpr std::string_view encryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
// That which holds an .xls.
constexpr std::string_view workbookStream = "W\0o\0r\0k\0b\0o\0o\0k\0"sv;
constexpr std::string_view bookStream = "B\0o\0o\0k\0\0\0"sv;
// That which holds a .doc, which may have a workbook embedded.
constexpr std::string_view wordStream = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv;

// The first bytes of a file.
Result<std::vector<char>> beginningOf(PlainFile& file)
{
    std::vector<char> beginning(64 << 10);
    const auto got = file.read(beginning);
    if (!got)
        return got.error();
    beginning.resize(*got);
    file.seek(0);
    return beginning;
}

// What is read, and how.
struct Reading {
    const std::filesystem::path& path;
    const Limits& limits;
    std::string_view tableWord;
};

Result<Workbook> readPackage(PlainFile& file, const Reading& reading)
{
    auto archive = ZipArchive::open(file, reading.limits);
    if (!archive)
        return archive.error();
    if (archive->has("[Content_Types].xml"))
        return readOfficeOpenXml(*archive, reading.limits, reading.tableWord);
    return readOpenDocumentPackage(*archive, reading.limits, reading.tableWord);
}

// Which of these streams the file names anywhere; it is looked through a chunk and the end of the one before at a
// time.
template <std::size_t count>
Result<std::array<bool, count>> streamsIn(PlainFile& file, const std::array<std::string_view, count>& names)
{
    constexpr std::size_t longestName = 64;
    std::array<bool, count> found{};
    std::string window;
    std::vector<char> chunk(64 << 10);
    for (;;) {
        const auto got = file.read(chunk);
        if (!got)
            return got.error();
        if (*got == 0)
            return found;
        window.append(chunk.data(), *got);
        for (std::size_t index = 0; index < count; ++index)
            found[index] = found[index] || window.find(names[index]) != std::string::npos;
        window.erase(0, window.size() - std::min(window.size(), longestName));
    }
}

Result<Workbook> readCompoundFile(PlainFile& file, const Reading& reading)
{
    if (file.size() > reading.limits.partBytes)
        return Problem{{}, {}, {"file.too-large", {}}};
    const auto found = streamsIn(file, std::array{encryptedStream, wordStream, workbookStream, bookStream});
    if (!found)
        return found.error();
    const auto [encrypted, word, workbook, book] = *found;
    if (encrypted)
        return Problem{{}, {}, {"file.encrypted", {}}};
    if (word || !(workbook || book))
        return Problem{{}, {}, {"file.old-binary-format", {}}};
    return readXls(reading.path, reading.limits);
}

// Where its beginning does not tell, the whole file is looked at.
Result<PlainContent> contentOf(PlainFile& file, std::string_view beginning, const Limits& limits)
{
    constexpr std::size_t usuallyEnough = 2048;
    PlainContent content = plainContentIn(beginning.substr(0, usuallyEnough));
    if (content == PlainContent::Open)
        content = plainContentIn(beginning);
    if (content != PlainContent::Open || beginning.size() >= file.size())
        return content;
    TimedSource source(file, TimeLimit(limits));
    const auto whole = allOf(source, limits);
    file.seek(0);
    return whole ? Result<PlainContent>(plainContentIn(*whole)) : whole.error();
}

// A text is a report only where it holds tables; Markdown may have them as HTML.
Result<Workbook> readTextFile(PlainFile& file, PlainContent content, const Reading& reading)
{
    TimedSource source(file, TimeLimit(reading.limits));
    auto workbook = readText(source, reading.limits, reading.tableWord);
    if (!workbook || !workbook->sheets.empty())
        return workbook;
    file.seek(0);
    if (content == PlainContent::PageTags)
        return readHtml(source, reading.limits, reading.tableWord);
    if (isTextEnding(reading.path))
        return workbook;
    return Problem{{}, {}, {"file.not-a-workbook", {}}};
}

Result<Workbook> readPlain(PlainFile& file, std::string_view beginning, const Reading& reading)
{
    if (file.size() > reading.limits.partBytes)
        return Problem{{}, {}, {"file.too-large", {}}};
    const auto content = contentOf(file, beginning, reading.limits);
    if (!content)
        return content.error();
    if (*content == PlainContent::WebArchive)
        return Problem{{}, {}, {"file.web-archive", {}}};
    if (*content == PlainContent::Text || (isTextEnding(reading.path) && *content != PlainContent::Page))
        return readTextFile(file, *content, reading);
    TimedSource source(file, TimeLimit(reading.limits));
    const bool isPage = *content == PlainContent::Page || *content == PlainContent::PageTags;
    if (isPage || isHtmlEnding(reading.path))
        return readHtml(source, reading.limits, reading.tableWord);
    if (*content == PlainContent::Xml)
        return readFlatOpenDocument(source, reading.limits);
    return Problem{{}, {}, {"file.not-a-workbook", {}}};
}

Result<Workbook> readByContent(const Reading& reading)
{
    auto file = PlainFile::open(reading.path);
    if (!file)
        return file.error();
    if (auto advice = adviceOn(reading.path))
        return Problem{{}, {}, std::move(*advice)};
    const auto beginning = beginningOf(*file);
    if (!beginning)
        return beginning.error();
    const std::string_view bytes(beginning->data(), beginning->size());
    if (bytes.empty())
        return Problem{{}, {}, {"file.empty", {}}};
    if (bytes.starts_with(zipSignature))
        return readPackage(*file, reading);
    if (bytes.starts_with(compoundSignature))
        return readCompoundFile(*file, reading);
    return readPlain(*file, bytes, reading);
}

} // namespace

Result<Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits, std::string_view tableWord)
{
    auto workbook = readByContent({path, limits, tableWord});
    if (workbook)
        return workbook;
    Problem problem = workbook.error();
    problem.file = displayName(path);
    return problem;
}

} // namespace gouji::files
