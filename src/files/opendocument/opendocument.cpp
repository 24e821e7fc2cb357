// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument.hpp"

#include "files/opendocument/opendocument_content.hpp"
#include "files/opendocument/opendocument_styles.hpp"
#include "files/opendocument/opendocument_text.hpp"
#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace gouji::files {
namespace {

const std::string manifestPart = "META-INF/manifest.xml";
const std::string contentPart = "content.xml";
const std::string stylesPart = "styles.xml";
const std::string metaPart = "meta.xml";
const std::string typePart = "mimetype";

enum class ManifestPlace { Start, Manifest, Entry, Encryption };

constexpr XmlName manifestName(std::string_view local) { return {XmlNamespace::Manifest, local}; }

constexpr std::array manifestGrammar = {
    XmlStep<ManifestPlace>{ManifestPlace::Start, manifestName("manifest"), ManifestPlace::Manifest},
    XmlStep<ManifestPlace>{ManifestPlace::Manifest, manifestName("file-entry"), ManifestPlace::Entry},
    XmlStep<ManifestPlace>{ManifestPlace::Entry, manifestName("encryption-data"), ManifestPlace::Encryption},
};

// The list of the package's parts. It alone tells that they are encrypted.
class Manifest : public XmlWalker<ManifestPlace> {
public:
    Manifest() : XmlWalker(manifestGrammar) {}

    bool isEncrypted() const { return m_isEncrypted; }

private:
    void enter(ManifestPlace place, const XmlElement&) override
    {
        m_isEncrypted = m_isEncrypted || place == ManifestPlace::Encryption;
    }
    void leave(ManifestPlace) override {}
    void read(ManifestPlace, std::string_view) override {}

    bool m_isEncrypted = false;
};

Result<void> readPart(ZipArchive& archive, const std::string& name, const Limits& limits, XmlHandler& content,
                      DocumentType documentType = DocumentType::Refused)
{
    const auto part = archive.part(name);
    if (!part)
        return part.error();
    return parseXml(**part, name, limits, content, documentType);
}

// A part beside the content, which may be missing or faulty: other programs read what is left, and so do we.
Result<void> readAside(ZipArchive& archive, const std::string& name, const Limits& limits, XmlHandler& handler)
{
    constexpr std::array<std::string_view, 3> faults{"file.broken-xml", "file.document-type",
                                                     "file.not-a-workbook"};
    if (!archive.has(name))
        return {};
    auto read = readPart(archive, name, limits, handler, DocumentType::PassedOver);
    if (!read && std::ranges::find(faults, read.error().why.key) != faults.end())
        return {};
    return read;
}

// What OpenOffice 1 wrote, whose XML has other names.
bool isOfOldOffice(ZipArchive& archive)
{
    constexpr std::string_view oldType = "application/vnd.sun.xml.";
    const auto part = archive.part(typePart);
    std::array<char, oldType.size()> beginning{};
    const auto got = part ? (*part)->read(beginning) : part.error();
    return got && std::string_view(beginning.data(), *got) == oldType;
}

Result<document::Workbook> readText(ZipArchive& archive, const Limits& limits, std::string_view tableWord)
{
    OpenDocumentStyles styles;
    OpenDocumentStyleReader common(styles);
    if (const auto read = readAside(archive, stylesPart, limits, common); !read)
        return read.error();
    OpenDocumentStyleReader automatic(styles);
    if (const auto read = readPart(archive, contentPart, limits, automatic); !read && !automatic.isComplete())
        return read.error();
    OpenDocumentText text(limits, tableWord, styles);
    if (const auto read = readPart(archive, contentPart, limits, text); !read)
        return read.error();
    return text.take();
}

// Few spreadsheets have texts whose styles stand beside the content.
Result<document::Workbook> readWithStyles(ZipArchive& archive, const Limits& limits)
{
    OpenDocumentStyles styles;
    OpenDocumentStyleReader common(styles);
    if (const auto read = readAside(archive, stylesPart, limits, common); !read)
        return read.error();
    OpenDocumentContent content(limits, styles);
    if (const auto read = readPart(archive, contentPart, limits, content); !read)
        return read.error();
    return content.takeWorkbook(contentPart);
}

Result<document::Workbook> withProperties(document::Workbook workbook, ZipArchive& archive, const Limits& limits)
{
    OpenDocumentStyles none;
    OpenDocumentContent meta(limits, none);
    if (const auto read = readAside(archive, metaPart, limits, meta); !read)
        return read.error();
    workbook.properties = meta.takeProperties();
    return workbook;
}

} // namespace

Result<document::Workbook> readOpenDocumentPackage(ZipArchive& archive, const Limits& limits,
                                                   std::string_view tableWord)
{
    Manifest manifest;
    if (const auto read = readAside(archive, manifestPart, limits, manifest); !read)
        return read.error();
    if (manifest.isEncrypted())
        return Problem{{}, {}, {"file.encrypted", {}}};
    if (isOfOldOffice(archive))
        return Problem{{}, {}, {"file.old-openoffice", {}}};
    OpenDocumentStyles styles;
    OpenDocumentContent content(limits, styles);
    const auto read = readPart(archive, contentPart, limits, content);
    if (content.isTextDocument())
        return readText(archive, limits, tableWord);
    if (!read)
        return read.error();
    auto workbook = content.lacksStyles() ? readWithStyles(archive, limits) : content.takeWorkbook(contentPart);
    return workbook ? withProperties(std::move(*workbook), archive, limits) : std::move(workbook);
}

Result<document::Workbook> readFlatOpenDocument(ByteSource& source, const Limits& limits)
{
    OpenDocumentStyles styles;
    OpenDocumentContent content(limits, styles);
    if (const auto parsed = parseXml(source, {}, limits, content); !parsed)
        return parsed.error();
    return content.takeWorkbook({});
}

} // namespace gouji::files
