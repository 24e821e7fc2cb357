// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx.hpp"

#include "files/ooxml/docx_chunks.hpp"
#include "files/ooxml/docx_document.hpp"
#include "files/ooxml/relationships.hpp"

#include <utility>

namespace gouji::files {
namespace {

// What a document consists of beside its main part.
struct Accessories {
    DocxStyles styles;
    DocxNumbering numbering;
};

// The part of that type, where it is there.
const Relationship* present(const ZipArchive& archive, const Relationships& relationships, std::string_view type)
{
    const Relationship* const found = findByType(relationships, type);
    return found && archive.has(found->part) ? found : nullptr;
}

Result<Accessories> readAccessories(ZipArchive& archive, const Relationships& relationships, const Limits& limits)
{
    Accessories accessories;
    if (const Relationship* const styles = present(archive, relationships, "styles")) {
        auto read = readDocxStyles(archive, styles->part, limits);
        if (!read)
            return read.error();
        accessories.styles = std::move(*read);
    }
    if (const Relationship* const numbering = present(archive, relationships, "numbering")) {
        auto read = readDocxNumbering(archive, numbering->part, limits);
        if (!read)
            return read.error();
        accessories.numbering = std::move(*read);
    }
    return accessories;
}

Result<DocxPieces> readPieces(ByteSource& source, const std::string& part, const Limits& limits,
                              std::string_view tableWord, Accessories& accessories)
{
    DocxDocument document(limits, tableWord, accessories.styles, accessories.numbering);
    if (const auto parsed = parseXml(source, part, limits, document); !parsed)
        return parsed.error();
    return document.take();
}

Result<DocxPieces> readPieces(ZipArchive& archive, const std::string& part, const Limits& limits,
                              std::string_view tableWord, Accessories& accessories)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    return readPieces(**source, part, limits, tableWord, accessories);
}

// Most documents take nothing in, and are in one piece.
bool isWhole(const DocxPieces& document) { return document.chunks.empty(); }

} // namespace

Result<document::Workbook> readDocxDocument(ByteSource& source, const std::string& part, const Limits& limits,
                                            std::string_view tableWord)
{
    Accessories none;
    auto document = readPieces(source, part, limits, tableWord, none);
    if (!document)
        return document.error();
    if (!isWhole(*document))
        return Problem{{}, part, {"file.chunk", {}}};
    return std::move(document->pieces.front());
}

Result<document::Workbook> readDocx(ZipArchive& archive, const std::string& part, const Limits& limits,
                                    std::string_view tableWord)
{
    const auto relationships = readRelationships(archive, part, limits);
    if (!relationships)
        return relationships.error();
    auto accessories = readAccessories(archive, *relationships, limits);
    if (!accessories)
        return accessories.error();
    auto document = readPieces(archive, part, limits, tableWord, *accessories);
    if (!document)
        return document.error();
    if (isWhole(*document))
        return std::move(document->pieces.front());
    return withChunks(std::move(*document), archive, *relationships, limits, tableWord);
}

} // namespace gouji::files
