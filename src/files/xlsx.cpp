// SPDX-License-Identifier: MPL-2.0
#include "files/xlsx.hpp"

#include "files/excerpt.hpp"
#include "files/workbook_builder.hpp"
#include "files/xlsx_relationships.hpp"
#include "files/xlsx_sheet.hpp"
#include "files/xlsx_strings.hpp"
#include "files/xml_walker.hpp"

#include <array>
#include <utility>

namespace gouji::files {
namespace {

enum class Place { Start, Workbook, Sheets, Sheet };

constexpr XmlName sheet(std::string_view local) { return {XmlNamespace::Spreadsheet, local}; }

constexpr std::array grammar = {
    XmlStep<Place>{Place::Start, sheet("workbook"), Place::Workbook},
    XmlStep<Place>{Place::Workbook, sheet("sheets"), Place::Sheets},
    XmlStep<Place>{Place::Sheets, sheet("sheet"), Place::Sheet},
};

struct ListedSheet {
    std::string name;
    std::string relationship;
};

// The sheets in the order in which the workbook shows them.
class SheetList : public XmlWalker<Place> {
public:
    SheetList() : XmlWalker(grammar) {}

    std::vector<ListedSheet> sheets;

private:
    void enter(Place place, const XmlElement& element) override
    {
        if (place == Place::Sheet)
            sheets.push_back(
                {std::string(element.attribute({XmlNamespace::None, "name"}).value_or("")),
                 std::string(element.attribute({XmlNamespace::OfficeRelationships, "id"}).value_or(""))});
    }
    void leave(Place) override {}
    void read(Place, std::string_view) override {}
};

model::Result<std::vector<ListedSheet>> readSheetList(ZipArchive& archive, const std::string& part,
                                                      const Limits& limits)
{
    const auto source = archive.part(part);
    if (!source)
        return source.error();
    SheetList list;
    if (const auto parsed = parseXml(**source, part, limits, list); !parsed)
        return parsed.error();
    return std::move(list.sheets);
}

model::Result<Relationship> findWorkbook(ZipArchive& archive, const Limits& limits)
{
    const auto relationships = readRelationships(archive, {}, limits);
    if (!relationships)
        return relationships.error();
    if (const Relationship* found = findByType(*relationships, "officeDocument"))
        return *found;
    return model::Problem{{}, {}, {"file.not-a-workbook", {}}};
}

model::Result<std::vector<std::string>> findSharedStrings(ZipArchive& archive, const Relationships& relationships,
                                                          const Limits& limits)
{
    const Relationship* found = findByType(relationships, "sharedStrings");
    return found ? readSharedStrings(archive, found->part, limits) : std::vector<std::string>{};
}

// What a workbook consists of, but for the cells.
struct Outline {
    std::vector<ListedSheet> sheets;
    Relationships relationships;
    std::vector<std::string> sharedStrings;
};

model::Result<Outline> readOutline(ZipArchive& archive, const Limits& limits)
{
    const auto workbook = findWorkbook(archive, limits);
    if (!workbook)
        return workbook.error();
    auto sheets = readSheetList(archive, workbook->part, limits);
    if (!sheets)
        return sheets.error();
    auto relationships = readRelationships(archive, workbook->part, limits);
    if (!relationships)
        return relationships.error();
    auto sharedStrings = findSharedStrings(archive, *relationships, limits);
    if (!sharedStrings)
        return sharedStrings.error();
    return Outline{std::move(*sheets), std::move(*relationships), std::move(*sharedStrings)};
}

} // namespace

model::Result<model::Workbook> readXlsx(ZipArchive& archive, const Limits& limits)
{
    const auto outline = readOutline(archive, limits);
    if (!outline)
        return outline.error();
    WorkbookBuilder workbook(limits);
    for (const ListedSheet& listed : outline->sheets) {
        const Relationship* found = findById(outline->relationships, listed.relationship);
        if (!found)
            return model::Problem{{}, excerptOf(listed.name), {"file.missing-part", {}}};
        // Sheets that are a chart or a macro have no cells.
        if (found->type != "worksheet")
            continue;
        if (auto refusal = workbook.beginSheet(listed.name))
            return model::Problem{{}, {}, std::move(*refusal)};
        const auto read = readXlsxSheet(archive, found->part, outline->sharedStrings, limits, workbook);
        if (!read)
            return read.error();
    }
    return workbook.take();
}

} // namespace gouji::files
