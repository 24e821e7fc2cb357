// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/opendocument/opendocument_cell.hpp"
#include "files/values/open_property.hpp"
#include "files/workbook_builder.hpp"

#include <string>

namespace gouji::files {

// The tables, names and properties of an OpenDocument spreadsheet, from a flat document or, one after the other,
// content.xml and meta.xml.
class OpenDocumentContent : public OpenDocumentWalker {
public:
    // Fills in the styles, which outlive it.
    OpenDocumentContent(const Limits& limits, OpenDocumentStyles& styles);

    // Whether the document turned out to be a text. It is not read here, and not parsed to its end.
    bool isTextDocument() const { return m_isTextDocument; }

    using OpenDocumentWalker::lacksStyles;

    // Once all is parsed; the part is that which must hold the tables.
    Result<document::Workbook> takeWorkbook(const std::string& part);
    std::map<std::string, std::string> takeProperties() { return m_workbook.take().properties; }

private:
    bool isShown(OpenDocumentPlace place, const XmlElement& element) const override;
    void begin(OpenDocumentPlace place, const XmlElement& element) override;
    void end(OpenDocumentPlace place) override;
    void readOutside(OpenDocumentPlace place, std::string_view piece) override;

    void beginTable(const XmlElement& element);
    void endCell();
    void endRow();
    void place(const document::Cell& cell);
    void merge();
    void beginProperty(const XmlElement& element);
    void endProperty();
    void addName(const XmlElement& element, Scope scope);

    WorkbookBuilder m_workbook;
    OpenDocumentStyles& m_styles;
    OpenDocumentStyles::Style* m_style = nullptr; // that is open
    bool m_isTextDocument = false;
    bool m_isForeignTable = false; // a copy of another file's cells, kept for formulas that refer to it
    int m_row = 0;
    int m_rowRepeats = 1;
    int m_column = 0;
    OpenDocumentCell m_cell;
    OpenProperty m_property;
};

} // namespace gouji::files
