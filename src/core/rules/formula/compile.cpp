// SPDX-License-Identifier: MPL-2.0
#include "core/rules/formula/compile.hpp"

#include "core/rules/formula/lower.hpp"

#include <algorithm>
#include <set>

namespace gouji::rules::formula {
namespace {

using forms::BlockDefinition;
using forms::ColumnDefinition;
using forms::RowDefinition;
using ForEach = Formula::ForEach;

// The row or column that one relation of a formula is about; nothing of both in a formula over single cells.
struct Instance {
    const BlockDefinition* block = nullptr;
    const RowDefinition* row = nullptr;
    const ColumnDefinition* column = nullptr;
};

// Thrown inside this file only: a mistake ends the compilation wherever it is found.
struct Mistake {
    Message message;
};

[[noreturn]] void fail(const std::string& key, const Name& name, std::map<std::string, std::string> arguments = {})
{
    std::string written;
    for (const std::string& part : name.parts)
        written += (written.empty() ? "" : " · ") + part;
    arguments["column"] = std::to_string(name.column);
    arguments["name"] = written;
    throw Mistake{{key, std::move(arguments)}};
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string list;
    for (const std::string& text : texts)
        list += (list.empty() ? "[" : " [") + text + "]";
    return list;
}

std::vector<const Name*> namesIn(const Statement& statement)
{
    std::vector<const Name*> names;
    for (const Expression* side : {&statement.left, &statement.right}) {
        for (const Step& step : *side) {
            if (step.kind == Step::Kind::Cell || step.kind == Step::Kind::Range)
                names.push_back(&step.first);
            if (step.kind == Step::Kind::Range)
                names.push_back(&step.last);
        }
    }
    return names;
}

class Compiler {
public:
    Compiler(const Vocabulary& vocabulary, ForEach forEach) : m_vocabulary(vocabulary), m_forEach(forEach) {}

    // Which table the names are about: those that fit several follow those that fit only one.
    void learn(const std::vector<const Name*>& names)
    {
        for (const Name* name : names) {
            const std::vector<Meaning> meanings = m_vocabulary.meaningsOf(*name, m_forEach);
            if (meanings.empty())
                unknown(*name);
            if (const auto tables = tablesOf(meanings); tables.size() == 1)
                m_tables.insert(*tables.begin());
        }
    }

    // The rows or columns for which a relation is made.
    std::vector<Instance> instances(const std::vector<const Name*>& names) const
    {
        if (m_forEach == ForEach::Nothing)
            return {{}};
        std::vector<std::vector<Meaning>> open;
        for (const Name* name : names) {
            auto meanings = settled(*name);
            if (!meanings.front().named && (!meanings.front().row || !meanings.front().column))
                open.push_back(std::move(meanings));
        }
        return m_forEach == ForEach::Column ? columnsOf(open) : rowsOf(open);
    }

    Inequation inequation(const Statement& statement, const Instance& instance) const
    {
        return {lowered(steps(statement.left, instance)), statement.comparison,
                lowered(steps(statement.right, instance))};
    }

    // What says the same of every report is no rule.
    static void refuseConstant(const Statement& statement)
    {
        if (namesIn(statement).empty())
            throw Mistake{{"formula.no-cell", {}}};
        for (const Expression* side : {&statement.left, &statement.right}) {
            const auto isZero = [](const Step& step) {
                return step.kind == Step::Kind::Number && step.number.isZero();
            };
            const auto divided = std::ranges::adjacent_find(*side, [&](const Step& step, const Step& next) {
                return isZero(step) && next.kind == Step::Kind::Divide;
            });
            if (divided != side->end())
                throw Mistake{{"formula.divided-by-zero", {}}};
        }
    }

private:
    using Tables = std::set<const forms::TableDefinition*>;

    static Tables tablesOf(const std::vector<Meaning>& meanings)
    {
        Tables tables;
        for (const Meaning& meaning : meanings)
            tables.insert(meaning.table);
        return tables;
    }

    [[noreturn]] void unknown(const Name& name) const
    {
        const ForEach others[] = {ForEach::Column, ForEach::Row, ForEach::Nothing};
        const bool fitsOtherwise = std::ranges::any_of(
            others, [&](ForEach other) { return !m_vocabulary.meaningsOf(name, other).empty(); });
        if (fitsOtherwise)
            fail(m_forEach == ForEach::Column ? "formula.not-a-row"
                 : m_forEach == ForEach::Row  ? "formula.not-a-column"
                                              : "formula.not-a-cell",
                 name);
        const auto suggestions = m_vocabulary.suggestionsFor(name);
        if (suggestions.empty())
            fail("formula.unknown-name", name);
        fail("formula.misspelt-name", name, {{"suggestions", listed(suggestions)}});
    }

    // The meanings of a name in the one table it is about.
    std::vector<Meaning> settled(const Name& name) const
    {
        std::vector<Meaning> meanings = m_vocabulary.meaningsOf(name, m_forEach);
        if (tablesOf(meanings).size() > 1)
            std::erase_if(meanings, [&](const Meaning& meaning) { return !m_tables.contains(meaning.table); });
        if (tablesOf(meanings).size() == 1)
            return meanings;
        std::vector<std::string> tables;
        for (const auto* table : tablesOf(m_vocabulary.meaningsOf(name, m_forEach)))
            tables.push_back(table ? table->name.chinese : name.parts.front());
        std::ranges::sort(tables);
        fail("formula.ambiguous-name", name, {{"choices", listed(tables)}});
    }

    static std::vector<Instance> columnsOf(const std::vector<std::vector<Meaning>>& open)
    {
        std::vector<Instance> instances;
        if (open.empty())
            return instances;
        for (const ColumnDefinition& column : open.front().front().block->columns) {
            const auto has = [&](const std::vector<Meaning>& meanings) {
                return meanings.front().block->find(column.code) != nullptr;
            };
            if (std::ranges::all_of(open, has))
                instances.push_back({open.front().front().block, nullptr, &column});
        }
        return instances;
    }

    static std::vector<Instance> rowsOf(const std::vector<std::vector<Meaning>>& open)
    {
        std::vector<Instance> instances;
        if (open.empty())
            return instances;
        for (const BlockDefinition& block : open.front().front().table->blocks) {
            const auto has = [&](const std::vector<Meaning>& meanings) {
                return std::ranges::count(meanings, &block, &Meaning::block) > 0;
            };
            if (!std::ranges::all_of(open, has))
                continue;
            for (const RowDefinition& row : block.rows)
                instances.push_back({&block, &row, nullptr});
        }
        return instances;
    }

    // NOLINTBEGIN(clang-analyzer-core.NonNullParamChecker): what the meanings leave open, their instance has.
    // The one meaning that a name has in an instance.
    Meaning meaningIn(const Name& name, const Instance& instance) const
    {
        std::vector<Meaning> meanings = settled(name);
        if (instance.row)
            std::erase_if(meanings, [&](const Meaning& meaning) {
                return !meaning.row && !meaning.named && meaning.block != instance.block;
            });
        if (meanings.size() > 1)
            fail("formula.ambiguous-name", name, {{"choices", ""}});
        Meaning meaning = meanings.front();
        if (!meaning.named && !meaning.row)
            meaning.row = instance.row;
        if (!meaning.named && !meaning.column)
            meaning.column = meaning.block->find(instance.column->code);
        return meaning;
    }

    std::vector<Calculation::Step> steps(const Expression& expression, const Instance& instance) const
    {
        std::vector<Calculation::Step> steps;
        for (const Step& step : expression) {
            using To = Calculation::Step::Kind;
            switch (step.kind) {
            case Step::Kind::Cell:
                steps.push_back({To::Cells, {}, {cell(step.first, instance)}});
                break;
            case Step::Kind::Range:
                steps.push_back({To::Cells, {}, range(step.first, step.last, instance)});
                break;
            default:
                steps.push_back({plainKind(step.kind), step.number, {}});
            }
        }
        return steps;
    }

    static Calculation::Step::Kind plainKind(Step::Kind kind)
    {
        using To = Calculation::Step::Kind;
        switch (kind) {
        case Step::Kind::Add:
            return To::Add;
        case Step::Kind::Subtract:
            return To::Subtract;
        case Step::Kind::Multiply:
            return To::Multiply;
        case Step::Kind::Divide:
            return To::Divide;
        case Step::Kind::Negate:
            return To::Negate;
        case Step::Kind::Absolute:
            return To::Absolute;
        default:
            return To::Number;
        }
    }

    YearCell cell(const Name& name, const Instance& instance) const
    {
        const Meaning meaning = meaningIn(name, instance);
        if (meaning.named && meaning.named->count > 1)
            fail("formula.several-cells", name, {{"count", std::to_string(meaning.named->count)}});
        return {meaning.named ? meaning.named->firstCell : meaning.block->cellIndex(*meaning.row, *meaning.column),
                name.period};
    }

    // NOLINTEND(clang-analyzer-core.NonNullParamChecker)

    // All cells between two names: rows of one column, columns of one row, or a rectangle of one block. Rows of
    // out-of-date forms do not count.
    std::vector<YearCell> range(const Name& from, const Name& to, const Instance& instance) const
    {
        const Meaning first = meaningIn(from, instance);
        const Meaning last = meaningIn(to, instance);
        std::vector<YearCell> cells;
        if (first.named && first.named == last.named) {
            for (std::size_t index = 0; index < first.named->count; ++index)
                cells.push_back({first.named->firstCell + index, from.period});
            return cells;
        }
        if (first.block != last.block || !first.block || first.row > last.row || first.column > last.column)
            fail("formula.no-range", to);
        for (const RowDefinition* row = first.row; row <= last.row; ++row)
            for (const ColumnDefinition* column = first.column; column <= last.column; ++column)
                if (first.row == last.row || row->replaces.empty())
                    cells.push_back({first.block->cellIndex(*row, *column), from.period});
        return cells;
    }

    const Vocabulary& m_vocabulary;
    const ForEach m_forEach;
    Tables m_tables;
};

// Where the finding of a relation stands.
Place placeOf(const Relation& relation, const Instance& instance, const forms::Form& form, Placing placing)
{
    const auto* left = std::get_if<LinearSum>(&relation.statement.left);
    const bool isOneCell = left && left->terms.size() == 1;
    // Nothing for cells of named ranges.
    const auto refOf = [&](const YearCell& cell) {
        return cell.index < form.cells.size() ? form.cells[cell.index].ref : reports::CellRef();
    };
    if ((instance.block == nullptr || placing == Placing::Cell) && isOneCell
        && left->terms.front().cell.index < form.cells.size()) {
        const reports::CellRef ref = refOf(left->terms.front().cell);
        return {ref.table, ref.row, ref.column};
    }
    // Named ranges belong to no table, and a finding about several tables is about the report.
    std::set<reports::TableCode> tables;
    visitCells(relation.statement, [&](const YearCell& cell) {
        if (cell.index < form.cells.size())
            tables.insert(refOf(cell).table);
    });
    Place place;
    if (tables.size() == 1)
        place.table = *tables.begin();
    if (instance.row)
        place.row = instance.row->code;
    if (instance.column)
        place.column = instance.column->code;
    return place;
}

} // namespace

Result<std::vector<Relation>> compile(const Formula& formula, const Vocabulary& vocabulary, Placing placing)
try {
    const forms::Form& form = vocabulary.form();
    Compiler compiler(vocabulary, formula.forEach);
    std::vector<const Name*> names = namesIn(formula.statement);
    Compiler::refuseConstant(formula.statement);
    for (const auto& group : formula.condition) {
        for (const Statement& statement : group) {
            Compiler::refuseConstant(statement);
            std::ranges::copy(namesIn(statement), std::back_inserter(names));
        }
    }
    compiler.learn(names);
    std::vector<Relation> relations;
    for (const Instance& instance : compiler.instances(names)) {
        Relation relation;
        relation.statement = compiler.inequation(formula.statement, instance);
        relation.at = placeOf(relation, instance, form, placing);
        for (const auto& group : formula.condition) {
            auto& compiled = relation.condition.emplace_back();
            for (const Statement& statement : group)
                compiled.push_back(compiler.inequation(statement, instance));
        }
        relations.push_back(std::move(relation));
        if (const auto outdated = forOutdatedForm(relations.back(), form))
            relations.push_back(*outdated);
    }
    if (relations.empty())
        return Message{"formula.nothing-to-check", {}};
    return relations;
} catch (const Mistake& mistake) {
    return mistake.message;
}

Result<std::vector<std::vector<Inequation>>> compile(const Condition& condition, const Vocabulary& vocabulary)
try {
    Compiler compiler(vocabulary, ForEach::Nothing);
    std::vector<std::vector<Inequation>> compiled;
    for (const auto& group : condition) {
        compiled.emplace_back();
        for (const Statement& statement : group) {
            compiler.learn(namesIn(statement));
            compiled.back().push_back(compiler.inequation(statement, {}));
        }
    }
    return compiled;
} catch (const Mistake& mistake) {
    return mistake.message;
}

} // namespace gouji::rules::formula
