// SPDX-License-Identifier: MPL-2.0
#include "files/ooxml/xlsx.hpp"

#include "files/excerpt.hpp"
#include "files/ooxml/relationships.hpp"
#include "files/ooxml/xlsx_properties.hpp"
#include "files/ooxml/xlsx_sheet.hpp"
#include "files/ooxml/xlsx_strings.hpp"
#include "files/ooxml/xlsx_workbook.hpp"
#include "files/workbook_builder.hpp"

#include <utility>

namespace gouji::files {
namespace {

// The part with the texts that cells refer to, or null where there is none, which matters only to such cells.
const Relationship* findSharedStrings(const ZipArchive& archive, const Relationships& relationships)
{
    const Relationship* found = findByType(relationships, "sharedStrings");
    return found && archive.has(found->part) ? found : nullptr;
}

// What a workbook consists of, but for the cells and properties.
struct Outline {
    XlsxWorkbook lists;
    Relationships relationships;
    SharedStrings sharedStrings;
    bool hasStrings = false;
};

Result<Outline> readOutline(ZipArchive& archive, const std::string& part, const Limits& limits)
{
    auto lists = readXlsxWorkbook(archive, part, limits);
    if (!lists)
        return lists.error();
    auto relationships = readRelationships(archive, part, limits);
    if (!relationships)
        return relationships.error();
    const Relationship* strings = findSharedStrings(archive, *relationships);
    if (!strings)
        return Outline{std::move(*lists), std::move(*relationships), {}, false};
    auto sharedStrings = readSharedStrings(archive, strings->part, limits);
    if (!sharedStrings)
        return sharedStrings.error();
    return Outline{std::move(*lists), std::move(*relationships), std::move(*sharedStrings), true};
}

// Reads the sheets into the workbook, as far as they are there.
class SheetReading {
public:
    SheetReading(ZipArchive& archive, const Outline& outline, const Limits& limits, WorkbookBuilder& workbook,
                 Gaps& gaps)
        : m_archive(archive),
          m_outline(outline),
          m_limits(limits),
          m_workbook(workbook),
          m_gaps(gaps)
    {}

    Result<void> run()
    {
        for (const ListedSheet& listed : m_outline.lists.sheets) {
            const Relationship* found = findById(m_outline.relationships, listed.relationship);
            // Sheets that are a chart or a macro have no cells; modules of old macros are no part of their own.
            if (listed.relationship.empty() || (found && found->type != "worksheet"))
                continue;
            if (!found || !m_archive.has(found->part)) {
                m_gaps.push_back(excerptOf(listed.name));
                continue;
            }
            if (const auto read = readSheet(listed.name, found->part); !read)
                return read.error();
        }
        // Without any sheet nothing could be checked.
        if (m_workbook.isEmpty() && !m_gaps.empty())
            return Problem{{}, m_gaps.front(), {"file.missing-part", {}}};
        return {};
    }

private:
    Result<void> readSheet(const std::string& name, const std::string& part)
    {
        if (auto refusal = m_workbook.beginSheet(name))
            return Problem{{}, {}, std::move(*refusal)};
        const auto texts = readXlsxSheet(m_archive, part, m_outline.sharedStrings, m_limits, m_workbook);
        if (!texts)
            return texts.error();
        if (*texts == XlsxTexts::Missing && !m_outline.hasStrings)
            m_gaps.push_back(excerptOf(name));
        return {};
    }

    ZipArchive& m_archive;
    const Outline& m_outline;
    const Limits& m_limits;
    WorkbookBuilder& m_workbook;
    Gaps& m_gaps;
};

Result<void> readProperties(ZipArchive& archive, const Relationships& package, const Limits& limits,
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

Result<document::Workbook> readXlsx(ZipArchive& archive, const std::string& part, const Relationships& package,
                                    const Limits& limits, Gaps& gaps)
{
    auto outline = readOutline(archive, part, limits);
    if (!outline)
        return outline.error();
    WorkbookBuilder workbook(limits);
    if (const auto read = SheetReading(archive, *outline, limits, workbook, gaps).run(); !read)
        return read.error();
    for (ListedName& listed : outline->lists.names)
        if (auto refusal = workbook.addName(std::move(listed.name), std::move(listed.reference), listed.scope))
            return Problem{{}, {}, std::move(*refusal)};
    if (const auto read = readProperties(archive, package, limits, workbook); !read)
        return read.error();
    return workbook.take();
}

} // namespace gouji::files
