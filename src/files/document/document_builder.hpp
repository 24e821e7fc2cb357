// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/document/text_table.hpp"
#include "files/workbook_builder.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gouji::files {

// Builds a workbook from the texts and tables of a document, as they follow each other. Each table becomes a
// sheet; tables without a text between them are one table, as a page break cuts them. A table that holds others,
// or has one cell only, lays out the page: what stands in it counts as if it stood outside. Texts of white space
// alone are nothing.
class DocumentBuilder {
public:
    // A sheet is called by the word for a table and its number: "表 2".
    DocumentBuilder(const Limits& limits, std::string_view tableWord);

    [[nodiscard]] Refusal addParagraph(std::string text);

    // Tables hold rows, rows hold cells, cells hold paragraphs and tables. What ends is the innermost that is
    // open; ends of what is not open are passed over, and beginning a row or cell ends the one before.
    [[nodiscard]] Refusal beginTable(CellPlaces places);
    void beginRow();
    [[nodiscard]] Refusal beginCell(CellSpan span, CellKind kind);
    void endCell();
    // Puts the cell that has just ended into its row, or the row into its table, so many times more.
    [[nodiscard]] Refusal repeatCell(int times);
    [[nodiscard]] Refusal repeatRow(int times);
    [[nodiscard]] Refusal endTable();

    bool isInTable() const { return !m_open.empty(); }
    bool isInCell() const { return isInTable() && m_open.back().isInCell; }

    // The document, its open tables ended. Merges are said to be known.
    Result<document::Workbook> take();

private:
    using Block = std::variant<std::string, TextTable>;
    using Flow = std::vector<Block>;

    struct OpenCell {
        Flow content;
        CellSpan span;
        CellKind kind;
    };
    struct OpenTable {
        CellPlaces places;
        std::vector<std::vector<OpenCell>> rows;
        bool isInCell = false;
    };

    static bool isLayout(const OpenTable& table);
    static TextTable textTableOf(OpenTable table);

    // Counts what a copy adds to the document.
    [[nodiscard]] Refusal count(const OpenCell& copy);

    [[nodiscard]] Refusal add(Block block);
    [[nodiscard]] Refusal place(const TextTable& table);
    [[nodiscard]] Refusal endSheet();

    Limits m_limits;
    std::string m_tableWord;
    WorkbookBuilder m_workbook;
    std::vector<document::Paragraph> m_paragraphs;
    std::vector<OpenTable> m_open;
    std::size_t m_textBytes = 0;
    std::size_t m_cells = 0;
    bool m_sheetIsOpen = false;
    int m_nextRow = 0; // of the sheet that is open
};

} // namespace gouji::files
