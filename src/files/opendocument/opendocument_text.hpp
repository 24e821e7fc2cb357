// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/opendocument/opendocument_lists.hpp"
#include "files/opendocument/opendocument_styles.hpp"
#include "files/opendocument/opendocument_walker.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// The tables and texts of an OpenDocument text, from its content.xml, as its reader sees them: without notes,
// hidden texts and what changes that were recorded have deleted; numbered lists with their labels.
class OpenDocumentText : public OpenDocumentWalker {
public:
    // The styles outlive it.
    OpenDocumentText(const Limits& limits, std::string_view tableWord, const OpenDocumentStyles& styles);

    // Once all is parsed.
    Result<document::Workbook> take() { return m_document.take(); }

private:
    struct OpenParagraph {
        std::string label;
        bool isHidden = false;
    };

    bool isShown(OpenDocumentPlace place, const XmlElement& element) const override;
    void begin(OpenDocumentPlace place, const XmlElement& element) override;
    void end(OpenDocumentPlace place) override;

    void beginParagraph(const XmlElement& element);
    void endParagraph();
    void beginRow(const XmlElement& element);
    void endRow();
    void beginCell(const XmlElement& element);
    void endCell();

    DocumentBuilder m_document;
    const OpenDocumentStyles& m_styles;
    OpenDocumentLists m_lists;
    std::vector<OpenParagraph> m_paragraphs; // those that are open; more than one where frames are
    // How often the rows and cells that are open stand there.
    std::vector<int> m_repeats;
};

} // namespace gouji::files
