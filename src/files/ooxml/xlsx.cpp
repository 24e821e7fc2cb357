// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx.hpp"

#include "files/excerpt.hpp"
#include "files/ooxml/xlsx_properties.hpp"
#include "files/ooxml/xlsx_relationships.hpp"
#include "files/ooxml/xlsx_sheet.hpp"
#include "files/ooxml/xlsx_strings.hpp"
#include "files/ooxml/xlsx_workbook.hpp"
#include "files/workbook_builder.hpp"

#include <utility>

namespace gouji::files {
namespace {

model::Result<std::vector<std::string>> findSharedStrings(ZipArchive& archive, const Relationships& relationships,
                                                          const Limits& limits)
{
    const Relationship* found = findByType(relationships, "sharedStrings");
    return found ? readSharedStrings(archive, found->part, limits) : std::vector<std::string>{};
}

// What a workbook consists of, but for the cells and properties.
struct Outline {
    XlsxWorkbook lists;
    Relationships relationships;
    std::vector<std::string> sharedStrings;
};

model::Result<Outline> readOutline(ZipArchive& archive, const Relationships& package, const Limits& limits)
{
    const Relationship* workbook = findByType(package, "officeDocument");
    if (!workbook)
        return model::Problem{{}, {}, {"file.not-a-workbook", {}}};
    auto lists = readXlsxWorkbook(archive, workbook->part, limits);
    if (!lists)
        return lists.error();
    auto relationships = readRelationships(archive, workbook->part, limits);
    if (!relationships)
        return relationships.error();
    auto sharedStrings = findSharedStrings(archive, *relationships, limits);
    if (!sharedStrings)
        return sharedStrings.error();
    return Outline{std::move(*lists), std::move(*relationships), std::move(*sharedStrings)};
}

model::Result<void> readSheets(ZipArchive& archive, const Outline& outline, const Limits& limits,
                               WorkbookBuilder& workbook)
{
    for (const ListedSheet& listed : outline.lists.sheets) {
        const Relationship* found = findById(outline.relationships, listed.relationship);
        if (!found)
            return model::Problem{{}, excerptOf(listed.name), {"file.missing-part", {}}};
        // Sheets that are a chart or a macro have no cells.
        if (found->type != "worksheet")
            continue;
        if (auto refusal = workbook.beginSheet(listed.name))
            return model::Problem{{}, {}, std::move(*refusal)};
        const auto read = readXlsxSheet(archive, found->part, outline.sharedStrings, limits, workbook);
        if (!read)
            return read.error();
    }
    return {};
}

model::Result<void> readProperties(ZipArchive& archive, const Relationships& package, const Limits& limits,
                                   WorkbookBuilder& workbook)
{
    const Relationship* found = findByType(package, "custom-properties");
    if (!found)
        found = findByType(package, "customProperties"); // of strict files
    // Programs that drop the part may keep what names it.
    if (!found || !archive.has(found->part))
        return {};
    return readXlsxProperties(archive, found->part, limits, workbook);
}

} // namespace

model::Result<model::Workbook> readXlsx(ZipArchive& archive, const Relationships& package, const Limits& limits)
{
    auto outline = readOutline(archive, package, limits);
    if (!outline)
        return outline.error();
    WorkbookBuilder workbook(limits);
    if (const auto read = readSheets(archive, *outline, limits, workbook); !read)
        return read.error();
    for (ListedName& listed : outline->lists.names)
        if (auto refusal = workbook.addName(std::move(listed.name), std::move(listed.reference), listed.scope))
            return model::Problem{{}, {}, std::move(*refusal)};
    if (const auto read = readProperties(archive, package, limits, workbook); !read)
        return read.error();
    return workbook.take();
}

} // namespace gouji::files
