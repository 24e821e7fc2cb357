// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_sheet.hpp"

#include "files/excerpt.hpp"
#include "files/ooxml/xlsx_strings.hpp"
#include "files/values/written_value.hpp"
#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

using model::CellError;
using ReadValue = std::optional<model::CellValue>;

enum class Place { Start, Sheet, Rows, Row, Cell, Formula, Value, Inline, Run, Text, Merges, Merge };

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
    XmlStep<Place>{Place::Sheet, sheet("mergeCells"), Place::Merges},
    XmlStep<Place>{Place::Merges, sheet("mergeCell"), Place::Merge},
};

// What is known of the open cell so far.
struct OpenCell {
    model::Position position;
    std::string type;
    std::string text;
    bool isFormula = false;
    bool hasValue = false;
};

ReadValue numberOf(const std::optional<double>& number) { return number ? ReadValue(*number) : std::nullopt; }

// How the text of a cell is to be understood, by the cell's type.
ReadValue readNumber(const std::string& text) { return numberOf(numberIn(text)); }
ReadValue readDate(const std::string& text) { return numberOf(dateIn(text)); }
ReadValue readError(const std::string& text) { return CellError{CellError::Kind::Formula, text}; }
ReadValue readText(const std::string& text) { return unescaped(text); }
ReadValue readTruth(const std::string& text)
{
    if (text == "1" || text == "true")
        return 1.0;
    return text == "0" || text == "false" ? ReadValue(0.0) : std::nullopt;
}

struct CellType {
    std::string_view name;
    ReadValue (*read)(const std::string& text);
};

constexpr std::array cellTypes = {
    CellType{"", readNumber}, CellType{"n", readNumber}, CellType{"b", readTruth},        CellType{"d", readDate},
    CellType{"e", readError}, CellType{"str", readText}, CellType{"inlineStr", readText},
};

class Sheet : public XmlWalker<Place> {
public:
    Sheet(const std::vector<std::string>& sharedStrings, WorkbookBuilder& workbook)
        : XmlWalker(grammar),
          m_sharedStrings(sharedStrings),
          m_workbook(workbook)
    {}

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
        case Place::Inline:
            m_cell.hasValue = true;
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
        else if (place == Place::Sheet)
            refuse(m_workbook.endSheet());
    }

    void read(Place place, std::string_view piece) override
    {
        if (place == Place::Value || place == Place::Text)
            m_cell.text += piece;
        if (m_cell.text.size() > longestCellText)
            refuse("file.text-too-long");
    }

    // Rows and cells without an address follow the one before.
    void beginRow(const XmlElement& element)
    {
        m_next = {m_next.row + 1, 0};
        if (const auto number = element.attribute(plain("r"))) {
            const auto row = wholeNumberIn(*number);
            if (!row || *row < 1 || *row > mostRows)
                return refuseValue("file.bad-address", *number);
            m_next.row = *row - 1;
        }
    }

    void beginCell(const XmlElement& element)
    {
        m_cell = {m_next, std::string(element.attribute(plain("t")).value_or("")), {}, false, false};
        if (const auto address = element.attribute(plain("r"))) {
            const auto position = positionIn(*address);
            if (!position)
                return refuseValue("file.bad-address", *address);
            m_cell.position = *position;
        }
        m_next.column = m_cell.position.column + 1;
    }

    void endCell()
    {
        ReadValue value = valueOf(m_cell);
        if (!value)
            return refuseValue("file.bad-value", m_cell.text);
        const auto origin = m_cell.isFormula ? model::Origin::Formula : model::Origin::Typed;
        refuse(m_workbook.place(m_cell.position, {std::move(*value), origin}));
    }

    void merge(std::string_view reference)
    {
        const auto area = areaIn(reference);
        if (!area)
            return refuseValue("file.bad-address", reference);
        refuse(m_workbook.merge(*area));
    }

    ReadValue valueOf(const OpenCell& cell) const
    {
        // A text may be empty; anything else that is empty is not there.
        const bool isText = cell.type == "str" || cell.type == "inlineStr";
        if (cell.isFormula && (!cell.hasValue || (cell.text.empty() && !isText)))
            return CellError{CellError::Kind::NotCalculated, {}};
        if (cell.text.empty() && !cell.isFormula)
            return model::Blank{};
        if (cell.type == "s")
            return sharedString(cell.text);
        const auto type = std::ranges::find(cellTypes, cell.type, &CellType::name);
        return type == cellTypes.end() ? std::nullopt : type->read(cell.text);
    }

    ReadValue sharedString(std::string_view number) const
    {
        const auto index = wholeNumberIn(number);
        if (!index || static_cast<std::size_t>(*index) >= m_sharedStrings.size())
            return std::nullopt;
        const std::string& text = m_sharedStrings[static_cast<std::size_t>(*index)];
        return text.empty() ? ReadValue(model::Blank{}) : ReadValue(text);
    }

    void refuseValue(std::string key, std::string_view value)
    {
        refuse(model::Message{std::move(key), {{"value", excerptOf(value)}}});
    }

    const std::vector<std::string>& m_sharedStrings;
    WorkbookBuilder& m_workbook;
    model::Position m_next{-1, 0};
    OpenCell m_cell;
};

} // namespace

model::Result<void> readXlsxSheet(ZipArchive& archive, const std::string& part,
                                  const std::vector<std::string>& sharedStrings, const Limits& limits,
                                  WorkbookBuilder& workbook)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    Sheet handler(sharedStrings, workbook);
    return parseXml(**source, part, limits, handler);
}

} // namespace gouji::files
