// SPDX-License-Identifier: MPL-2.0
#include "files/office/office_format.hpp"

#include "files/input/declared_encoding.hpp"
#include "files/input/text_encoding.hpp"
#include "files/input/timed_source.hpp"
#include "files/office/binary_document.hpp"
#include "files/office/compound_file.hpp"
#include "files/xml/xml_parser.hpp"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace gouji::files {
namespace {

constexpr std::string_view rtfBegin = "{\\rtf";
constexpr std::string_view excelXml = "urn:schemas-microsoft-com:office:spreadsheet";
constexpr std::string_view wordXml = "http://schemas.microsoft.com/office/word/2003/wordml";
constexpr const char* binaryWorkbook = "xl/workbook.bin";
// Excel's binary parts hold figures; the others may be as they like.
constexpr const char* binaryStrings = "xl/sharedStrings.bin";

Problem problem(const char* key) { return {{}, {}, {key, {}}}; }

// Cuts off up to the end of what begins so; false where it does not begin so.
bool skip(std::string_view& text, std::string_view begin, std::string_view end)
{
    if (!text.starts_with(begin))
        return false;
    const auto at = text.find(end, begin.size());
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + end.size());
    return true;
}

// The first tag of an XML document: "<Workbook xmlns=…".
std::string firstTag(std::string_view beginning)
{
    const std::string decoded = toUtf8(beginning, declaredEncoding(beginning));
    std::string_view text = decoded;
    do
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    while (skip(text, "<?", "?>") || skip(text, "<!--", "-->"));
    return std::string(text.substr(0, text.find('>')));
}

bool isTag(std::string_view tag, std::string_view name, std::string_view space)
{
    const std::string_view whole = tag.substr(0, tag.find_first_of(" \t\r\n/"));
    return whole.starts_with('<') && whole.substr(whole.find_first_of("<:", 1) + 1).ends_with(name)
           && tag.find(space) != std::string_view::npos;
}

enum class OfficeXml { None, Workbook, Document };

OfficeXml officeXmlIn(std::string_view beginning)
{
    const std::string tag = firstTag(beginning);
    if (isTag(tag, "Workbook", excelXml))
        return OfficeXml::Workbook;
    return isTag(tag, "wordDocument", wordXml) ? OfficeXml::Document : OfficeXml::None;
}

Result<OfficeDocument> resultOf(BinaryDocument found, OfficeFamily family)
{
    switch (found) {
    case BinaryDocument::Damaged:
        return problem("file.broken-workbook");
    case BinaryDocument::Encrypted:
        // Excel gives workbooks whose structure is protected a password that every program knows.
        if (family == OfficeFamily::Text)
            return problem("file.encrypted");
        return OfficeDocument{family, true};
    case BinaryDocument::Whole:
        break;
    }
    return OfficeDocument{family};
}

Result<OfficeDocument> inspectCompoundFile(std::string_view bytes)
{
    const auto file = CompoundFile::open(bytes);
    if (!file)
        return problem("file.broken-workbook");
    if (file->has("encryptedpackage"))
        return problem("file.encrypted");
    // Excel can save a workbook for itself and for Excel 5 in one file.
    for (const char* name : {"workbook", "book"}) {
        if (file->has(name))
            return resultOf(inspectXlsRecords(file->stream(name).value_or("")), OfficeFamily::Spreadsheet);
    }
    if (file->has("worddocument"))
        return resultOf(inspectDoc(*file), OfficeFamily::Text);
    return problem("file.old-binary-format");
}

// Sees nothing but whether the XML is well formed.
class AnyXml : public XmlHandler {
public:
    void startElement(const XmlElement&) override {}
    void endElement() override {}
    void characters(std::string_view) override {}
};

Result<OfficeDocument> inspectXml(ByteSource& source, OfficeXml kind, const Limits& limits)
{
    AnyXml handler;
    if (const auto parsed = parseXml(source, {}, limits, handler); !parsed)
        return parsed.error();
    return OfficeDocument{kind == OfficeXml::Workbook ? OfficeFamily::Spreadsheet : OfficeFamily::Text};
}

// Unpacks a part, which its checksum must bear out.
Result<void> inspectPart(ZipArchive& archive, const std::string& name)
{
    const auto part = archive.part(name);
    if (!part)
        return part.error();
    std::vector<char> chunk(64 << 10);
    for (;;) {
        const auto got = (*part)->read(chunk);
        if (!got)
            return got.error();
        if (*got == 0)
            return {};
    }
}

} // namespace

bool isForOffice(std::string_view beginning)
{
    return CompoundFile::isOne(beginning) || beginning.starts_with(rtfBegin) || beginsAsXlsRecords(beginning)
           || officeXmlIn(beginning) != OfficeXml::None;
}

bool isForOffice(const ZipArchive& archive) { return archive.has(binaryWorkbook); }

Result<OfficeDocument> inspect(PlainFile& file, std::string_view beginning, const Limits& limits)
{
    if (file.size() > limits.partBytes)
        return problem("file.too-large");
    TimedSource source(file, TimeLimit(limits));
    if (const auto kind = officeXmlIn(beginning); kind != OfficeXml::None)
        return inspectXml(source, kind, limits);
    const auto bytes = allOf(source, limits);
    if (!bytes)
        return bytes.error();
    if (CompoundFile::isOne(*bytes))
        return inspectCompoundFile(*bytes);
    if (bytes->starts_with(rtfBegin))
        return resultOf(inspectRtf(*bytes), OfficeFamily::Text);
    return resultOf(inspectXlsRecords(*bytes), OfficeFamily::Spreadsheet);
}

Result<OfficeDocument> inspect(ZipArchive& archive, const Limits& limits)
{
    std::vector<std::string> parts{binaryWorkbook};
    if (archive.has(binaryStrings))
        parts.emplace_back(binaryStrings);
    for (std::size_t number = 1; number <= limits.sheets; ++number) {
        const std::string sheet = "xl/worksheets/sheet" + std::to_string(number) + ".bin";
        if (!archive.has(sheet))
            break;
        parts.push_back(sheet);
    }
    for (const std::string& part : parts) {
        if (const auto read = inspectPart(archive, part); !read)
            return read.error();
    }
    return OfficeDocument{};
}

std::optional<OfficeDocument> officeDocumentIn(const std::filesystem::path& path, const Limits& limits)
{
    auto file = PlainFile::open(path);
    std::array<char, 2048> beginning{};
    const auto got = file ? file->read(beginning) : Result<std::size_t>(0);
    if (!got || *got == 0)
        return std::nullopt;
    file->seek(0);
    const std::string_view bytes(beginning.data(), *got);
    if (bytes.starts_with("PK")) {
        auto archive = ZipArchive::open(*file, limits);
        if (!archive || !isForOffice(*archive))
            return std::nullopt;
        const auto document = inspect(*archive, limits);
        return document ? std::optional(*document) : std::nullopt;
    }
    if (!isForOffice(bytes))
        return std::nullopt;
    const auto document = inspect(*file, bytes, limits);
    return document ? std::optional(*document) : std::nullopt;
}

} // namespace gouji::files
