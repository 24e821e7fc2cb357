// SPDX-License-Identifier: MPL-2.0
#include "session/cursor.hpp"

#include "core/rules/shown_cells.hpp"
#include "office/calc/navigation.hpp"

#include <algorithm>

namespace gouji::session {

namespace {

// A finding about the same in the same report.
std::optional<FindingIndex> sameIn(const std::vector<Validation>& validations, const rules::Finding& finding,
                                   const FindingIndex& before)
{
    if (before.report >= validations.size())
        return std::nullopt;
    const auto& findings = validations[before.report].findings;
    const auto same = std::ranges::find_if(
        findings, [&](const auto& other) { return other.rule == finding.rule && other.at == finding.at; });
    if (same == findings.end())
        return std::nullopt;
    return FindingIndex{before.report, static_cast<std::size_t>(same - findings.begin())};
}

// A cell of a stated figure that should be another.
bool isStated(const document::CellLocation& location, const rules::Finding& finding)
{
    return std::ranges::any_of(finding.cells, [&](const rules::FindingCell& cell) {
        return cell.side == rules::FindingCell::Side::Actual && cell.period == reports::Period::ThisYear
               && static_cast<std::size_t>(cell.sheetIndex) == location.sheet && cell.position == location.cell;
    });
}

// Where a finding leads to. Where a sum does not tie, its total comes first, for that is what is stated wrongly;
// where the text does not fit the tables, the text.
std::vector<document::CellLocation> cellsOf(const rules::Finding& finding)
{
    auto cells = rules::shownCells(finding);
    if (finding.passages.empty())
        std::stable_partition(cells.begin(), cells.end(),
                              [&](const auto& cell) { return isStated(cell, finding); });
    return cells;
}

} // namespace

void Cursor::followFrom(const std::vector<Validation>& before)
{
    if (m_current)
        m_current = sameIn(*m_document.validations, before.at(m_current->report).findings.at(m_current->finding),
                           *m_current);
}

void Cursor::goTo(const FindingIndex& index)
{
    m_current = index;
    const auto cells = cellsOf(m_document.findingAt(index));
    if (m_document.isClosed() || cells.empty())
        return;
    std::vector<document::Position> positions;
    for (const document::CellLocation& cell : cells)
        if (cell.sheet == cells.front().sheet)
            positions.push_back(cell.cell);
    calc::selectCells(m_document.document, static_cast<int>(cells.front().sheet), positions);
}

void Cursor::goTo(const corrections::Proposal& proposal) const
{
    if (m_document.isClosed() || proposal.cells.empty())
        return;
    const int sheetIndex = proposal.cells.front().sheetIndex;
    std::vector<document::Position> positions;
    for (const corrections::CellRepair& cell : proposal.cells)
        if (cell.sheetIndex == sheetIndex)
            positions.push_back(cell.position);
    calc::selectCells(m_document.document, sheetIndex, positions);
}

void Cursor::goTo(const functions::FaultyFormula& formula) const
{
    if (!m_document.isClosed())
        calc::selectCells(m_document.document, formula.sheetIndex, {formula.cells.first});
}

void Cursor::goTo(const document::CellLocation& cell) const
{
    if (!m_document.isClosed())
        calc::selectCells(m_document.document, static_cast<int>(cell.sheet), {cell.cell});
}

// Those with cells to go to.
std::vector<FindingIndex> Cursor::openFindings() const
{
    std::vector<FindingIndex> open;
    const auto& validations = m_document.validations;
    for (std::size_t report = 0; validations && report < validations->size(); ++report) {
        const auto& findings = (*validations)[report].findings;
        for (std::size_t index = 0; index < findings.size(); ++index)
            if (findings[index].isOpen() && !m_document.waits({report, index})
                && !rules::shownCells(findings[index]).empty())
                open.push_back({report, index});
    }
    return open;
}

bool Cursor::goToOpen(const std::vector<FindingIndex>& findings, std::size_t index)
{
    if (findings.empty())
        return false;
    goTo(findings[index]);
    if (m_observers.haveNews())
        m_observers.tellChanged();
    m_observers.tellCurrentChanged();
    return true;
}

bool Cursor::goToNext()
{
    const auto findings = openFindings();
    const auto next = m_current ? std::ranges::upper_bound(findings, *m_current) : findings.begin();
    return goToOpen(findings, next == findings.end() ? 0 : static_cast<std::size_t>(next - findings.begin()));
}

bool Cursor::goToPrevious()
{
    const auto findings = openFindings();
    const auto next = m_current ? std::ranges::lower_bound(findings, *m_current) : findings.begin();
    return goToOpen(findings,
                    static_cast<std::size_t>((next == findings.begin() ? findings.end() : next) - findings.begin())
                        - 1);
}

} // namespace gouji::session
