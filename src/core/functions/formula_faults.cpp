// SPDX-License-Identifier: MPL-2.0
#include "core/functions/formula_faults.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji::functions {
namespace {

using Kind = FormulaToken::Kind;

// Functions of the office that take single values: of a range they get one value, unless they stand in an array
// formula. In alphabetical order.
constexpr std::string_view ofSingleValues[] = {
    "ABS",    "ASC",       "BASE",    "CEILING",   "CHAR",       "CLEAN",       "CODE",      "CONCATENATE",
    "DATE",   "DATEVALUE", "DAY",     "DECIMAL",   "DOLLAR",     "EVEN",        "EXACT",     "EXP",
    "FIND",   "FIXED",     "FLOOR",   "HOUR",      "IFERROR",    "IFNA",        "INT",       "ISBLANK",
    "ISERR",  "ISERROR",   "ISEVEN",  "ISLOGICAL", "ISNA",       "ISNONTEXT",   "ISNUMBER",  "ISODD",
    "ISTEXT", "JIS",       "LEFT",    "LEN",       "LN",         "LOG",         "LOG10",     "LOWER",
    "MID",    "MINUTE",    "MOD",     "MONTH",     "NOT",        "NUMBERVALUE", "ODD",       "POWER",
    "PROPER", "REPLACE",   "REPT",    "RIGHT",     "ROUND",      "ROUNDDOWN",   "ROUNDSIG",  "ROUNDUP",
    "SEARCH", "SECOND",    "SIGN",    "SQRT",      "SUBSTITUTE", "TEXT",        "TIMEVALUE", "TRIM",
    "TRUNC",  "UNICHAR",   "UNICODE", "UPPER",     "VALUE",      "WEEKDAY",     "YEAR"};

// Hand on one of their arguments as it is, but for the first, which decides.
constexpr std::string_view choosing[] = {"CHOOSE", "IF"};

// Ours whose result is an array.
constexpr std::string_view givingArrays[] = {"CROSSFOOTING", "FIGURE", "TIEDIFF"};

template <typename Names>
bool isAmong(const Names& names, std::string_view name)
{
    return std::ranges::find(names, name) != std::end(names);
}

// What an argument, or part of one, hands on.
struct Content {
    enum class Kind {
        Values,     // nothing that could be cut
        Range,      // cells as they are, or an array
        Expression, // of ranges: needs an array formula
    };
    Kind kind = Kind::Values;
    bool isOnSeveralSheets = false;

    void join(const Content& other)
    {
        kind = std::max(kind, other.kind);
        isOnSeveralSheets = isOnSeveralSheets || other.isOnSeveralSheets;
    }
};

Content expressionOf(Content content)
{
    if (content.kind == Content::Kind::Range)
        content.kind = Content::Kind::Expression;
    return content;
}

// What stands between two brackets.
struct Bracket {
    Kind kind = Kind::Open; // Open: brackets alone
    std::string name;
    bool isFirstArgument = true;
    bool isCalculated = false; // the argument at hand holds an operator
    Content argument = {};     // so far
    Content result = {};       // of the arguments before, joined
};

class FormulaReading {
public:
    explicit FormulaReading(FormulaContext context) : m_context(context) { m_brackets.emplace_back(); }

    void take(const FormulaToken& token)
    {
        switch (token.kind) {
        case Kind::Function:
        case Kind::CellFunction:
            m_called = token;
            break;
        case Kind::Open:
            m_brackets.push_back({m_called.kind == Kind::Other ? Kind::Open : m_called.kind, m_called.name});
            m_called = {};
            break;
        case Kind::Separator:
            endArgument();
            break;
        case Kind::Close:
            close();
            break;
        case Kind::Operator:
            m_brackets.back().isCalculated = true;
            break;
        case Kind::Range:
            m_brackets.back().argument.join({Content::Kind::Range, token.isOnSeveralSheets});
            break;
        case Kind::Other:
            break;
        }
    }

    const std::vector<FaultyCall>& found() const { return m_found; }

private:
    void endArgument()
    {
        Bracket& bracket = m_brackets.back();
        Content argument = bracket.isCalculated ? expressionOf(bracket.argument) : bracket.argument;
        if (bracket.kind == Kind::CellFunction)
            judge(bracket.name, argument);
        if (bracket.kind == Kind::Function && isAmong(choosing, bracket.name) && bracket.isFirstArgument)
            argument = expressionOf(argument);
        bracket.result.join(argument);
        bracket.argument = {};
        bracket.isCalculated = false;
        bracket.isFirstArgument = false;
    }

    void close()
    {
        endArgument();
        if (m_brackets.size() == 1)
            return;
        const Bracket bracket = std::move(m_brackets.back());
        m_brackets.pop_back();
        m_brackets.back().argument.join(resultOf(bracket));
    }

    static Content resultOf(const Bracket& bracket)
    {
        if (bracket.kind == Kind::Open || isAmong(choosing, bracket.name))
            return bracket.result;
        if (bracket.kind == Kind::Function)
            return isAmong(ofSingleValues, bracket.name) ? expressionOf(bracket.result) : Content();
        const bool isArray = isAmong(givingArrays, bracket.name) && bracket.result.kind != Content::Kind::Values;
        return {isArray ? Content::Kind::Range : Content::Kind::Values, false};
    }

    void judge(const std::string& function, const Content& argument)
    {
        if (argument.isOnSeveralSheets)
            add({FormulaFault::SeveralSheets, function});
        else if (argument.kind == Content::Kind::Expression && m_context == FormulaContext::Cell)
            add({FormulaFault::NoArrayContext, function});
    }

    void add(const FaultyCall& call)
    {
        if (std::ranges::find(m_found, call) == m_found.end())
            m_found.push_back(call);
    }

    const FormulaContext m_context;
    std::vector<Bracket> m_brackets;
    FormulaToken m_called; // a function whose bracket opens next
    std::vector<FaultyCall> m_found;
};

} // namespace

std::string idOf(FormulaFault fault)
{
    return fault == FormulaFault::SeveralSheets ? "function.three-d-range" : "function.array-context";
}

std::vector<FaultyCall> faultyCallsIn(std::span<const FormulaToken> formula, FormulaContext context)
{
    FormulaReading reading(context);
    std::ranges::for_each(formula, [&](const FormulaToken& token) { reading.take(token); });
    return reading.found();
}

} // namespace gouji::functions
