// SPDX-License-Identifier: MPL-2.0
#include "files/document/document_builder.hpp"

#include "core/text/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::files {
namespace {

bool isSpaceAlone(std::string_view text)
{
    while (!text.empty()) {
        if (!text::isSpace(text::takeCodePoint(text)))
            return false;
    }
    return true;
}

} // namespace

DocumentBuilder::DocumentBuilder(const Limits& limits, std::string_view tableWord)
    : m_limits(limits),
      m_tableWord(tableWord),
      m_workbook(limits)
{}

Refusal DocumentBuilder::addParagraph(std::string text)
{
    if (isSpaceAlone(text))
        return {};
    m_textBytes += text.size();
    if (text.size() > longestCellText)
        return Message{"file.text-too-long", {}};
    if (m_textBytes > m_limits.textBytes)
        return Message{"file.too-large", {}};
    return add(std::move(text));
}

Refusal DocumentBuilder::beginTable(CellPlaces places)
{
    if (m_open.size() == m_limits.depth)
        return Message{"file.too-deep", {}};
    m_open.push_back({places, {}});
    return {};
}

void DocumentBuilder::beginRow()
{
    if (!isInTable())
        return;
    m_open.back().isInCell = false;
    m_open.back().rows.emplace_back();
}

Refusal DocumentBuilder::beginCell(CellSpan span, CellKind kind)
{
    if (!isInTable())
        return {};
    OpenTable& table = m_open.back();
    if (table.rows.empty())
        table.rows.emplace_back();
    if (++m_cells > m_limits.cells)
        return Message{"file.too-many-cells", {}};
    table.rows.back().push_back({{}, span, kind});
    table.isInCell = true;
    return {};
}

void DocumentBuilder::endCell()
{
    if (isInTable())
        m_open.back().isInCell = false;
}

Refusal DocumentBuilder::repeatCell(int times)
{
    if (!isInTable() || m_open.back().rows.empty() || m_open.back().rows.back().empty())
        return {};
    std::vector<OpenCell>& row = m_open.back().rows.back();
    const OpenCell repeated = row.back();
    for (; times > 0; --times) {
        if (auto refusal = count(repeated))
            return refusal;
        row.push_back(repeated);
    }
    return {};
}

Refusal DocumentBuilder::repeatRow(int times)
{
    if (!isInTable() || m_open.back().rows.empty() || m_open.back().rows.back().empty())
        return {};
    std::vector<std::vector<OpenCell>>& rows = m_open.back().rows;
    const std::vector<OpenCell> repeated = rows.back();
    for (; times > 0; --times) {
        for (const OpenCell& cell : repeated) {
            if (auto refusal = count(cell))
                return refusal;
        }
        rows.push_back(repeated);
    }
    return {};
}

Refusal DocumentBuilder::count(const OpenCell& copy)
{
    ++m_cells;
    for (const Block& block : copy.content) {
        if (const auto* text = std::get_if<std::string>(&block)) {
            m_textBytes += text->size();
            continue;
        }
        for (const std::vector<TextCell>& row : std::get<TextTable>(block).rows) {
            m_cells += row.size();
            for (const TextCell& cell : row)
                m_textBytes += cell.text.size();
        }
    }
    if (m_cells > m_limits.cells)
        return Message{"file.too-many-cells", {}};
    return m_textBytes > m_limits.textBytes ? Refusal(Message{"file.too-large", {}}) : std::nullopt;
}

Refusal DocumentBuilder::endTable()
{
    if (!isInTable())
        return {};
    OpenTable table = std::move(m_open.back());
    m_open.pop_back();
    if (!isLayout(table))
        return add(textTableOf(std::move(table)));
    for (std::vector<OpenCell>& row : table.rows) {
        for (OpenCell& cell : row) {
            for (Block& block : cell.content) {
                if (auto refusal = add(std::move(block)))
                    return refusal;
            }
        }
    }
    return {};
}

bool DocumentBuilder::isLayout(const OpenTable& table)
{
    const auto isTable = [](const Block& block) { return std::holds_alternative<TextTable>(block); };
    std::ptrdiff_t cells = 0;
    for (const std::vector<OpenCell>& row : table.rows) {
        cells += std::ranges::count(row, CellKind::Own, &OpenCell::kind);
        if (std::ranges::any_of(row,
                                [&](const OpenCell& cell) { return std::ranges::any_of(cell.content, isTable); }))
            return true;
    }
    return cells <= 1;
}

TextTable DocumentBuilder::textTableOf(OpenTable table)
{
    TextTable made{table.places, {}};
    for (std::vector<OpenCell>& row : table.rows) {
        made.rows.emplace_back();
        for (OpenCell& cell : row) {
            TextCell& text = made.rows.back().emplace_back(TextCell{{}, cell.span, cell.kind});
            for (Block& paragraph : cell.content)
                text.text += (text.text.empty() ? "" : "\n") + std::get<std::string>(paragraph);
        }
    }
    return made;
}

Refusal DocumentBuilder::add(Block block)
{
    const auto inCell =
        std::find_if(m_open.rbegin(), m_open.rend(), [](const OpenTable& table) { return table.isInCell; });
    if (inCell != m_open.rend()) {
        inCell->rows.back().back().content.push_back(std::move(block));
        return {};
    }
    if (const auto* table = std::get_if<TextTable>(&block))
        return place(*table);
    m_paragraphs.push_back({std::get<std::string>(std::move(block)), m_workbook.sheetCount()});
    return endSheet();
}

Refusal DocumentBuilder::place(const TextTable& table)
{
    if (!m_sheetIsOpen) {
        if (auto refusal = m_workbook.beginSheet(m_tableWord + " " + std::to_string(m_workbook.sheetCount() + 1)))
            return refusal;
        m_sheetIsOpen = true;
        m_nextRow = 0;
    }
    const int firstRow = std::exchange(m_nextRow, m_nextRow + static_cast<int>(table.rows.size()));
    return placeTable(table, firstRow, m_workbook, m_limits);
}

Refusal DocumentBuilder::endSheet()
{
    return std::exchange(m_sheetIsOpen, false) ? m_workbook.endSheet() : Refusal();
}

Result<document::Workbook> DocumentBuilder::take()
{
    while (isInTable()) {
        if (auto refusal = endTable())
            return Problem{{}, {}, *refusal};
    }
    if (auto refusal = endSheet())
        return Problem{{}, {}, *refusal};
    document::Workbook workbook = m_workbook.take();
    workbook.paragraphs = std::move(m_paragraphs);
    workbook.medium = document::Medium::Text;
    return workbook;
}

} // namespace gouji::files
