// SPDX-License-Identifier: MPL-2.0
#include "core/corrections/system.hpp"

#include "core/corrections/components.hpp"
#include "core/rules/subject.hpp"
#include "core/rules/total.hpp"

#include <algorithm>
#include <optional>

namespace gouji::corrections {
namespace {

using rules::Figures;
using rules::LinearSum;
using rules::YearCell;
using Kind = Figures::Entry::Kind;

constexpr int mostDecimals = 6;
constexpr std::int64_t largestFigure = 1'000'000'000'000; // in the system's unit: sums of them cannot overflow

bool isExplained(const Validation& validation, const rules::Rule& rule, const rules::Place& at)
{
    return std::ranges::any_of(validation.findings, [&](const rules::Finding& finding) {
        return !finding.isOpen() && finding.rule == rule.id && finding.at == at;
    });
}

struct Equality {
    const rules::Rule* rule = nullptr;
    const rules::Relation* relation = nullptr;
    const LinearSum* left = nullptr;
    const LinearSum* right = nullptr;
};

class Builder {
public:
    Builder(const Validation& validation, const reports::Report* lastYear)
        : m_validation(validation),
          m_rules(validation.edition->ruleSet()),
          m_figures(validation.report, m_rules)
    {
        if (lastYear)
            m_lastYear.emplace(*lastYear, m_rules, reports::Period::LastYear);
        m_parts.resize(m_rules.cellCount());
    }

    System build()
    {
        for (const rules::Rule& rule : m_rules.judged())
            if (rule.severity == rules::Severity::Error)
                collect(rule);
        for (const Equality& equality : m_equalities)
            m_system.decimals = std::max(m_system.decimals, decimalsOf(equality));
        m_scale = 1;
        for (int digit = 0; digit < m_system.decimals; ++digit)
            m_scale *= 10;
        for (const Equality& equality : m_equalities)
            addRow(equality);
        // Only totals that follow from the same figures in two ways make rows so alike that it matters.
        if (!m_system.followers.empty())
            markImpliedRows(m_system);
        return std::move(m_system);
    }

private:
    // What a cell is to the system, worked out when a row first speaks of it.
    struct Part {
        enum class Kind { NotSeen, BeingSeen, Variable, Follower, Constant, Useless };

        Kind kind = Kind::NotSeen;
        std::int64_t base = 0; // the figure before all changes
        std::vector<Term> terms = {};
    };

    void collect(const rules::Rule& rule)
    {
        if (rule.exempts && rule.exempts(m_validation.report))
            return;
        for (const rules::Relation& relation : rule.relations) {
            if (relation.onlyWithout && m_figures[*relation.onlyWithout].cell)
                continue;
            if (!rules::isHardEquality(relation)) {
                m_system.isAll = false;
                continue;
            }
            const auto& left = std::get<LinearSum>(relation.statement.left);
            const auto& right = std::get<LinearSum>(relation.statement.right);
            if (!isExplained(m_validation, rule, rules::placeOf(rule, relation)) && isThere(left)
                && isThere(right))
                m_equalities.push_back({&rule, &relation, &left, &right});
        }
    }

    // Those of last year only where there is a report of it.
    const Figures& figuresOf(reports::Period period) const
    {
        return period == reports::Period::ThisYear ? m_figures : *m_lastYear;
    }

    const Figures::Entry& entryOf(const YearCell& cell) const { return figuresOf(cell.period)[cell.index]; }

    bool isThere(const LinearSum& side) const
    {
        return std::ranges::all_of(side.terms, [&](const LinearSum::Term& term) {
            if (term.cell.period == reports::Period::ThisYear)
                return m_figures[term.cell.index].kind != Kind::Absent;
            // Last year's figures are what they are.
            return m_lastYear && m_lastYear->figure(term.cell.index);
        });
    }

    bool isCount(const Figures::Entry& entry, std::size_t index) const
    {
        return m_rules.form().find(entry.table->code)
               && m_rules.form().cells[index].figures != forms::FigureKind::Amount;
    }

    int decimalsOf(const Equality& equality) const
    {
        int decimals = 0;
        for (const LinearSum* side : {equality.left, equality.right})
            for (const LinearSum::Term& term : side->terms) {
                const Figures::Entry& entry = entryOf(term.cell);
                const int own =
                    -figuresOf(term.cell.period).figure(term.cell.index).value_or(figures::Decimal()).exponent();
                if (own <= mostDecimals
                    && (term.cell.period == reports::Period::LastYear || !isCount(entry, term.cell.index)))
                    decimals = std::max(decimals, own);
            }
        return decimals;
    }

    std::optional<std::int64_t> scaled(const figures::Decimal& number) const
    {
        return number.timesPowerOfTen(m_system.decimals).toWhole(largestFigure);
    }

    const Part& partOf(const YearCell& cell)
    {
        if (cell.period == reports::Period::LastYear) {
            m_lastPart = constantOf(cell);
            return m_lastPart;
        }
        Part& part = m_parts[cell.index];
        if (part.kind == Part::Kind::NotSeen) {
            part.kind = Part::Kind::BeingSeen;
            Part found = newPart(cell.index);
            part = std::move(found);
        }
        return part;
    }

    Part newPart(std::size_t index)
    {
        const Figures::Entry& entry = m_figures[index];
        if (entry.kind == Kind::LeftOut)
            return {Part::Kind::Constant, 0};
        if (entry.kind == Kind::OpenTotal)
            return sumOf(*entry.parts).value_or(Part{Part::Kind::Useless});
        return entry.cell->origin == document::Origin::Formula ? formulaPart(index) : variableOf(index);
    }

    Part constantOf(const YearCell& cell) const
    {
        const auto figure = figuresOf(cell.period).figure(cell.index);
        const auto whole = figure ? scaled(*figure) : std::nullopt;
        return whole ? Part{Part::Kind::Constant, *whole} : Part{Part::Kind::Useless};
    }

    Part variableOf(std::size_t index)
    {
        const Figures::Entry& entry = m_figures[index];
        const bool isNamed = m_rules.form().find(entry.table->code) == nullptr;
        Variable variable;
        variable.cell = index;
        variable.table = entry.table;
        variable.shown = entry.cell;
        variable.step = isCount(entry, index) ? m_scale : 1;
        variable.mayBeNegative = isNamed || m_rules.form().cells[index].figures == forms::FigureKind::SignedCount;
        const document::Figure& figure = entry.cell->figure;
        const bool isWhole = !isCount(entry, index) || figure.number.isWhole();
        const auto current = scaled(figure.number);
        if (figure.isKnown() && isWhole && !current)
            return {Part::Kind::Useless};
        variable.current = figure.isKnown() && isWhole ? *current : 0;
        variable.mustChange =
            !figure.isKnown() || !isWhole || (figure.number.isNegative() && !variable.mayBeNegative);
        m_system.variables.push_back(variable);
        const auto number = static_cast<std::uint32_t>(m_system.variables.size() - 1);
        return {Part::Kind::Variable, variable.current, {{number, 1}}};
    }

    // A formula that the rules say nothing about is as right as anything; what it depends on is not known.
    Part formulaPart(std::size_t index)
    {
        bool isTotal = false;
        for (const Equality& equality : m_equalities) {
            if (!isPlainTotal(*equality.relation) || equality.left->terms.front().cell.index != index)
                continue;
            isTotal = true;
            if (isViolated(equality))
                continue;
            if (auto follower = followerOf(index, *equality.right))
                return *std::move(follower);
        }
        return isTotal ? variableOf(index) : constantOf({index});
    }

    // With a figure that cannot be read among its parts, a formula may show anything.
    bool isViolated(const Equality& equality) const
    {
        figures::Decimal sum;
        for (const LinearSum::Term& term : equality.right->terms) {
            const auto figure = m_figures.figure(term.cell.index);
            if (!figure)
                return false;
            sum += *figure;
        }
        const document::Figure& total = entryOf(equality.left->terms.front().cell).cell->figure;
        if (total.kind == document::Figure::Kind::NotCalculated)
            return false;
        return !total.isKnown() || sum != total.number;
    }

    std::optional<Part> followerOf(std::size_t index, const LinearSum& parts)
    {
        auto follower = sumOf(parts);
        if (!follower)
            return std::nullopt;
        const Figures::Entry& entry = m_figures[index];
        m_system.followers.push_back({entry.table, entry.cell, follower->base, follower->terms});
        return follower;
    }

    // What follows from the parts of a total.
    std::optional<Part> sumOf(const LinearSum& parts)
    {
        Part sum{Part::Kind::Follower};
        for (const LinearSum::Term& term : parts.terms) {
            const Part part = partOf(term.cell);
            if (part.kind == Part::Kind::BeingSeen || part.kind == Part::Kind::Useless)
                return std::nullopt;
            sum.base += part.base;
            add(part.terms, 1, sum.terms);
        }
        return sum;
    }

    static void add(const std::vector<Term>& terms, std::int64_t factor, std::vector<Term>& to)
    {
        for (const Term& term : terms) {
            const auto found = std::ranges::lower_bound(to, term.variable, {}, &Term::variable);
            if (found != to.end() && found->variable == term.variable)
                found->factor += factor * term.factor;
            else
                to.insert(found, {term.variable, factor * term.factor});
        }
    }

    void addRow(const Equality& equality)
    {
        Row row;
        row.rule = equality.rule;
        row.at = rules::placeOf(*equality.rule, *equality.relation);
        std::int64_t value =
            (equality.right->divisor * equality.left->constant - equality.left->divisor * equality.right->constant)
            * m_scale;
        bool isUseful = true;
        const auto addSide = [&](const LinearSum& side, std::int64_t factor) {
            for (const LinearSum::Term& term : side.terms) {
                const Part& part = partOf(term.cell);
                isUseful = isUseful && part.kind != Part::Kind::Useless;
                value += factor * term.factor * part.base;
                add(part.terms, factor * term.factor, row.terms);
                row.looksAtLastYear = row.looksAtLastYear || term.cell.period == reports::Period::LastYear;
            }
        };
        addSide(*equality.left, equality.right->divisor);
        addSide(*equality.right, -equality.left->divisor);
        std::erase_if(row.terms, [](const Term& term) { return term.factor == 0; });
        row.missing = -value;
        if (isUseful && !row.terms.empty())
            m_system.rows.push_back(std::move(row));
    }

    const Validation& m_validation;
    const rules::RuleSet& m_rules;
    const Figures m_figures;
    std::optional<Figures> m_lastYear;
    std::vector<Equality> m_equalities;
    std::vector<Part> m_parts; // by cell
    Part m_lastPart;           // of last year's report
    std::int64_t m_scale = 1;
    System m_system;
};

} // namespace

System systemOf(const Validation& validation, const reports::Report* lastYear)
{
    return Builder(validation, lastYear).build();
}

} // namespace gouji::corrections
