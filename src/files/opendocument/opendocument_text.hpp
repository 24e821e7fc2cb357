// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/values/cell_text.hpp"
#include "files/xml/xml_walker.hpp"

#include <string_view>
#include <vector>

namespace gouji::files {

enum class TextPlace {
    Start,
    Document,
    Body,
    Blocks, // paragraphs and tables, in the body, a section or a list
    Table,
    Rows,
    Row,
    Cell,
    Paragraph,
    Inline,
    Spaces,
    Tab,
    LineBreak,
};

// The tables and texts of an OpenDocument text, from its content.xml, without notes, frames and what changes that
// were recorded have deleted.
class OpenDocumentText : public XmlWalker<TextPlace> {
public:
    OpenDocumentText(const Limits& limits, std::string_view tableWord);

    // Once all is parsed.
    model::Result<model::Workbook> take() { return m_document.take(); }

private:
    void enter(TextPlace place, const XmlElement& element) override;
    void leave(TextPlace place) override;
    void read(TextPlace place, std::string_view piece) override;

    void beginCell(const XmlElement& element);
    void endCell();
    void refuseLongText();

    DocumentBuilder m_document;
    CellText m_text;
    std::vector<int> m_cellRepeats; // of the cells that are open
};

} // namespace gouji::files
