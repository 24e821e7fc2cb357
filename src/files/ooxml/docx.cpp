// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx.hpp"

#include "files/document/document_builder.hpp"
#include "files/values/written_value.hpp"
#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

enum class Place {
    Start,
    Document,
    Blocks, // paragraphs and tables, in the body or in a control that is laid around them
    Table,
    Rows, // what is laid around rows
    Row,
    RowProperties,
    ColumnsBefore,
    Cells, // what is laid around cells
    Cell,
    CellProperties,
    ColumnSpan,
    VerticalMerge,
    Paragraph,
    Inline, // what is laid around runs
    Run,
    Text,
    Tab,
    Break,
    Hyphen,
};

constexpr XmlName word(std::string_view local) { return {XmlNamespace::Word, local}; }
constexpr XmlStep<Place> step(Place from, std::string_view element, Place to) { return {from, word(element), to}; }

constexpr std::array grammar = {
    step(Place::Start, "document", Place::Document),
    step(Place::Document, "body", Place::Blocks),
    step(Place::Blocks, "p", Place::Paragraph),
    step(Place::Blocks, "tbl", Place::Table),
    step(Place::Blocks, "sdt", Place::Blocks),
    step(Place::Blocks, "sdtContent", Place::Blocks),
    step(Place::Blocks, "customXml", Place::Blocks),
    step(Place::Blocks, "ins", Place::Blocks),
    step(Place::Table, "tr", Place::Row),
    step(Place::Table, "sdt", Place::Rows),
    step(Place::Table, "customXml", Place::Rows),
    step(Place::Table, "ins", Place::Rows),
    step(Place::Rows, "tr", Place::Row),
    step(Place::Rows, "sdtContent", Place::Rows),
    step(Place::Rows, "customXml", Place::Rows),
    step(Place::Row, "trPr", Place::RowProperties),
    step(Place::RowProperties, "gridBefore", Place::ColumnsBefore),
    step(Place::Row, "tc", Place::Cell),
    step(Place::Row, "sdt", Place::Cells),
    step(Place::Row, "customXml", Place::Cells),
    step(Place::Row, "ins", Place::Cells),
    step(Place::Cells, "tc", Place::Cell),
    step(Place::Cells, "sdtContent", Place::Cells),
    step(Place::Cells, "customXml", Place::Cells),
    step(Place::Cell, "tcPr", Place::CellProperties),
    step(Place::CellProperties, "gridSpan", Place::ColumnSpan),
    step(Place::CellProperties, "vMerge", Place::VerticalMerge),
    step(Place::Cell, "p", Place::Paragraph),
    step(Place::Cell, "tbl", Place::Table),
    step(Place::Cell, "sdt", Place::Blocks),
    step(Place::Cell, "customXml", Place::Blocks),
    step(Place::Cell, "ins", Place::Blocks),
    step(Place::Paragraph, "r", Place::Run),
    step(Place::Paragraph, "hyperlink", Place::Inline),
    step(Place::Paragraph, "ins", Place::Inline),
    step(Place::Paragraph, "moveTo", Place::Inline),
    step(Place::Paragraph, "smartTag", Place::Inline),
    step(Place::Paragraph, "customXml", Place::Inline),
    step(Place::Paragraph, "fldSimple", Place::Inline),
    step(Place::Paragraph, "sdt", Place::Inline),
    step(Place::Inline, "r", Place::Run),
    step(Place::Inline, "hyperlink", Place::Inline),
    step(Place::Inline, "ins", Place::Inline),
    step(Place::Inline, "moveTo", Place::Inline),
    step(Place::Inline, "smartTag", Place::Inline),
    step(Place::Inline, "customXml", Place::Inline),
    step(Place::Inline, "fldSimple", Place::Inline),
    step(Place::Inline, "sdt", Place::Inline),
    step(Place::Inline, "sdtContent", Place::Inline),
    step(Place::Run, "t", Place::Text),
    step(Place::Run, "tab", Place::Tab),
    step(Place::Run, "br", Place::Break),
    step(Place::Run, "cr", Place::Break),
    step(Place::Run, "noBreakHyphen", Place::Hyphen),
};

class DocxDocument : public XmlWalker<Place> {
public:
    DocxDocument(const Limits& limits, std::string_view tableWord)
        : XmlWalker(grammar),
          m_document(limits, tableWord)
    {}

    model::Result<model::Workbook> take() { return m_document.take(); }

private:
    void enter(Place place, const XmlElement& element) override
    {
        switch (place) {
        case Place::Table:
            return refuse(m_document.beginTable(CellPlaces::Written));
        case Place::Row:
            return m_document.beginRow();
        case Place::ColumnsBefore:
            return refuse(m_document.beginCell({1, countIn(element)}, CellKind::Left));
        case Place::Cell:
            m_columns = 1;
            m_kind = CellKind::Own;
            m_cellIsBegun = false;
            return;
        case Place::ColumnSpan:
            m_columns = countIn(element);
            return;
        case Place::VerticalMerge:
            if (element.attribute(word("val")).value_or("continue") == "continue")
                m_kind = CellKind::Continued;
            return;
        default:
            return enterText(place);
        }
    }

    void enterText(Place place)
    {
        switch (place) {
        case Place::Paragraph:
            m_text.clear();
            return;
        case Place::Tab:
            m_text += '\t';
            return;
        case Place::Break:
            m_text += '\n';
            return;
        case Place::Hyphen:
            m_text += '-';
            return;
        default:
            return;
        }
    }

    void leave(Place place) override
    {
        switch (place) {
        case Place::CellProperties:
            return beginCell();
        case Place::Cell:
            beginCell();
            return m_document.endCell();
        case Place::Table:
            refuse(m_document.endTable());
            // The cell around it goes on, and was begun.
            m_cellIsBegun = true;
            return;
        case Place::Paragraph:
            if (m_document.isInTable())
                beginCell();
            return refuse(m_document.addParagraph(std::exchange(m_text, {})));
        default:
            return;
        }
    }

    void read(Place place, std::string_view piece) override
    {
        if (place != Place::Text)
            return;
        m_text += piece;
        if (m_text.size() > longestCellText)
            refuse("file.text-too-long");
    }

    // Once its properties, which stand first where there are any, are known.
    void beginCell()
    {
        if (!std::exchange(m_cellIsBegun, true))
            refuse(m_document.beginCell({1, m_columns}, m_kind));
    }

    static int countIn(const XmlElement& element)
    {
        return std::clamp(wholeNumberIn(element.attribute(word("val")).value_or("1")).value_or(1), 1, mostColumns);
    }

    DocumentBuilder m_document;
    std::string m_text;
    int m_columns = 1;
    CellKind m_kind = CellKind::Own;
    bool m_cellIsBegun = false;
};

} // namespace

bool isDocxPart(std::string_view part) { return part.starts_with("word/"); }

model::Result<model::Workbook> readDocxDocument(ByteSource& source, const std::string& part, const Limits& limits,
                                                std::string_view tableWord)
{
    DocxDocument document(limits, tableWord);
    if (const auto parsed = parseXml(source, part, limits, document); !parsed)
        return parsed.error();
    return document.take();
}

model::Result<model::Workbook> readDocx(ZipArchive& archive, const std::string& part, const Limits& limits,
                                        std::string_view tableWord)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    return readDocxDocument(**source, part, limits, tableWord);
}

} // namespace gouji::files
