// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/scoring.hpp"

#include "core/corrections/weights.hpp"
#include "core/rules/total.hpp"

#include <algorithm>
#include <map>

namespace gouji::corrections {

Scoring::Scoring(const Validation& validation, const System& system)
    : m_validation(validation),
      m_system(system),
      m_facts(system.variables.size())
{
    for (const Row& row : system.rows) {
        for (const Term& term : row.terms) {
            ++m_facts[term.variable].rows;
            m_facts[term.variable].violatedRows += row.missing != 0 ? 1 : 0;
            m_facts[term.variable].looksAtLastYear |= row.looksAtLastYear;
        }
    }
    learnOfTotals();
    learnOfForgottenTotals();
    learnOfText();
}

void Scoring::learnOfTotals()
{
    std::vector<std::size_t> variableOf(m_validation.edition->ruleSet().cellCount(), m_facts.size());
    for (std::size_t variable = 0; variable < m_facts.size(); ++variable)
        variableOf[m_system.variables[variable].cell] = variable;
    for (const rules::Rule& rule : m_validation.edition->ruleSet().judged()) {
        std::vector<std::size_t> typed;
        std::size_t formulas = 0;
        for (const rules::Relation& relation : rule.relations) {
            if (!rules::isPlainTotal(relation))
                continue;
            const std::size_t cell = std::get<rules::LinearSum>(relation.statement.left).terms.front().cell.index;
            const std::size_t variable = variableOf[cell];
            if (variable < m_facts.size())
                m_facts[variable].isTotal = true;
            if (variable < m_facts.size() && m_system.variables[variable].shown->origin == document::Origin::Typed)
                typed.push_back(variable);
            else
                ++formulas;
        }
        // Followers are formulas; cells that no rule judges are neither, and there are few.
        for (const std::size_t variable : typed)
            m_facts[variable].isAmongFormulas |= formulas > typed.size() && !m_system.followers.empty();
    }
}

// Totals of 0 beside parts that are not: hardly ever is the 0 right, and never that of several.
void Scoring::learnOfForgottenTotals()
{
    std::map<const reports::Table*, std::vector<Facts*>> zeroTotals;
    for (std::size_t variable = 0; variable < m_facts.size(); ++variable) {
        Facts& facts = m_facts[variable];
        const Variable& total = m_system.variables[variable];
        if (facts.isTotal && facts.violatedRows > 0 && total.current == 0 && !total.mustChange)
            zeroTotals[total.table].push_back(&facts);
    }
    for (const auto& [table, totals] : zeroTotals)
        for (Facts* facts : totals)
            facts->forgotten = totals.size() > 1 ? Evidence::ForgottenTotals : Evidence::ForgottenTotal;
}

// What the text states of one cell alone.
void Scoring::learnOfText()
{
    for (const narrative::TextFigure& figure : m_validation.textFigures) {
        if (figure.status != narrative::FigureStatus::Contradicts || figure.isRatio || figure.isAbout
            || figure.scale != 0)
            continue;
        for (const narrative::ReadFigure& reading : figure.readings) {
            if (reading.cells.size() != 1 || reading.cells.front().period != reports::Period::ThisYear)
                continue;
            for (std::size_t variable = 0; variable < m_facts.size(); ++variable)
                if (m_system.variables[variable].cell == reading.cells.front().index)
                    m_facts[variable].stated.push_back(figure.value);
        }
    }
}

figures::Decimal Scoring::figureAfter(const Change& change) const
{
    const std::int64_t figure = m_system.variables[change.variable].current + change.difference;
    return figures::Decimal(figure).timesPowerOfTen(-m_system.decimals);
}

// Whether the figure typed there is that of a cell beside it.
bool Scoring::isFigureOfNeighbour(const Variable& variable) const
{
    const document::Figure& figure = variable.shown->figure;
    const document::Position at = variable.shown->position;
    if (figure.kind != document::Figure::Kind::Number || figure.number.isZero())
        return false;
    return std::ranges::any_of(variable.table->cells, [&](const reports::ReportCell& other) {
        const int distance = std::abs(other.position.row - at.row) + std::abs(other.position.column - at.column);
        return distance == 1 && other.figure.kind == document::Figure::Kind::Number
               && other.figure.number == figure.number;
    });
}

std::vector<Evidence> Scoring::evidenceOf(const Change& change) const
{
    const Variable& variable = m_system.variables[change.variable];
    const Facts& facts = m_facts[change.variable];
    std::vector<Evidence> evidence;
    const auto typing = typingEvidence(variable.shown->figure, figureAfter(change));
    // A stray figure breaks every sum it is in; figures that agree with each other are none.
    const bool isSlip = typing && (typing != Evidence::FigureForZero || facts.violatedRows >= facts.rows);
    // The likelier of two slips; a single digit for another says nearly nothing.
    if ((!isSlip || corrections::weightOf(Evidence::Neighbour) > corrections::weightOf(*typing))
        && isFigureOfNeighbour(variable))
        evidence.push_back(Evidence::Neighbour);
    else if (isSlip)
        evidence.push_back(*typing);
    if (variable.shown->origin == document::Origin::Formula)
        evidence.push_back(Evidence::WrongFormula);
    else if (facts.isAmongFormulas)
        evidence.push_back(Evidence::OverwrittenFormula);
    else if (facts.isTotal)
        evidence.push_back(Evidence::Total);
    if (facts.forgotten)
        evidence.push_back(*facts.forgotten);
    if (facts.looksAtLastYear)
        evidence.push_back(Evidence::LastYear);
    if (!facts.stated.empty() && std::ranges::count(facts.stated, figureAfter(change)) > 0)
        evidence.push_back(Evidence::Text);
    return evidence;
}

int Scoring::weightOf(const Changes& changes) const
{
    int weight = 0;
    for (const Change& change : changes) {
        weight += weightOfViolatedRule * m_facts[change.variable].violatedRows;
        for (const Evidence evidence : evidenceOf(change))
            weight += corrections::weightOf(evidence);
    }
    return weight;
}

CellRepair Scoring::cellOf(const reports::Table& table, const reports::ReportCell& shown,
                           const figures::Decimal& proposed) const
{
    CellRepair cell;
    cell.cell = shown.index;
    cell.ref = {table.code, shown.row, shown.column};
    cell.sheetIndex = table.sheetIndexOf(shown.part);
    cell.sheet = table.sheetOf(shown.part);
    cell.position = shown.position;
    if (shown.figure.kind == document::Figure::Kind::Number)
        cell.current = shown.typed(shown.figure.number);
    cell.text = shown.figure.text;
    cell.proposed = shown.typed(proposed);
    return cell;
}

std::vector<CellRepair> Scoring::followsOf(const Changes& changes) const
{
    std::vector<CellRepair> follows;
    for (const Follower& follower : m_system.followers) {
        std::int64_t difference = 0;
        for (const Term& part : follower.parts) {
            const auto change = std::ranges::find(changes, part.variable, &Change::variable);
            if (change != changes.end())
                difference += part.factor * change->difference;
        }
        const auto after = figures::Decimal(follower.current + difference).timesPowerOfTen(-m_system.decimals);
        const document::Figure& figure = follower.shown->figure;
        const bool isShown = figure.kind == document::Figure::Kind::Number && figure.number == after;
        if (difference != 0 || !isShown)
            follows.push_back(cellOf(*follower.table, *follower.shown, after));
    }
    return follows;
}

Proposal Scoring::proposalOf(const Changes& changes) const
{
    Proposal proposal;
    proposal.weight = weightOf(changes);
    proposal.follows = followsOf(changes);
    for (const Change& change : changes) {
        const Variable& variable = m_system.variables[change.variable];
        CellRepair& cell =
            proposal.cells.emplace_back(cellOf(*variable.table, *variable.shown, figureAfter(change)));
        cell.evidence = evidenceOf(change);
    }
    std::ranges::sort(proposal.cells, {}, &CellRepair::cell);
    for (const Row& row : m_system.rows) {
        const bool isMended =
            row.missing != 0 && std::ranges::any_of(changes, [&](const Change& change) {
                return std::ranges::binary_search(row.terms, change.variable, {}, &Term::variable);
            });
        proposal.violatedRules += isMended ? 1 : 0;
    }
    return proposal;
}

} // namespace gouji::corrections
