// SPDX-License-Identifier: MPL-2.0
#include "support/random_reports.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace gouji::test {
namespace {

constexpr std::array<const char*, 6> applicants{"natural-person", "enterprise",    "research",
                                                "public-welfare", "legal-service", "other"};
constexpr std::array<const char*, 4> outcomes{"upheld", "corrected", "other", "pending"};

document::Figure number(int figure) { return document::readFigure(static_cast<double>(figure), {}); }

bool isTotal(const reports::CellRef& ref) { return ref.row.text() == "3.7" || ref.column.text() == "total"; }

// In the order of the edition's cells: parts before what is made of them.
void calculate(reports::Report& report)
{
    std::map<std::pair<std::string, std::string>, figures::Decimal> sums;
    for (reports::Table& table : report.tables) {
        for (reports::ReportCell& cell : table.cells) {
            const std::string& row = cell.row.text();
            const std::string& column = cell.column.text();
            if (cell.origin == document::Origin::Formula) {
                cell.figure = number(0);
                cell.figure.number = column == "total" ? sums[{row, "total"}] : sums[{"3.7", column}];
            }
            if (column == "total")
                continue;
            sums[{row, "total"}] += cell.figure.number;
            if (row.starts_with("3.") && row != "3.7")
                sums[{"3.7", column}] += cell.figure.number;
        }
    }
}

} // namespace

reports::ReportCell& cellOf(reports::Report& report, std::size_t cell)
{
    for (reports::Table& table : report.tables)
        for (reports::ReportCell& candidate : table.cells)
            if (candidate.index == cell)
                return candidate;
    std::abort();
}

const reports::ReportCell& cellOf(const reports::Report& report, std::size_t cell)
{
    return cellOf(const_cast<reports::Report&>(report), cell);
}

Validation validationOf(const reports::Report& report, const packs::Edition& edition)
{
    Validation validation;
    validation.report = report;
    validation.edition = edition;
    validation.findings = findingsIn(validation.report, edition, nullptr);
    return validation;
}

std::size_t RandomReports::cell(const char* table, const std::string& row, const char* column) const
{
    return m_edition.form()
        .cellIndex({reports::TableCode(table), reports::RowCode(row), reports::ColumnCode(column)})
        .value();
}

void RandomReports::fillApplications(std::vector<int>& figures)
{
    const auto& rows = m_edition.find(reports::TableCode("applications"))->blocks.front().rows;
    const auto at = [&](const std::string& row, const char* column) -> int& {
        return figures[cell("applications", row, column)];
    };
    const int scale = upTo(3) == 0 ? 60 : 12;
    for (const char* applicant : applicants) {
        const int most = applicant == applicants.front() ? scale : scale / 4;
        for (const auto& row : rows) {
            const std::string& code = row.code.text();
            if (!row.replaces.empty() || !code.starts_with("3.") || code == "3.7" || upTo(4) != 0) // most are 0
                continue;
            at(code, applicant) = upTo(most);
            at("3.7", applicant) += at(code, applicant);
        }
        at("4", applicant) = upTo(2) == 0 ? upTo(5) : 0;
        at("2", applicant) = std::min(upTo(4), at("3.7", applicant) + at("4", applicant));
        at("1", applicant) = at("3.7", applicant) + at("4", applicant) - at("2", applicant);
    }
    for (const auto& row : rows)
        for (const char* applicant : applicants)
            at(row.code.text(), "total") += at(row.code.text(), applicant);
}

void RandomReports::fillReviews(std::vector<int>& figures)
{
    for (const char* block : {"reconsideration", "direct-litigation", "litigation-after-reconsideration"}) {
        for (const char* outcome : outcomes) {
            const int figure = upTo(1) * upTo(9);
            figures[cell("reviews", block, outcome)] = figure;
            figures[cell("reviews", block, "total")] += figure;
        }
    }
}

reports::Report RandomReports::consistent(Totals totals)
{
    std::vector<int> figures(m_edition.form().cells.size());
    fillApplications(figures);
    fillReviews(figures);
    reports::Report report;
    report.edition = m_edition.code();
    for (std::size_t index = 0; index < figures.size(); ++index) {
        const reports::CellRef& ref = m_edition.form().cells[index].ref;
        const auto* row = m_edition.find(ref.table)->find(ref.row);
        if (!row->replaces.empty()) // of an out-of-date form
            continue;
        if (report.tables.empty() || report.tables.back().code != ref.table)
            report.tables.emplace_back().code = ref.table;
        auto& cells = report.tables.back().cells;
        const bool isFormula = totals == Totals::Formulas && ref.table.text() != "disclosure" && isTotal(ref);
        // Rows and columns as a sheet has them, for slips between neighbours.
        const bool isSameRow = !cells.empty() && cells.back().row == ref.row;
        const document::Position position =
            cells.empty() ? document::Position{}
            : isSameRow   ? document::Position{cells.back().position.row, cells.back().position.column + 1}
                          : document::Position{cells.back().position.row + 1, 0};
        cells.push_back({index, ref.row, ref.column, position,
                         isFormula ? document::Origin::Formula : document::Origin::Typed, number(figures[index])});
    }
    return report;
}

int RandomReports::neighbourOf(const reports::Report& report, std::size_t cell)
{
    std::vector<int> figures;
    for (const reports::Table& table : report.tables)
        for (const reports::ReportCell& one : table.cells)
            for (const reports::ReportCell& other : table.cells)
                if (one.index == cell
                    && std::abs(one.position.row - other.position.row)
                               + std::abs(one.position.column - other.position.column)
                           == 1)
                    figures.push_back(static_cast<int>(other.figure.number.toDouble()));
    return figures.at(static_cast<std::size_t>(upTo(static_cast<int>(figures.size()) - 1)));
}

// One slip of the keys in a text of digits.
std::string RandomReports::slip(const std::string& meant)
{
    static const std::array<std::string, 10> beside{"12",   "024", "0135", "026", "157",
                                                    "2468", "359", "48",   "579", "68"};
    std::string typed = meant;
    const auto at = static_cast<std::size_t>(upTo(static_cast<int>(meant.size()) - 1));
    const int kind = upTo(99);
    const std::string& keys = beside[static_cast<std::size_t>(meant[at] - '0')];
    if (kind < 40)
        typed[at] = keys[static_cast<std::size_t>(upTo(static_cast<int>(keys.size()) - 1))];
    else if (kind < 55)
        std::swap(typed[at], typed[(at + 1) % typed.size()]);
    else if (kind < 70 && typed.size() > 1)
        typed.erase(at, 1);
    else if (kind < 85)
        typed.insert(at, 1, typed[at]);
    else
        typed[at] = static_cast<char>('0' + upTo(9));
    return typed;
}

document::Figure RandomReports::mistyped(const reports::Report& report, std::size_t cell)
{
    const std::string meant = cellOf(report, cell).figure.number.toString();
    const int kind = upTo(99);
    if (kind < 55)
        return number(std::stoi(slip(meant)));
    if (kind < 67)
        return number(neighbourOf(report, cell));
    // A total left blank is none that is wrong.
    if (kind < 77)
        return isTotal(m_edition.form().cells[cell].ref) ? number(0) : document::readFigure(document::Blank(), {});
    if (kind < 84)
        return number(0);
    if (kind < 88)
        return number(-std::stoi(meant));
    return number(upTo(2 * std::stoi(meant) + 9));
}

DamagedReport RandomReports::damaged(int wrongCells, const reports::TableCode& table, Totals totals)
{
    DamagedReport damaged;
    damaged.truth = consistent(totals);
    damaged.report = damaged.truth;
    const auto isEligible = [&](std::size_t cell) {
        const reports::CellRef& ref = m_edition.form().cells[cell].ref;
        const bool isInTable = table.empty() ? ref.table.text() != "disclosure" : ref.table == table;
        return isInTable && m_edition.find(ref.table)->find(ref.row)->replaces.empty()
               && cellOf(damaged.report, cell).origin == document::Origin::Typed
               && std::ranges::find(damaged.wrong, cell) == damaged.wrong.end();
    };
    while (static_cast<int>(damaged.wrong.size()) < wrongCells) {
        const auto cell = static_cast<std::size_t>(upTo(static_cast<int>(m_edition.form().cells.size()) - 1));
        if (!isEligible(cell))
            continue;
        const document::Figure figure = mistyped(damaged.truth, cell);
        if (figure.number == cellOf(damaged.truth, cell).figure.number)
            continue;
        cellOf(damaged.report, cell).figure = figure;
        damaged.wrong.push_back(cell);
    }
    std::ranges::sort(damaged.wrong);
    calculate(damaged.report);
    return damaged;
}

} // namespace gouji::test
