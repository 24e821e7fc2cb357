// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_sheet.hpp"

#include "files/ooxml/vertical_alignment.hpp"
#include "files/ooxml/xlsx_cell.hpp"
#include "files/values/reference.hpp"
#include "files/values/written_value.hpp"
#include "files/xml/xml_walker.hpp"

#include <array>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

enum class Place {
    Start,
    Sheet,
    Rows,
    Row,
    Cell,
    Formula,
    Value,
    Inline,
    Run,
    RunProperties,
    Alignment,
    Text,
    Merges,
    Merge
};

constexpr XmlName sheet(std::string_view local) { return {XmlNamespace::Spreadsheet, local}; }
constexpr XmlName plain(std::string_view local) { return {XmlNamespace::None, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, sheet("worksheet"), Place::Sheet},
    XmlStep<Place>{Place::Sheet, sheet("sheetData"), Place::Rows},
    XmlStep<Place>{Place::Rows, sheet("row"), Place::Row},
    XmlStep<Place>{Place::Row, sheet("c"), Place::Cell},
    XmlStep<Place>{Place::Cell, sheet("v"), Place::Value},
    XmlStep<Place>{Place::Cell, sheet("f"), Place::Formula},
    XmlStep<Place>{Place::Cell, sheet("is"), Place::Inline},
    XmlStep<Place>{Place::Inline, sheet("t"), Place::Text},
    XmlStep<Place>{Place::Inline, sheet("r"), Place::Run},
    XmlStep<Place>{Place::Run, sheet("t"), Place::Text},
    XmlStep<Place>{Place::Run, sheet("rPr"), Place::RunProperties},
    XmlStep<Place>{Place::RunProperties, sheet("vertAlign"), Place::Alignment},
    XmlStep<Place>{Place::Sheet, sheet("mergeCells"), Place::Merges},
    XmlStep<Place>{Place::Merges, sheet("mergeCell"), Place::Merge},
};

class Sheet : public XmlWalker<Place> {
public:
    Sheet(const SharedStrings& sharedStrings, WorkbookBuilder& workbook)
        : XmlWalker(grammar),
          m_sharedStrings(sharedStrings),
          m_workbook(workbook)
    {}

    XlsxTexts texts = XlsxTexts::There;

private:
    void enter(Place place, const XmlElement& element) override
    {
        switch (place) {
        case Place::Row:
            return beginRow(element);
        case Place::Cell:
            return beginCell(element);
        case Place::Formula:
            m_cell.isFormula = true;
            return;
        case Place::Value:
            m_cell.value += m_cell.values++ == 0 ? "" : " ";
            return;
        case Place::Inline:
            m_cell.inlined.emplace();
            return;
        case Place::Run:
            m_run = {m_cell.inlined->size()};
            return;
        case Place::Alignment:
            m_run.line = lineOf(element.attribute(plain("val")));
            return;
        case Place::Merge:
            return merge(element.attribute(plain("ref")).value_or(""));
        default:
            return;
        }
    }

    void leave(Place place) override
    {
        if (place == Place::Cell)
            endCell();
        else if (place == Place::Run)
            showRun(m_run, *m_cell.inlined);
        else if (place == Place::Sheet)
            refuse(m_workbook.endSheet());
    }

    void read(Place place, std::string_view piece) override
    {
        if (place == Place::Value)
            append(piece, m_cell.value);
        else if (place == Place::Text)
            append(piece, *m_cell.inlined);
    }

    void append(std::string_view piece, std::string& text)
    {
        text += piece;
        if (text.size() > longestCellText)
            refuse("file.text-too-long");
    }

    // Rows and cells without an address follow the one before; so do those whose address is none, but what is
    // found there is not to be trusted.
    void beginRow(const XmlElement& element)
    {
        m_next = {m_next.row + 1, 0};
        m_rowIsMisplaced = false;
        if (const auto number = element.attribute(plain("r"))) {
            const auto row = wholeNumberIn(*number);
            m_rowIsMisplaced = !row || *row < 1 || *row > mostRows;
            if (!m_rowIsMisplaced)
                m_next.row = *row - 1;
        }
    }

    void beginCell(const XmlElement& element)
    {
        m_cell.type = element.attribute(plain("t")).value_or("");
        m_cell.value.clear();
        m_cell.inlined.reset();
        m_cell.values = 0;
        m_cell.isFormula = false;
        m_position = m_next;
        m_isMisplaced = m_rowIsMisplaced || !isInSheet(m_next);
        if (const auto address = element.attribute(plain("r"))) {
            const auto position = positionIn(*address);
            m_isMisplaced = !position;
            m_position = position.value_or(m_next);
        }
        m_next.column = m_position.column + 1;
    }

    void endCell()
    {
        document::CellValue value = valueOf(m_cell, m_sharedStrings);
        if (lacksText(m_cell, m_sharedStrings))
            texts = XlsxTexts::Missing;
        const auto origin = m_cell.isFormula ? document::Origin::Formula : document::Origin::Typed;
        if (m_isMisplaced)
            return placeMisplaced({std::move(value), origin});
        refuse(m_workbook.place(m_position, {std::move(value), origin}));
    }

    static bool isInSheet(document::Position position)
    {
        return position.row < mostRows && position.column < mostColumns;
    }

    // Where it belongs nobody knows: it must not be taken for a figure, nor be lost where one is missing.
    void placeMisplaced(const document::Cell& cell)
    {
        if (cell.isBlank() || !isInSheet(m_position))
            return;
        const std::string& text = m_cell.inlined ? *m_cell.inlined : m_cell.value;
        const document::CellError error{document::CellError::Kind::Malformed, "?" + text};
        refuse(m_workbook.place(m_position, {error, cell.origin}));
    }

    // What is no area merges nothing.
    void merge(std::string_view reference)
    {
        const auto merged = referenceIn(reference, SheetSeparator::Xlsx);
        if (merged && merged->sheet.empty())
            refuse(m_workbook.merge(merged->area));
    }

    const SharedStrings& m_sharedStrings;
    WorkbookBuilder& m_workbook;
    document::Position m_next{-1, 0};
    bool m_rowIsMisplaced = false;
    // Of the cell that is open.
    XlsxCell m_cell;
    XlsxRun m_run;
    document::Position m_position;
    bool m_isMisplaced = false;
};

} // namespace

Result<XlsxTexts> readXlsxSheet(ZipArchive& archive, const std::string& part, const SharedStrings& sharedStrings,
                                const Limits& limits, WorkbookBuilder& workbook)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    Sheet handler(sharedStrings, workbook);
    if (const auto parsed = parseXml(**source, part, limits, handler); !parsed)
        return parsed.error();
    return handler.texts;
}

} // namespace gouji::files
