// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/opendocument.hpp"

#include "files/opendocument/opendocument_content.hpp"
#include "files/opendocument/opendocument_text.hpp"
#include "files/xml/xml_walker.hpp"

#include <array>

namespace gouji::files {
namespace {

const std::string manifestPart = "META-INF/manifest.xml";
const std::string contentPart = "content.xml";
const std::string metaPart = "meta.xml";

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

model::Result<bool> isEncrypted(ZipArchive& archive, const Limits& limits)
{
    // Other programs can read a package without a manifest, and so can we.
    if (!archive.has(manifestPart))
        return false;
    const auto part = archive.part(manifestPart);
    if (!part)
        return part.error();
    Manifest manifest;
    if (const auto parsed = parseXml(**part, manifestPart, limits, manifest); !parsed)
        return parsed.error();
    return manifest.isEncrypted();
}

model::Result<void> readPart(ZipArchive& archive, const std::string& name, const Limits& limits,
                             XmlHandler& content)
{
    const auto part = archive.part(name);
    if (!part)
        return part.error();
    return parseXml(**part, name, limits, content);
}

model::Result<model::Workbook> readText(ZipArchive& archive, const Limits& limits, std::string_view tableWord)
{
    OpenDocumentText text(limits, tableWord);
    if (const auto read = readPart(archive, contentPart, limits, text); !read)
        return read.error();
    return text.take();
}

} // namespace

model::Result<model::Workbook> readOpenDocumentPackage(ZipArchive& archive, const Limits& limits,
                                                       std::string_view tableWord)
{
    const auto encrypted = isEncrypted(archive, limits);
    if (!encrypted)
        return encrypted.error();
    if (*encrypted)
        return model::Problem{{}, {}, {"file.encrypted", {}}};
    OpenDocumentContent content(limits);
    if (const auto read = readPart(archive, contentPart, limits, content); !read)
        return read.error();
    if (content.isTextDocument())
        return readText(archive, limits, tableWord);
    if (archive.has(metaPart))
        if (const auto read = readPart(archive, metaPart, limits, content); !read)
            return read.error();
    return content.takeWorkbook(contentPart);
}

model::Result<model::Workbook> readFlatOpenDocument(ByteSource& source, const Limits& limits)
{
    OpenDocumentContent content(limits);
    if (const auto parsed = parseXml(source, {}, limits, content); !parsed)
        return parsed.error();
    return content.takeWorkbook({});
}

} // namespace gouji::files
