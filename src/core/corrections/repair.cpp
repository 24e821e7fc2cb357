// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/repair.hpp"

#include "core/corrections/components.hpp"
#include "core/corrections/grouping.hpp"
#include "core/corrections/scoring.hpp"
#include "core/rules/total.hpp"
#include "core/validation/judgement.hpp"

#include <algorithm>

namespace gouji::corrections {
namespace {

reports::ReportCell* findCell(reports::Report& report, const CellRepair& repair)
{
    for (auto* tables : {&report.tables, &report.named})
        for (reports::Table& table : *tables)
            if (table.code == repair.ref.table)
                for (reports::ReportCell& cell : table.cells)
                    if (cell.row == repair.ref.row && cell.column == repair.ref.column)
                        return &cell;
    return nullptr;
}

class Repairer {
public:
    Repairer(const Validation& validation, const reports::Report* lastYear, const Limits& limits)
        : m_validation(validation),
          m_lastYear(lastYear),
          m_limits(limits),
          m_system(systemOf(validation, lastYear)),
          m_scoring(validation, m_system)
    {}

    Repairs run()
    {
        const auto end = std::chrono::steady_clock::now() + m_limits.time;
        const Preference preference = [&](const Changes& changes) { return m_scoring.weightOf(changes); };
        for (const Component& component : violatedComponents(m_system)) {
            const Outcome outcome = smallestChanges(m_system, component, m_limits, end, preference);
            for (const Faults& faults : independentFaults(m_system, component, outcome.solutions))
                add(faults, outcome);
        }
        m_repairs.isComplete = m_repairs.isComplete && leavesNothingOpen();
        return std::move(m_repairs);
    }

private:
    void add(const Faults& faults, const Outcome& outcome)
    {
        Group group;
        group.isComplete = outcome.isComplete;
        group.findings = findingsOf(faults);
        std::vector<std::pair<int, const Changes*>> ranked;
        for (const Changes& changes : faults.solutions)
            if (m_system.isAll || leavesNoNewError(changes))
                ranked.emplace_back(-m_scoring.weightOf(changes), &changes);
        std::ranges::stable_sort(ranked, {}, &std::pair<int, const Changes*>::first);
        group.found = ranked.size();
        group.impossible =
            ranked.empty() ? outcome.impossible : static_cast<int>(ranked.front().second->size()) - 1;
        group.isComplete = group.isComplete && !ranked.empty();
        for (const auto& [weight, changes] : ranked) {
            if (group.proposals.size() == Group::mostListed)
                break;
            group.proposals.push_back(m_scoring.proposalOf(*changes));
        }
        m_repairs.found += group.found;
        m_repairs.isComplete = m_repairs.isComplete && group.isComplete;
        m_repairs.groups.push_back(std::move(group));
    }

    // Rules with conditions and other calculations are no part of the system.
    bool leavesNoNewError(const Changes& changes) const
    {
        const reports::Report after = applied(m_validation.report, m_scoring.proposalOf(changes));
        const auto findings = findingsIn(after, *m_validation.edition, m_lastYear);
        return std::ranges::all_of(findings, [&](const rules::Finding& finding) {
            return finding.severity != rules::Severity::Error
                   || std::ranges::any_of(m_validation.findings, [&](const rules::Finding& before) {
                          return before.rule == finding.rule && before.at == finding.at;
                      });
        });
    }

    // Equalities may be left where figures that their columns may not hold are not determined, or are too large.
    bool leavesNothingOpen() const
    {
        reports::Report after = m_validation.report;
        for (const Group& group : m_repairs.groups)
            after = applied(after, group.proposals.front());
        const auto findings = findingsIn(after, *m_validation.edition, m_lastYear);
        return std::ranges::none_of(findings, [&](const rules::Finding& finding) {
            return isHardEquality(finding) && !isExplained(finding);
        });
    }

    bool isHardEquality(const rules::Finding& finding) const
    {
        const rules::Rule* rule = m_validation.edition->find(finding.rule);
        return finding.severity == rules::Severity::Error
               && std::ranges::any_of(rule->relations, [&](const rules::Relation& relation) {
                      return relation.at == finding.at && rules::isHardEquality(relation);
                  });
    }

    bool isExplained(const rules::Finding& finding) const
    {
        return std::ranges::any_of(m_validation.findings, [&](const rules::Finding& before) {
            return !before.isOpen() && before.rule == finding.rule && before.at == finding.at;
        });
    }

    // Those of the faults, and those that others imply as far as it is because of these faults.
    std::vector<std::uint32_t> rowsOf(const Faults& faults) const
    {
        std::vector<std::uint32_t> rows = faults.rows;
        for (std::uint32_t row = 0; row < m_system.rows.size(); ++row) {
            const auto isIn = [&](const Change& change) {
                return std::ranges::binary_search(m_system.rows[row].terms, change.variable, {}, &Term::variable);
            };
            if (m_system.rows[row].isImplied && m_system.rows[row].missing != 0 && !faults.solutions.empty()
                && std::ranges::any_of(faults.solutions.front(), isIn))
                rows.push_back(row);
        }
        return rows;
    }

    std::vector<std::size_t> findingsOf(const Faults& faults) const
    {
        const std::vector<std::uint32_t> rows = rowsOf(faults);
        std::vector<std::size_t> found;
        for (std::size_t index = 0; index < m_validation.findings.size(); ++index) {
            const rules::Finding& finding = m_validation.findings[index];
            const auto isOfRow = [&](std::uint32_t row) {
                return m_system.rows[row].rule->id == finding.rule && m_system.rows[row].at == finding.at;
            };
            const auto isOfCell = [&](std::uint32_t variable) {
                const Variable& cell = m_system.variables[variable];
                return finding.severity == rules::Severity::Error
                       && finding.at == rules::Place{cell.table->code, cell.shown->row, cell.shown->column};
            };
            if (std::ranges::any_of(rows, isOfRow) || std::ranges::any_of(faults.mustChange, isOfCell))
                found.push_back(index);
        }
        return found;
    }

    const Validation& m_validation;
    const reports::Report* m_lastYear;
    const Limits& m_limits;
    const System m_system;
    const Scoring m_scoring;
    Repairs m_repairs;
};

} // namespace

Repairs repairsOf(const Validation& validation, const reports::Report* lastYear, const Limits& limits)
{
    return Repairer(validation, lastYear, limits).run();
}

reports::Report applied(const reports::Report& report, const Proposal& proposal)
{
    reports::Report after = report;
    const auto write = [&](const CellRepair& repair, const auto& figureFor) {
        if (reports::ReportCell* cell = findCell(after, repair)) {
            cell->figure.number = figureFor(*cell);
            cell->figure.kind = document::Figure::Kind::Number;
            cell->figure.hasWords = false;
            cell->figure.text.clear();
            cell->figure.isTooLong = false;
        }
    };
    for (const CellRepair& repair : proposal.cells)
        write(repair, [&](const reports::ReportCell& cell) { return cell.figureTyped(repair.proposed); });
    // By what they change: proposals of other groups may have changed their parts before.
    for (const CellRepair& repair : proposal.follows)
        write(repair, [&](const reports::ReportCell& cell) {
            return repair.current
                       ? cell.figure.number + cell.figureTyped(repair.proposed) - cell.figureTyped(*repair.current)
                       : cell.figureTyped(repair.proposed);
        });
    return after;
}

} // namespace gouji::corrections
