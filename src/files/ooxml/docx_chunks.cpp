// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_chunks.hpp"

#include "files/html/html.hpp"
#include "files/input/held_bytes.hpp"
#include "files/input/text_encoding.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::files {
namespace {

// Word, RTF and mail files come as well.
bool isPage(std::string_view bytes)
{
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && bytes[first] == '<';
}

Result<document::Workbook> readChunk(ZipArchive& archive, const Relationship& chunk, const Limits& limits,
                                     std::string_view tableWord)
{
    const auto source = archive.part(chunk.part);
    if (!source)
        return source.error();
    const auto bytes = allOf(**source, limits);
    if (!bytes)
        return bytes.error();
    if (!isPage(*bytes))
        return Problem{{}, chunk.part, {"file.chunk", {}}};
    HeldBytes page(*bytes);
    return readHtml(page, limits, tableWord);
}

void append(document::Workbook piece, document::Workbook& whole)
{
    const int before = static_cast<int>(whole.sheets.size());
    for (document::Paragraph& paragraph : piece.paragraphs)
        paragraph.sheetsBefore += before;
    std::ranges::move(piece.paragraphs, std::back_inserter(whole.paragraphs));
    std::ranges::move(piece.sheets, std::back_inserter(whole.sheets));
}

} // namespace

Result<document::Workbook> withChunks(DocxPieces document, ZipArchive& archive, const Relationships& relationships,
                                      const Limits& limits, std::string_view tableWord)
{
    document::Workbook whole;
    for (std::size_t index = 0; index < document.pieces.size(); ++index) {
        append(std::move(document.pieces[index]), whole);
        if (index == document.chunks.size())
            break;
        const Relationship* const chunk = findById(relationships, document.chunks[index]);
        if (!chunk)
            return Problem{{}, {}, {"file.chunk", {}}};
        const std::string word =
            whole.sheets.empty() ? std::string(tableWord) : wordInPiece(tableWord, 2 * index + 1);
        auto read = readChunk(archive, *chunk, limits, word);
        if (!read)
            return read.error();
        append(std::move(*read), whole);
    }
    return whole;
}

} // namespace gouji::files
