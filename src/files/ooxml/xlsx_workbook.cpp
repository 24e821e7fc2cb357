// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx_workbook.hpp"

#include "files/values/written_value.hpp"
#include "files/xml/xml_walker.hpp"

#include <array>
#include <optional>
#include <utility>

namespace gouji::files {
namespace {

enum class Place { Start, Workbook, Sheets, Sheet, Names, Name };

constexpr XmlName sheet(std::string_view local) { return {XmlNamespace::Spreadsheet, local}; }
constexpr XmlName plain(std::string_view local) { return {XmlNamespace::None, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, sheet("workbook"), Place::Workbook},
    XmlStep<Place>{Place::Workbook, sheet("sheets"), Place::Sheets},
    XmlStep<Place>{Place::Sheets, sheet("sheet"), Place::Sheet},
    XmlStep<Place>{Place::Workbook, sheet("definedNames"), Place::Names},
    XmlStep<Place>{Place::Names, sheet("definedName"), Place::Name},
};

class WorkbookPart : public XmlWalker<Place> {
public:
    explicit WorkbookPart(const Limits& limits) : XmlWalker(grammar), m_mostNames(limits.names) {}

    XlsxWorkbook lists;

private:
    void enter(Place place, const XmlElement& element) override
    {
        if (place == Place::Sheet)
            lists.sheets.push_back(
                {std::string(element.attribute(plain("name")).value_or("")),
                 std::string(element.attribute({XmlNamespace::OfficeRelationships, "id"}).value_or(""))});
        if (place == Place::Name)
            beginName(element);
    }

    void leave(Place place) override
    {
        if (place == Place::Name)
            endName();
    }

    void read(Place place, std::string_view piece) override
    {
        if (place == Place::Name)
            m_written += piece;
        if (m_written.size() > longestCellText)
            refuse("file.too-large");
    }

    void beginName(const XmlElement& element)
    {
        m_written.clear();
        m_name = std::string(element.attribute(plain("name")).value_or(""));
        const auto scope = element.attribute(plain("localSheetId"));
        m_scope = scope ? wholeNumberIn(*scope) : wholeWorkbook;
    }

    void endName()
    {
        auto reference = referenceIn(m_written, SheetSeparator::Xlsx);
        if (!reference)
            return;
        if (lists.names.size() == m_mostNames)
            return refuse("file.too-large");
        lists.names.push_back({std::move(m_name), std::move(*reference), m_scope});
    }

    std::size_t m_mostNames;
    // Of the name that is being read.
    std::string m_name;
    std::string m_written;
    Scope m_scope;
};

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    WorkbookPart handler(limits);
    if (const auto parsed = parseXml(**source, part, limits, handler); !parsed)
        return parsed.error();
    return std::move(handler.lists);
}

} // namespace gouji::files
