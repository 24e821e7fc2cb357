// SPDX-License-Identifier: MPL-2.0
#include "office/calc/formula_check.hpp"

#include "core/functions/formula_text.hpp"
#include "office/interop/text.hpp"

#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace gouji::calc {

namespace uno = css::uno;
using document::Area;
using document::Position;
using functions::FaultyCall;
using functions::FaultyFormula;

namespace {

// A few milliseconds' worth.
constexpr int cellsAtOnce = 1'000;

// Different faults in one formula: those of the next cell go on where these end.
constexpr std::ptrdiff_t mostInOneFormula = 8;

// What every call begins with. Looking for it here spares nearly all formulas their conversion.
constexpr char prefix[] = "ORG.GOUJI.FUNCTIONS.";
constexpr char reportPrefix[] = "ORG.GOUJI.FUNCTIONS.REPORT";

void addInPieces(Area area, std::vector<Area>& pieces)
{
    const int columns = area.last.column - area.first.column + 1;
    const int rows = std::max(1, cellsAtOnce / columns);
    for (int first = area.first.row; first <= area.last.row; first += rows)
        pieces.push_back(
            {{first, area.first.column}, {std::min(first + rows - 1, area.last.row), area.last.column}});
}

bool isArray(const std::string& formula) { return formula.starts_with('{'); }

// Whether a formula of the next cell goes on where others at fault end: down a column, or in an array.
bool goesOn(const FaultyFormula& last, const FaultyCall& call, Position position, const std::string& formula)
{
    if (!(last.call == call))
        return false;
    if (isArray(formula))
        return last.formula == functions::withShortNames(formula);
    return !isArray(last.formula) && last.cells.first.column == position.column
           && last.cells.last.column == position.column && last.cells.last.row + 1 == position.row;
}

} // namespace

void FormulaCheck::lookAgainAt(const std::vector<int>& sheets)
{
    m_sheets.resize(static_cast<std::size_t>(sheetCount(m_document)));
    for (const int sheet : sheets)
        if (static_cast<std::size_t>(sheet) < m_sheets.size())
            m_sheets[static_cast<std::size_t>(sheet)].isLookedAt = false;
    // Sheets may have come, gone or moved, and names may stand for something else.
    m_progress.reset();
}

bool FormulaCheck::lookFor(Duration duration)
{
    const auto end = std::chrono::steady_clock::now() + duration;
    while (true) {
        const auto next = std::ranges::find(m_sheets, false, &SheetFormulas::isLookedAt);
        if (next == m_sheets.end())
            return true;
        if (!m_progress)
            m_progress = begin(static_cast<int>(next - m_sheets.begin()));
        while (!m_progress->left.empty()) {
            const Area area = m_progress->left.back();
            m_progress->left.pop_back();
            look(area);
            if (std::chrono::steady_clock::now() >= end)
                return false;
        }
        *next = {true, std::move(m_progress->found), m_progress->hasReportFunctions};
        m_progress.reset();
    }
}

void FormulaCheck::lookAtAll()
{
    m_sheets.assign(static_cast<std::size_t>(sheetCount(m_document)), {});
    m_progress.reset();
    while (!lookFor(std::chrono::hours(1)))
        continue;
}

std::vector<FaultyFormula> FormulaCheck::found() const
{
    std::vector<FaultyFormula> all;
    for (const SheetFormulas& sheet : m_sheets)
        all.insert(all.end(), sheet.found.begin(), sheet.found.end());
    return all;
}

bool FormulaCheck::findsReportFunctions() const
{
    return std::ranges::any_of(m_sheets, &SheetFormulas::hasReportFunctions);
}

FormulaCheck::Progress FormulaCheck::begin(int sheet) const
{
    Progress progress{sheet, {}};
    constexpr sal_Int32 anyResult =
        css::sheet::FormulaResult::VALUE | css::sheet::FormulaResult::STRING | css::sheet::FormulaResult::ERROR;
    const auto cells = as<css::sheet::XCellRangesQuery>(sheetAt(m_document, sheet))->queryFormulaCells(anyResult);
    for (const auto& address : cells->getRangeAddresses())
        addInPieces({{address.StartRow, address.StartColumn}, {address.EndRow, address.EndColumn}}, progress.left);
    std::ranges::reverse(progress.left);
    return progress;
}

void FormulaCheck::look(const Area& area)
{
    const Sheet sheet = sheetAt(m_document, m_progress->sheet);
    const auto cells =
        sheet->getCellRangeByPosition(area.first.column, area.first.row, area.last.column, area.last.row);
    const auto formulas = as<css::sheet::XCellRangeFormula>(cells)->getFormulaArray();
    for (int column = area.first.column; column <= area.last.column; ++column)
        for (int row = area.first.row; row <= area.last.row; ++row) {
            const rtl::OUString& formula = formulas[row - area.first.row][column - area.first.column];
            if (formula.indexOf(prefix) >= 0)
                look(sheet, {row, column}, interop::toUtf8(formula));
        }
}

void FormulaCheck::look(const Sheet& sheet, Position position, const std::string& formula)
{
    if (!functions::callsCellFunction(formula))
        return;
    if (formula.find(reportPrefix) != std::string::npos)
        m_progress->hasReportFunctions = true;
    const auto [known, isNew] = m_progress->known.try_emplace(functions::shapeOf(formula));
    if (isNew)
        known->second = functions::faultyCallsIn(tokens().read(sheet, position),
                                                 isArray(formula) ? functions::FormulaContext::Array
                                                                  : functions::FormulaContext::Cell);
    for (const FaultyCall& call : known->second) {
        std::vector<FaultyFormula>& found = m_progress->found;
        const auto end = found.rbegin() + std::min(std::ssize(found), mostInOneFormula);
        const auto last = std::find_if(found.rbegin(), end, [&](const FaultyFormula& other) {
            return goesOn(other, call, position, formula);
        });
        if (last != end)
            last->cells = last->cells.joined({position, position});
        else
            found.push_back({call,
                             functions::withShortNames(formula),
                             m_progress->sheet,
                             sheetName(sheet),
                             {position, position}});
    }
}

const FormulaTokens& FormulaCheck::tokens()
{
    if (!m_tokens)
        m_tokens.emplace(m_document);
    return *m_tokens;
}

} // namespace gouji::calc
