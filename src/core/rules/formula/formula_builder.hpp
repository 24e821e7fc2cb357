// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rules/formula/formula.hpp"

#include <string_view>
#include <utility>

namespace gouji::rules::formula {

// Takes the formula together while it is read.
class FormulaBuilder {
public:
    explicit FormulaBuilder(std::string_view text) : m_text(text) {}

    Formula formula;

    // Of a place in the text, in characters, the first one being 1.
    int columnAt(std::string_view::const_iterator place) const;

    Expression& expression() { return m_expression; }
    void add(Step::Kind kind) { m_expression.push_back({kind}); }
    // A part of the text as a name of up to three parts.
    Name name(std::string_view text) const;

    // Parentheses and signs, which nest. False where they are too deep: what nests so is no formula of a person.
    bool open() { return ++m_depth <= deepestNesting; }
    void close() { --m_depth; }

    void beginLastYear() { m_period = reports::Period::LastYear; }
    void endLastYear() { m_period = reports::Period::ThisYear; }
    bool isLastYear() const { return m_period == reports::Period::LastYear; }

    void compare(Comparison comparison)
    {
        m_statement.left = std::exchange(m_expression, {});
        m_statement.comparison = comparison;
    }
    Statement takeStatement()
    {
        m_statement.right = std::exchange(m_expression, {});
        return std::exchange(m_statement, {});
    }

private:
    static constexpr int deepestNesting = 50;

    std::string_view m_text;
    reports::Period m_period = reports::Period::ThisYear;
    int m_depth = 0;
    Expression m_expression;
    Statement m_statement;
};

} // namespace gouji::rules::formula
