// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"

#include "files/excerpt.hpp"
#include "files/file_ending.hpp"
#include "files/html/html.hpp"
#include "files/input/plain_file.hpp"
#include "files/input/timed_source.hpp"
#include "files/input/zip_archive.hpp"
#include "files/office/conversions.hpp"
#include "files/office/office_format.hpp"
#include "files/ooxml/office_open_xml.hpp"
#include "files/opendocument/opendocument.hpp"
#include "files/text/text.hpp"

#include <algorithm>
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
// The first bytes of a file.
Result<std::vector<char>> beginningOf(PlainFile& file)
{
    std::vector<char> beginning(2048);
    const auto got = file.read(beginning);
    if (!got)
        return got.error();
    beginning.resize(*got);
    file.seek(0);
    return beginning;
}

bool looksLikeXml(std::string_view beginning)
{
    if (beginning.starts_with("\xFE\xFF") || beginning.starts_with("\xFF\xFE"))
        return true;
    if (beginning.starts_with("\xEF\xBB\xBF"))
        beginning.remove_prefix(3);
    const auto first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && beginning[first] == '<';
}

// HTML, and not a flat OpenDocument file, which is XML as well.
bool looksLikeHtml(std::string_view beginning)
{
    const auto holds = [&](std::string_view word) {
        const auto sameLetter = [](char one, char other) { return (one | 0x20) == (other | 0x20); };
        return std::search(beginning.begin(), beginning.end(), word.begin(), word.end(), sameLetter)
               != beginning.end();
    };
    return (holds("<html") || holds("<!doctype html") || holds("<table") || holds("<meta"))
           && !holds("office:document");
}

// What is read, and how.
struct Reading {
    const std::filesystem::path& path;
    const Limits& limits;
    std::string_view tableWord;
    Conversions* conversions; // null where this file alone is read
};

Result<Workbook> readDocumentPackage(ZipArchive& archive, const Reading& reading)
{
    if (archive.has("[Content_Types].xml"))
        return readOfficeOpenXml(archive, reading.limits, reading.tableWord);
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

Result<Workbook> readPlain(PlainFile& file, std::string_view beginning, const Reading& reading)
{
    if (file.size() > reading.limits.partBytes)
        return Problem{{}, {}, {"file.too-large", {}}};
    TimedSource source(file, TimeLimit(reading.limits));
    if (isTextEnding(reading.path))
        return readText(source, reading.limits, reading.tableWord);
    if (looksLikeHtml(beginning) || isHtmlEnding(reading.path))
        return readHtml(source, reading.limits, reading.tableWord);
    if (looksLikeXml(beginning))
        return readFlatOpenDocument(source, reading.limits);
    return Problem{{}, {}, adviceOn(reading.path).value_or(model::Message{"file.not-a-workbook", {}})};
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
    if (bytes.starts_with(zipSignature))
        return readPackage(*file, reading);
    if (isForOffice(bytes))
        return readThroughOffice(inspect(*file, bytes, reading.limits), reading);
    return readPlain(*file, bytes, reading);
}

} // namespace

Result<Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits, std::string_view tableWord,
                              Conversions* conversions)
{
    auto workbook = readByContent({path, limits, tableWord, conversions});
    if (workbook)
        return workbook;
    Problem problem = workbook.error();
    problem.file = displayName(path);
    return problem;
}

} // namespace gouji::files
