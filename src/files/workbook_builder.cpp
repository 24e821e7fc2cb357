// SPDX-License-Identifier: MPL-2.0
#include "files/workbook_builder.hpp"

#include "core/text/ascii.hpp"
#include "files/values/written_value.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace gouji::files {
namespace {

// How far a merged area may hang below the last cell of its sheet. Whole merged columns are met, and would
// cost memory for a million rows.
constexpr int rowsBelowLastCell = 1'000;

constexpr std::string_view ownPrefix = "gouji.";
// What Excel and offices name by themselves, such as areas to print: in files of Excel, and as offices keep it.
constexpr std::string_view builtInPrefixes[] = {"_xlnm.", "Excel_BuiltIn_"};

std::size_t excess(int wanted, int present) { return static_cast<std::size_t>(std::max(0, wanted - present)); }

// Sheets are named without regard to case.
std::map<std::string, int> indexByName(const std::vector<document::Grid>& sheets)
{
    std::map<std::string, int> indexes;
    for (std::size_t index = 0; index < sheets.size(); ++index)
        indexes.try_emplace(text::lowerCase(sheets[index].name()), static_cast<int>(index));
    return indexes;
}

} // namespace

bool isOwnProperty(std::string_view name) { return name.starts_with(ownPrefix); }

Refusal WorkbookBuilder::beginSheet(std::string name)
{
    if (m_workbook.sheets.size() == m_limits.sheets)
        return Message{"file.too-many-sheets", {}};
    m_workbook.sheets.emplace_back(std::move(name));
    return {};
}

Refusal WorkbookBuilder::place(document::Position position, document::Cell cell)
{
    if (cell.isBlank() && cell.origin == document::Origin::Typed)
        return {};
    document::Grid& sheet = m_workbook.sheets.back();
    if (position.row >= mostRows || position.column >= mostColumns)
        return Message{"file.outside-sheet", {}};
    m_cells +=
        excess(position.row + 1, sheet.rowCount()) + excess(position.column + 1, sheet.columnCount(position.row));
    m_textBytes += cell.text() ? cell.text()->size() : 0;
    if (m_cells > m_limits.cells || m_textBytes > m_limits.textBytes)
        return Message{"file.too-many-cells", {}};
    sheet.set(position, std::move(cell));
    return {};
}

Refusal WorkbookBuilder::repeatRow(int row, int times)
{
    const document::Grid& sheet = m_workbook.sheets.back();
    const int columns = sheet.columnCount(row);
    for (int copy = row + 1; columns > 0 && copy <= row + times; ++copy) {
        for (int column = 0; column < columns; ++column) {
            if (auto refusal = place({copy, column}, sheet.at({row, column})))
                return refusal;
        }
    }
    return {};
}

Refusal WorkbookBuilder::merge(const document::Area& area)
{
    if (area.last.row >= mostRows || area.last.column >= mostColumns)
        return Message{"file.outside-sheet", {}};
    if (++m_mergeCount > m_limits.merges)
        return Message{"file.too-many-merges", {}};
    m_merges.push_back(area);
    return {};
}

Refusal WorkbookBuilder::endSheet()
{
    document::Grid& sheet = m_workbook.sheets.back();
    for (document::Area area : std::exchange(m_merges, {})) {
        const int lastRow = std::max(sheet.rowCount() - 1, area.first.row + rowsBelowLastCell);
        area.last.row = std::min(area.last.row, lastRow);
        m_mergedRows += excess(area.last.row + 1, area.first.row);
        if (m_mergedRows > m_limits.mergedRows)
            return Message{"file.too-many-merges", {}};
        sheet.merge(area);
    }
    return {};
}

Refusal WorkbookBuilder::addName(std::string name, Reference reference, Scope scope)
{
    const auto startsName = [&](std::string_view prefix) { return name.starts_with(prefix); };
    if (name.empty() || std::ranges::any_of(builtInPrefixes, startsName))
        return {};
    if (m_names.size() == m_limits.names)
        return Message{"file.too-large", {}};
    m_names.push_back({std::move(name), std::move(reference), scope});
    return countText(m_names.back().name.size() + m_names.back().reference.sheet.size());
}

Refusal WorkbookBuilder::addProperty(std::string name, std::string text)
{
    if (!isOwnProperty(name))
        return {};
    if (m_workbook.properties.size() == m_limits.properties)
        return Message{"file.too-large", {}};
    const std::size_t bytes = name.size() + text.size();
    m_workbook.properties.insert({std::move(name), std::move(text)});
    return countText(bytes);
}

Refusal WorkbookBuilder::countText(std::size_t bytes)
{
    m_textBytes += bytes;
    return m_textBytes > m_limits.textBytes ? Refusal(Message{"file.too-large", {}}) : std::nullopt;
}

document::Workbook WorkbookBuilder::take()
{
    const auto sheets = indexByName(m_workbook.sheets);
    // The whole workbook's come first, the sheets' follow in the order of the sheets.
    std::ranges::stable_sort(m_names, {}, &WrittenName::scope);
    for (WrittenName& written : std::exchange(m_names, {})) {
        const auto sheet = sheets.find(text::lowerCase(written.reference.sheet));
        if (sheet != sheets.end())
            m_workbook.names.push_back({std::move(written.name), sheet->second, written.reference.area});
    }
    return std::move(m_workbook);
}

} // namespace gouji::files
