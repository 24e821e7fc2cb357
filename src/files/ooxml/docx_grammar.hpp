// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_walker.hpp"

#include <array>
#include <cstddef>
#include <string_view>

// Where what counts stands in the main part of a .docx.
namespace gouji::files {

enum class DocxPlace {
    Start,
    Document,
    Body,
    Chunk,
    Table,
    Row,
    RowProperties,
    ColumnsBefore,
    RowDeleted,
    Cell,
    CellProperties,
    ColumnSpan,
    VerticalMerge,
    Paragraph,
    ParagraphProperties,
    ParagraphStyle,
    Numbering,
    NumberingLevel,
    NumberingList,
    MarkProperties,
    MarkHidden,
    Run,
    RunProperties,
    RunStyle,
    Hidden,
    VerticalAlignment,
    Field,
    FieldCode,
    SimpleField,
    Text,
    Symbol,
    Tab,
    Break,
    Hyphen,
    Ruby,
    Formula,
    FormulaRun,
    Picture, // a drawing, and what of it stands around a box of text
    TextBox,
    FormulaPart, // a fraction, a root and the like: no text in a line
};

constexpr XmlName word(std::string_view local) { return {XmlNamespace::Word, local}; }
constexpr XmlName vector(std::string_view local) { return {XmlNamespace::VectorMarkup, local}; }
constexpr XmlName math(std::string_view local) { return {XmlNamespace::Math, local}; }

namespace docx {

using Step = XmlStep<DocxPlace>;

constexpr Step step(DocxPlace from, std::string_view element, DocxPlace to) { return {from, word(element), to}; }

// What stands around paragraphs, rows, cells and runs alike, to any depth: content controls, links,
// fields, recorded insertions, directions of writing.
constexpr std::array<std::string_view, 11> around = {"sdt",       "sdtContent", "ins",     "hyperlink",
                                                     "smartTag",  "customXml",  "bdo",     "dir",
                                                     "fldSimple", "moveTo",     "rubyBase"};

constexpr std::array aroundIn = {DocxPlace::Body,    DocxPlace::Table,     DocxPlace::Row,
                                 DocxPlace::Cell,    DocxPlace::Paragraph, DocxPlace::Ruby,
                                 DocxPlace::Formula, DocxPlace::TextBox,   DocxPlace::SimpleField};

constexpr std::array ownSteps = {
    step(DocxPlace::Start, "document", DocxPlace::Document),
    step(DocxPlace::Document, "body", DocxPlace::Body),
    step(DocxPlace::Body, "p", DocxPlace::Paragraph),
    step(DocxPlace::Body, "tbl", DocxPlace::Table),
    step(DocxPlace::Body, "altChunk", DocxPlace::Chunk),
    step(DocxPlace::Table, "tr", DocxPlace::Row),
    step(DocxPlace::Row, "trPr", DocxPlace::RowProperties),
    step(DocxPlace::RowProperties, "gridBefore", DocxPlace::ColumnsBefore),
    step(DocxPlace::RowProperties, "del", DocxPlace::RowDeleted),
    step(DocxPlace::Row, "tc", DocxPlace::Cell),
    step(DocxPlace::Cell, "tcPr", DocxPlace::CellProperties),
    step(DocxPlace::CellProperties, "gridSpan", DocxPlace::ColumnSpan),
    step(DocxPlace::CellProperties, "vMerge", DocxPlace::VerticalMerge),
    step(DocxPlace::Cell, "p", DocxPlace::Paragraph),
    step(DocxPlace::Cell, "tbl", DocxPlace::Table),
    step(DocxPlace::Cell, "altChunk", DocxPlace::Chunk),
    step(DocxPlace::Paragraph, "r", DocxPlace::Run),
    step(DocxPlace::Paragraph, "pPr", DocxPlace::ParagraphProperties),
    step(DocxPlace::Paragraph, "fldSimple", DocxPlace::SimpleField),
    step(DocxPlace::SimpleField, "r", DocxPlace::Run),
    Step{DocxPlace::Paragraph, math("oMath"), DocxPlace::Formula},
    Step{DocxPlace::Paragraph, math("oMathPara"), DocxPlace::Paragraph, true},
    step(DocxPlace::ParagraphProperties, "pStyle", DocxPlace::ParagraphStyle),
    step(DocxPlace::ParagraphProperties, "numPr", DocxPlace::Numbering),
    step(DocxPlace::ParagraphProperties, "rPr", DocxPlace::MarkProperties),
    step(DocxPlace::Numbering, "ilvl", DocxPlace::NumberingLevel),
    step(DocxPlace::Numbering, "numId", DocxPlace::NumberingList),
    step(DocxPlace::MarkProperties, "vanish", DocxPlace::MarkHidden),
    step(DocxPlace::MarkProperties, "del", DocxPlace::MarkHidden),
    step(DocxPlace::Run, "t", DocxPlace::Text),
    step(DocxPlace::Run, "rPr", DocxPlace::RunProperties),
    step(DocxPlace::Run, "tab", DocxPlace::Tab),
    step(DocxPlace::Run, "ptab", DocxPlace::Tab),
    step(DocxPlace::Run, "br", DocxPlace::Break),
    step(DocxPlace::Run, "cr", DocxPlace::Break),
    step(DocxPlace::Run, "noBreakHyphen", DocxPlace::Hyphen),
    step(DocxPlace::Run, "sym", DocxPlace::Symbol),
    step(DocxPlace::Run, "fldChar", DocxPlace::Field),
    step(DocxPlace::Run, "instrText", DocxPlace::FieldCode),
    step(DocxPlace::Run, "pict", DocxPlace::Picture),
    step(DocxPlace::Run, "drawing", DocxPlace::Picture),
    Step{DocxPlace::Picture, vector(anyElement), DocxPlace::Picture, true},
    Step{DocxPlace::Picture, {XmlNamespace::WordDrawing, anyElement}, DocxPlace::Picture, true},
    step(DocxPlace::Picture, "txbxContent", DocxPlace::TextBox),
    Step{DocxPlace::TextBox, word("p"), DocxPlace::TextBox, true},
    Step{DocxPlace::TextBox, word("r"), DocxPlace::TextBox, true},
    step(DocxPlace::TextBox, "t", DocxPlace::Text),
    step(DocxPlace::Run, "ruby", DocxPlace::Ruby),
    step(DocxPlace::RunProperties, "vanish", DocxPlace::Hidden),
    step(DocxPlace::RunProperties, "vertAlign", DocxPlace::VerticalAlignment),
    step(DocxPlace::RunProperties, "rStyle", DocxPlace::RunStyle),
    step(DocxPlace::Ruby, "r", DocxPlace::Run),
    Step{DocxPlace::Formula, math("r"), DocxPlace::FormulaRun},
    Step{DocxPlace::Formula, math(anyElement), DocxPlace::FormulaPart},
    Step{DocxPlace::FormulaRun, math("t"), DocxPlace::Text},
};

constexpr auto allSteps()
{
    std::array<Step, ownSteps.size() + aroundIn.size() * around.size()> steps{};
    std::size_t count = 0;
    for (const Step& own : ownSteps)
        steps[count++] = own;
    for (const DocxPlace place : aroundIn) {
        for (const std::string_view element : around)
            steps[count++] = {place, word(element), place, true};
    }
    return steps;
}

} // namespace docx

inline constexpr auto docxGrammar = docx::allSteps();

} // namespace gouji::files
