// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_file.hpp"

#include "files/excerpt.hpp"
#include "files/file_ending.hpp"
#include "files/opendocument.hpp"
#include "files/plain_file.hpp"
#include "files/xlsx.hpp"
#include "files/zip_archive.hpp"

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
// The container of binary office files, and of .xlsx files with a password.
constexpr std::string_view compoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
// The stream of a compound file that holds an encrypted .xlsx, in UTF-16.
constexpr std::string_view encryptedStream = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

// The first bytes of a file.
Result<std::vector<char>> beginningOf(PlainFile& file)
{
    std::vector<char> beginning(512);
    const auto got = file.read(beginning);
    if (!got)
        return got.error();
    beginning.resize(*got);
    file.rewind();
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

Result<Workbook> readPackage(const std::filesystem::path& path, const Limits& limits)
{
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return archive.error();
    if (archive->has("[Content_Types].xml"))
        return readXlsx(*archive, limits);
    return readOpenDocumentPackage(*archive, limits);
}

// Looks for the stream's name anywhere in the file, a chunk and the end of the one before at a time.
Result<Workbook> refuseCompoundFile(PlainFile& file)
{
    std::string window;
    std::vector<char> chunk(64 << 10);
    for (;;) {
        const auto got = file.read(chunk);
        if (!got)
            return got.error();
        if (*got == 0)
            return Problem{{}, {}, {"file.old-binary-format", {}}};
        window.append(chunk.data(), *got);
        if (window.find(encryptedStream) != std::string::npos)
            return Problem{{}, {}, {"file.encrypted", {}}};
        window.erase(0, window.size() - std::min(window.size(), encryptedStream.size()));
    }
}

Result<Workbook> readFlat(PlainFile& file, const Limits& limits)
{
    if (file.size() > limits.partBytes)
        return Problem{{}, {}, {"file.too-large", {}}};
    return readFlatOpenDocument(file, limits);
}

Result<Workbook> readByContent(const std::filesystem::path& path, const Limits& limits)
{
    auto file = PlainFile::open(path);
    if (!file)
        return file.error();
    if (auto advice = adviceOn(path))
        return Problem{{}, {}, std::move(*advice)};
    const auto beginning = beginningOf(*file);
    if (!beginning)
        return beginning.error();
    const std::string_view bytes(beginning->data(), beginning->size());
    if (bytes.empty())
        return Problem{{}, {}, {"file.empty", {}}};
    if (bytes.starts_with(zipSignature))
        return readPackage(path, limits);
    if (bytes.starts_with(compoundSignature))
        return refuseCompoundFile(*file);
    if (looksLikeXml(bytes))
        return readFlat(*file, limits);
    return Problem{{}, {}, {"file.not-a-workbook", {}}};
}

} // namespace

Result<Workbook> readWorkbook(const std::filesystem::path& path, const Limits& limits)
{
    auto workbook = readByContent(path, limits);
    if (workbook)
        return workbook;
    Problem problem = workbook.error();
    problem.file = displayName(path);
    return problem;
}

} // namespace gouji::files
