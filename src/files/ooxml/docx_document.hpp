// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/ooxml/docx_grammar.hpp"
#include "files/ooxml/docx_text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// A document in pieces, and what other files are to be put between them, by their relationships: each after the
// piece of the same number.
struct DocxPieces {
    std::vector<document::Workbook> pieces;
    std::vector<std::string> chunks;
};

// The word for tables of the piece or chunk with that number, so that two tables do not have one name.
std::string wordInPiece(std::string_view tableWord, std::size_t number);

// Reads the main part of a .docx.
class DocxDocument : public XmlWalker<DocxPlace> {
public:
    // Styles and numbering outlive it.
    DocxDocument(const Limits& limits, std::string_view tableWord, const DocxStyles& styles,
                 DocxNumbering& numbering);

    Result<DocxPieces> take();

private:
    void enter(DocxPlace place, const XmlElement& element) override;
    void leave(DocxPlace place) override;
    void read(DocxPlace place, std::string_view piece) override;
    bool isShown(DocxPlace place, const XmlElement& element) const override;

    void enterProperty(DocxPlace place, const XmlElement& element);
    void enterText(DocxPlace place, const XmlElement& element);
    void beginChunk(const XmlElement& element);
    void beginRow();
    void beginCell();
    void endParagraph();
    void append(std::string_view text);

    Limits m_limits;
    std::string m_tableWord;
    DocumentBuilder m_document;
    DocxText m_text;
    DocxPieces m_done;
    // Of the row that is open.
    int m_columnsBefore = 0;
    bool m_rowIsBegun = false;
    bool m_rowIsDeleted = false;
    // Of the cell that is open.
    int m_columns = 1;
    CellKind m_kind = CellKind::Own;
    bool m_cellIsBegun = false;
};

} // namespace gouji::files
