// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/docx_document.hpp"

#include "core/text/text.hpp"
#include "files/ooxml/vertical_alignment.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace gouji::files {
namespace {

// Stands for what cannot be written as text, so that the rest does not pass for the whole.
constexpr std::string_view unreadable = "\xEF\xBF\xBD";

// Each chunk is a file of its own to be read.
constexpr std::size_t mostChunks = 100;

std::string_view valueOf(const XmlElement& element, std::string_view attribute = "val")
{
    return element.attribute(word(attribute)).value_or("");
}

int countIn(const XmlElement& element)
{
    return std::clamp(wholeNumberIn(element.attribute(word("val")).value_or("1")).value_or(1), 1, mostColumns);
}

// A character of a font of symbols, whose codes mean something in that font only; those of the font Symbol up to
// 126 are digits and the like as everywhere, but for letters.
std::string symbolIn(const XmlElement& element)
{
    const std::string_view written = valueOf(element, "char");
    unsigned code = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), code, 16);
    if (error != std::errc() || end != written.data() + written.size() || code < 0x20 || code > 0xFFFD)
        return std::string(unreadable);
    const bool isPrivate = code >= 0xE000 && code < 0xF900;
    const bool isDigit = code >= 0xF030 && code <= 0xF039 && valueOf(element, "font") == "Symbol";
    const char32_t character = isDigit ? code - 0xF000 : code;
    const bool isSurrogate = code >= 0xD800 && code < 0xE000;
    if ((isPrivate && !isDigit) || isSurrogate)
        return std::string(unreadable);
    return text::encodeUtf8({&character, 1});
}

} // namespace

std::string wordInPiece(std::string_view tableWord, std::size_t number)
{
    return std::string(tableWord) + " " + std::to_string(number + 1) + "/";
}

DocxDocument::DocxDocument(const Limits& limits, std::string_view tableWord, const DocxStyles& styles,
                           DocxNumbering& numbering)
    : XmlWalker(docxGrammar),
      m_limits(limits),
      m_tableWord(tableWord),
      m_document(limits, tableWord),
      m_text(styles, numbering)
{}

Result<DocxPieces> DocxDocument::take()
{
    auto last = m_document.take();
    if (!last)
        return last.error();
    m_done.pieces.push_back(std::move(*last));
    return std::move(m_done);
}

bool DocxDocument::isShown(DocxPlace place, const XmlElement& element) const
{
    if (place == DocxPlace::Cell)
        return !m_rowIsDeleted;
    return place != DocxPlace::MarkHidden || isOn(element.attribute(word("val")));
}

void DocxDocument::enter(DocxPlace place, const XmlElement& element)
{
    switch (place) {
    case DocxPlace::Chunk:
        return beginChunk(element);
    case DocxPlace::Table:
        if (m_document.isInTable())
            beginCell();
        return refuse(m_document.beginTable(CellPlaces::Written));
    case DocxPlace::Row:
        m_columnsBefore = 0;
        m_rowIsBegun = false;
        m_rowIsDeleted = false;
        return;
    case DocxPlace::ColumnsBefore:
        m_columnsBefore = countIn(element);
        return;
    case DocxPlace::RowDeleted:
        m_rowIsDeleted = true;
        return;
    case DocxPlace::Cell:
        beginRow();
        m_columns = 1;
        m_kind = CellKind::Own;
        m_cellIsBegun = false;
        return;
    case DocxPlace::ColumnSpan:
        m_columns = countIn(element);
        return;
    case DocxPlace::VerticalMerge:
        if (element.attribute(word("val")).value_or("continue") == "continue")
            m_kind = CellKind::Continued;
        return;
    default:
        return enterProperty(place, element);
    }
}

void DocxDocument::enterProperty(DocxPlace place, const XmlElement& element)
{
    switch (place) {
    case DocxPlace::Paragraph:
        return m_text.beginParagraph();
    case DocxPlace::ParagraphStyle:
        return m_text.setStyle(valueOf(element));
    case DocxPlace::NumberingLevel:
        return m_text.setLevel(wholeNumberIn(valueOf(element)).value_or(0));
    case DocxPlace::NumberingList:
        return m_text.setList(valueOf(element));
    case DocxPlace::MarkHidden:
        return m_text.hideMark();
    case DocxPlace::Run:
    case DocxPlace::FormulaRun:
        return m_text.beginRun();
    case DocxPlace::RunStyle:
        return m_text.setRunStyle(valueOf(element));
    case DocxPlace::Hidden:
        return m_text.hideRun(isOn(element.attribute(word("val"))));
    case DocxPlace::VerticalAlignment:
        return m_text.setRunLine(lineOf(element.attribute(word("val"))));
    case DocxPlace::Field:
        return m_text.markField(valueOf(element, "fldCharType"));
    case DocxPlace::SimpleField:
        m_text.markField("begin");
        m_text.addFieldCode(valueOf(element, "instr"));
        return m_text.markField("separate");
    case DocxPlace::TextBox:
        return m_text.beginBox();
    default:
        return enterText(place, element);
    }
}

void DocxDocument::enterText(DocxPlace place, const XmlElement& element)
{
    switch (place) {
    case DocxPlace::Symbol:
        return append(symbolIn(element));
    case DocxPlace::FormulaPart:
        return append(unreadable);
    case DocxPlace::Tab:
        return append("\t");
    case DocxPlace::Break:
        return append("\n");
    case DocxPlace::Hyphen:
        return append("-");
    default:
        return;
    }
}

void DocxDocument::leave(DocxPlace place)
{
    switch (place) {
    case DocxPlace::CellProperties:
        return beginCell();
    case DocxPlace::Cell:
        beginCell();
        return m_document.endCell();
    case DocxPlace::Table:
        refuse(m_document.endTable());
        // The cell around it goes on, and was begun, as was its row.
        m_cellIsBegun = true;
        m_rowIsBegun = true;
        m_rowIsDeleted = false;
        return;
    case DocxPlace::Run:
    case DocxPlace::FormulaRun:
        return m_text.endRun();
    case DocxPlace::SimpleField:
        return m_text.markField("end");
    case DocxPlace::TextBox:
        return m_text.endBox();
    case DocxPlace::Paragraph:
        return endParagraph();
    default:
        return;
    }
}

void DocxDocument::read(DocxPlace place, std::string_view piece)
{
    if (place == DocxPlace::Text)
        append(piece);
    else if (place == DocxPlace::FieldCode)
        m_text.addFieldCode(piece);
}

// A cell with nothing but a box of text is not blank; whether the box shows its figure cannot be told.
void DocxDocument::endParagraph()
{
    std::string text = m_text.takeParagraph();
    const std::string boxed = m_text.takeBoxed();
    if (m_document.isInTable()) {
        beginCell();
        const bool isBlank = text.find_first_not_of(" \t\n") == std::string::npos;
        if (isBlank && boxed.find_first_not_of(" \t\n") != std::string::npos)
            text = std::string(unreadable) + boxed;
    }
    refuse(m_document.addParagraph(std::move(text)));
}

void DocxDocument::append(std::string_view text)
{
    if (!m_text.append(text))
        refuse("file.text-too-long");
}

// What stands before it is done.
void DocxDocument::beginChunk(const XmlElement& element)
{
    if (m_document.isInTable() || m_done.chunks.size() == mostChunks)
        return refuse("file.chunk");
    auto before = m_document.take();
    if (!before)
        return refuse(before.error().why);
    m_done.pieces.push_back(std::move(*before));
    m_done.chunks.emplace_back(element.attribute({XmlNamespace::OfficeRelationships, "id"}).value_or(""));
    m_document = DocumentBuilder(m_limits, wordInPiece(m_tableWord, 2 * m_done.chunks.size()));
}

// Once it is known that the row is not deleted.
void DocxDocument::beginRow()
{
    if (std::exchange(m_rowIsBegun, true))
        return;
    m_document.beginRow();
    if (m_columnsBefore > 0)
        refuse(m_document.beginCell({1, m_columnsBefore}, CellKind::Left));
}

// Once its properties, which stand first where there are any, are known.
void DocxDocument::beginCell()
{
    if (!std::exchange(m_cellIsBegun, true))
        refuse(m_document.beginCell({1, m_columns}, m_kind));
}

} // namespace gouji::files
