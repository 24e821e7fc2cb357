// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"

#include "files/excerpt.hpp"
#include "files/file_ending.hpp"
#include "files/html/html.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/timed_source.hpp"
#include "files/input/zip_archive.hpp"
#include "files/office/conversions.hpp"
#include "files/office/office_format.hpp"
#include "files/ooxml/office_open_xml.hpp"
#include "files/opendocument/opendocument.hpp"
#include "files/pdf/pdf.hpp"
#include "files/plain_content.hpp"
#include "files/text/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji::files {
namespace {

using document::Workbook;
using namespace std::string_view_literals;

constexpr std::string_view zipSignature = "PK"sv;

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

// Web servers put blank lines and byte order marks before what they send; what is found in the package does not
// mind, as it is found from the end.
bool startsPackage(std::string_view beginning)
{
    const auto first = beginning.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return beginning.starts_with(zipSignature)
           || (first != std::string_view::npos && beginning.substr(first).starts_with("PK\x03\x04"));
}

// What is read, and how.
struct Reading {
    const std::filesystem::path& path;
    const Limits& limits;
    std::string_view tableWord;
    Gaps& gaps;
    Conversions* conversions; // null where this file alone is read
};

Result<Workbook> readDocumentPackage(ZipArchive& archive, const Reading& reading)
{
    if (archive.has("[Content_Types].xml"))
        return readOfficeOpenXml(archive, reading.limits, reading.tableWord, reading.gaps);
    return readOpenDocumentPackage(archive, reading.limits, reading.tableWord);
}

// What the office makes of a file, read by our own readers.
Result<Workbook> readThroughOffice(const Result<OfficeDocument>& document, const Reading& reading)
{
    if (!document)
        return document.error();
    Conversions ofThisFile(Conversions::Settings{reading.limits});
    Conversions& conversions = reading.conversions ? *reading.conversions : ofThisFile;
    const auto converted = conversions.convert(reading.path, document->family);
    if (!converted) {
        const bool isLocked = document->mayNeedPassword && converted.error().why.key == "file.not-for-office";
        return isLocked ? Problem{{}, {}, {"file.encrypted", {}}} : converted.error();
    }
    auto file = PlainFile::open(**converted);
    if (!file)
        return file.error();
    auto archive = ZipArchive::open(*file, reading.limits);
    if (!archive)
        return archive.error();
    return readDocumentPackage(*archive, reading);
}

Result<Workbook> readPackage(PlainFile& file, const Reading& reading)
{
    auto archive = ZipArchive::open(file, reading.limits);
    if (!archive)
        return archive.error();
    if (isForOffice(*archive))
        return readThroughOffice(inspect(*archive, reading.limits), reading);
    return readDocumentPackage(*archive, reading);
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

// What is said of a file that is none of those that are read, by its ending where that tells.
Problem notRead(const Reading& reading)
{
    return {{}, {}, adviceOn(reading.path).value_or(Message{"file.not-a-workbook", {}})};
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
    return notRead(reading);
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
    return notRead(reading);
}

Result<Workbook> readByContent(const Reading& reading)
{
    auto file = PlainFile::open(reading.path);
    if (!file)
        return file.error();
    const auto beginning = beginningOf(*file);
    if (!beginning)
        return beginning.error();
    const std::string_view bytes(beginning->data(), beginning->size());
    if (bytes.empty())
        return Problem{{}, {}, {"file.empty", {}}};
    if (startsPackage(bytes))
        return readPackage(*file, reading);
    if (isPdf(bytes))
        return readPdf(*file, reading.path, reading.limits, reading.tableWord);
    if (isForOffice(bytes))
        return readThroughOffice(inspect(*file, bytes, reading.limits), reading);
    return readPlain(*file, bytes, reading);
}

} // namespace

Result<Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits, std::string_view tableWord,
                              const ReadingAid& aid)
{
    Gaps unasked;
    auto workbook = readByContent({path, limits, tableWord, aid.gaps ? *aid.gaps : unasked, aid.conversions});
    if (workbook)
        return workbook;
    Problem problem = workbook.error();
    problem.file = displayName(path);
    return problem;
}

} // namespace gouji::files
