// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/cell_text.hpp"
#include "files/workbook_builder.hpp"
#include "files/xml_walker.hpp"

#include <optional>
#include <string>

namespace gouji::files {

enum class ContentPlace {
    Start,
    Document,
    Body,
    Spreadsheet,
    Table,
    Rows,
    Row,
    Cell,
    CoveredCell,
    Paragraph,
    Inline,
    Spaces,
    Tab,
    LineBreak
};

// The tables of an OpenDocument spreadsheet, from content.xml or a flat document.
class OpenDocumentContent : public XmlWalker<ContentPlace> {
public:
    explicit OpenDocumentContent(const Limits& limits);

    // Once the document is parsed.
    model::Result<model::Workbook> takeWorkbook(const std::string& part);

private:
    // What is known of the open cell so far.
    struct OpenCell {
        std::string type;                 // empty where there is none
        std::optional<std::string> value; // as the attribute that goes with the type has it
        bool isFormula = false;
        bool isError = false;
        int repeats = 1;
        int rowSpan = 1;
        int columnSpan = 1;
        CellText text;
    };

    void enter(ContentPlace place, const XmlElement& element) override;
    void leave(ContentPlace place) override;
    void read(ContentPlace place, std::string_view piece) override;

    void refuseLongText();
    void beginTable(const XmlElement& element);
    void beginCell(const XmlElement& element);
    void endCell();
    void endRow();
    void place(const model::Cell& cell);
    void merge();
    // Nothing where the value is not what its type promises.
    static std::optional<model::CellValue> valueOf(const OpenCell& cell);

    WorkbookBuilder m_workbook;
    bool m_isForeignTable = false; // a copy of another file's cells, kept for formulas that refer to it
    int m_row = 0;
    int m_rowRepeats = 1;
    int m_column = 0;
    OpenCell m_cell;
};

} // namespace gouji::files
