// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/document_builder.hpp"
#include "files/opendocument/opendocument_walker.hpp"

#include <string_view>
#include <vector>

namespace gouji::files {

// The tables and texts of an OpenDocument text, from its content.xml, without notes, frames and what changes that
// were recorded have deleted.
class OpenDocumentText : public OpenDocumentWalker {
public:
    OpenDocumentText(const Limits& limits, std::string_view tableWord);

    // Once all is parsed.
    model::Result<model::Workbook> take() { return m_document.take(); }

private:
    void begin(OpenDocumentPlace place, const XmlElement& element) override;
    void end(OpenDocumentPlace place) override;

    void beginRow(const XmlElement& element);
    void endRow();
    void beginCell(const XmlElement& element);
    void endCell();

    DocumentBuilder m_document;
    // How often the rows and cells that are open stand there.
    std::vector<int> m_repeats;
};

} // namespace gouji::files
