// SPDX-License-Identifier: MPL-2.0
#include "unit/files/documents.hpp"

#include "core/figures/decimal.hpp"
#include "files/values/written_value.hpp"
#include "files/workbook_file.hpp"

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace gouji::test {
namespace {

namespace fs = std::filesystem;

void require(int status)
{
    if (status != ZIP_OK)
        throw std::runtime_error("cannot write the package");
}

zipFile createZip(const fs::path& path)
{
    const zipFile file = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
    if (!file)
        throw std::runtime_error("cannot create " + path.string());
    return file;
}

void openPart(zipFile file, const std::string& name, int level)
{
    const zip_fileinfo when{};
    require(
        zipOpenNewFileInZip64(file, name.c_str(), &when, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, level, 0));
}

constexpr std::string_view documentNamespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0")"
    R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")";

std::string documentAround(std::string_view tables, const std::string& root)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + std::string(documentNamespaces)
           + ">\n<office:body><office:spreadsheet>" + std::string(tables) + "</office:spreadsheet></office:body></"
           + root + ">";
}

struct ShowValue {
    std::string operator()(const document::Blank&) const { return "blank"; }
    std::string operator()(double number) const { return figures::Decimal::fromDouble(number)->toString(); }
    std::string operator()(const std::string& text) const { return "“" + text + "”"; }
    std::string operator()(const document::CellError& error) const
    {
        if (error.kind == document::CellError::Kind::Malformed)
            return "malformed " + error.code;
        return error.kind == document::CellError::Kind::NotCalculated ? "not calculated" : error.code;
    }
};

} // namespace

TemporaryFolder::TemporaryFolder()
{
    std::string name = (fs::temp_directory_path() / "gouji-test-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("cannot create a folder");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void writeFile(const fs::path& path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string readFile(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeZip(const fs::path& path, const Parts& parts)
{
    const zipFile file = createZip(path);
    for (const Part& part : parts) {
        openPart(file, part.name, Z_DEFAULT_COMPRESSION);
        require(zipWriteInFileInZip(file, part.text.data(), static_cast<unsigned>(part.text.size())));
        require(zipCloseFileInZip(file));
    }
    require(zipClose(file, nullptr));
}

Parts partsIn(const fs::path& path)
{
    const unzFile file = unzOpen64(path.c_str());
    Parts parts;
    for (int status = unzGoToFirstFile(file); status == UNZ_OK; status = unzGoToNextFile(file)) {
        unz_file_info64 info{};
        std::string name(256, '\0');
        require(unzGetCurrentFileInfo64(file, &info, name.data(), name.size(), nullptr, 0, nullptr, 0));
        name.resize(info.size_filename);
        std::string text(info.uncompressed_size, '\0');
        require(unzOpenCurrentFile(file));
        require(unzReadCurrentFile(file, text.data(), static_cast<unsigned>(text.size())) < 0 ? UNZ_ERRNO
                                                                                              : ZIP_OK);
        require(unzCloseCurrentFile(file));
        parts.push_back({std::move(name), std::move(text)});
    }
    require(unzClose(file));
    return parts;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void writeBomb(const fs::path& path, const std::string& part, std::size_t bytes)
{
    const zipFile file = createZip(path);
    const std::vector<char> zeros(16 << 20);
    openPart(file, part, Z_BEST_SPEED);
    for (std::size_t left = bytes; left > 0;) {
        const std::size_t chunk = std::min(left, zeros.size());
        require(zipWriteInFileInZip(file, zeros.data(), static_cast<unsigned>(chunk)));
        left -= chunk;
    }
    require(zipCloseFileInZip(file));
    require(zipClose(file, nullptr));
}

std::string compoundFile(std::string_view streamName)
{
    return compoundFile(Parts{{std::string(streamName), "not what the name promises"}});
}

std::string compoundFile(const Parts& streams)
{
    constexpr std::size_t sectorBytes = 512;
    constexpr std::uint32_t endOfChain = 0xFFFFFFFE;
    const auto number = [](std::uint64_t value, int bytes) {
        std::string text;
        for (; bytes > 0; --bytes, value >>= 8)
            text += static_cast<char>(value & 0xFF);
        return text;
    };
    std::vector<std::uint32_t> chains;
    std::string sectors;
    // Returns the first sector.
    const auto add = [&](std::string content) {
        const auto first = static_cast<std::uint32_t>(chains.size());
        content.resize((content.size() + sectorBytes - 1) / sectorBytes * sectorBytes);
        for (std::size_t at = 0; at < content.size(); at += sectorBytes)
            chains.push_back(static_cast<std::uint32_t>(chains.size() + 1));
        chains.back() = endOfChain;
        sectors += content;
        return first;
    };
    const auto entry = [&](std::string_view name, char type, std::size_t right, std::size_t child,
                           std::uint32_t start, std::size_t bytes) {
        std::string text;
        for (const char c : name)
            text.append({c, '\0'});
        text.resize(64);
        text += number(2 * (name.size() + 1), 2);
        text.append({type, '\1'});
        text += number(0xFFFFFFFF, 4) + number(right, 4) + number(child, 4);
        text.resize(116);
        return text + number(start, 4) + number(bytes, 8);
    };
    std::string directory = entry("Root Entry", 5, 0xFFFFFFFF, 1, endOfChain, 0);
    for (std::size_t index = 0; index < streams.size(); ++index) {
        // Smaller ones would lie elsewhere.
        std::string content = streams[index].text;
        content.resize(std::max<std::size_t>(content.size(), 4096));
        const std::size_t bytes = content.size();
        const bool isLast = index + 1 == streams.size();
        directory += entry(streams[index].name, 2, isLast ? 0xFFFFFFFF : index + 2, 0xFFFFFFFF,
                           add(std::move(content)), bytes);
    }
    const std::uint32_t directoryStart = add(std::move(directory));
    const auto chainSectors = static_cast<std::uint32_t>(chains.size() / (sectorBytes / 4 - 1) + 1);
    const auto chainsStart = static_cast<std::uint32_t>(chains.size());
    chains.resize(chains.size() + chainSectors, 0xFFFFFFFD);
    chains.resize(chainSectors * sectorBytes / 4, 0xFFFFFFFF);

    std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    header.resize(24);
    header += number(0x3E, 2) + number(3, 2) + number(0xFFFE, 2) + number(9, 2) + number(6, 2);
    header.resize(44);
    header += number(chainSectors, 4) + number(directoryStart, 4) + number(0, 4) + number(4096, 4)
              + number(endOfChain, 4) + number(0, 4) + number(endOfChain, 4) + number(0, 4);
    for (std::uint32_t index = 0; index < 109; ++index)
        header += number(index < chainSectors ? chainsStart + index : 0xFFFFFFFF, 4);
    for (const std::uint32_t next : chains)
        sectors += number(next, 4);
    return header + sectors;
}

std::string openDocumentContent(std::string_view tables)
{
    return documentAround(tables, "office:document-content");
}

std::string flatOpenDocument(std::string_view tables) { return documentAround(tables, "office:document"); }

Parts openDocumentParts(std::string_view tables)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml",
             R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)"
             R"(<manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>)"},
            {"content.xml", openDocumentContent(tables)}};
}

Parts xlsxParts(std::string_view sheet, std::string_view sharedStrings)
{
    const std::string main = R"( xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = R"( xmlns="http://schemas.openxmlformats.org/package/2006/relationships")";
    const auto relationship = [&](const std::string& id, const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    return {{"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", "<Relationships" + package + ">"
                                + relationship("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
            {"xl/workbook.xml",
             "<workbook" + main + " xmlns:r=\"" + office
                 + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships" + package + ">" + relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                 + relationship("rId2", "sharedStrings", "sharedStrings.xml") + "</Relationships>"},
            {"xl/sharedStrings.xml", "<sst" + main + ">" + std::string(sharedStrings) + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet" + main + ">" + std::string(sheet) + "</worksheet>"}};
}

Parts docxParts(std::string_view body)
{
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
         R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)"
         R"(officeDocument" Target="word/document.xml"/></Relationships>)"},
        {"word/document.xml",
         R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)"
             + std::string(body) + "</w:body></w:document>"}};
}

Parts openDocumentTextParts(std::string_view body)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml", "<office:document-content" + std::string(documentNamespaces)
                                + "><office:body><office:text>" + std::string(body)
                                + "</office:text></office:body></office:document-content>"}};
}

std::string& partOf(Parts& parts, std::string_view name)
{
    return std::ranges::find(parts, name, &Part::name)->text;
}

document::Workbook workbookIn(const fs::path& path)
{
    auto workbook = files::readWorkbook(path);
    if (!workbook)
        throw std::runtime_error(path.string() + ": " + workbook.error().place + ": " + workbook.error().why.key);
    return std::move(*workbook);
}

std::string shown(const document::Workbook& workbook, std::string_view address)
{
    return std::visit(ShowValue(), workbook.sheets.at(0).at(*files::positionIn(address)).value);
}

} // namespace gouji::test
