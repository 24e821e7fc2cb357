// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/message.hpp"
#include "core/figures/decimal.hpp"
#include "core/reports/period.hpp"
#include "core/rules/comparison.hpp"

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <vector>

// A rule's formula as written, before it is known which cells its names stand for. The language is documented in
// docs/own-rules.md:
//
//     for each column: [3.7] + [4] = [1] + [2]
//     if last-year([fees · amount]) > 0 then [fees · amount] < 1000 × last-year([fees · amount])
//     每列：[（七）总计] = 合计([（一）予以公开] 至 [（六）3.其他])
namespace gouji::rules::formula {

// A name in square brackets: row, column, table or named range, in up to three parts.
struct Name {
    std::vector<std::string> parts;
    int column = 0; // in the formula's text, in characters, the first one being 1
    reports::Period period = reports::Period::ThisYear;
};

// One step of a calculation: puts a value on a stack, or takes some off it and puts the result there.
struct Step {
    enum class Kind {
        Number,
        Cell,  // the one cell of the name `first`
        Range, // the sum of all cells from `first` to `last`
        Add,
        Subtract,
        Multiply,
        Divide,
        Negate,
        Absolute,
    };

    Kind kind = Kind::Number;
    figures::Decimal number = {};
    Name first = {};
    Name last = {};
};

using Expression = std::vector<Step>;

struct Statement {
    Expression left;
    Comparison comparison = Comparison::Equal;
    Expression right;
};

// True where any of its groups holds in all its statements; without groups always true.
using Condition = std::vector<std::vector<Statement>>;

struct Formula {
    enum class ForEach { Nothing, Row, Column };

    ForEach forEach = ForEach::Nothing;
    Condition condition;
    Statement statement;
};

template <typename Value>
using Result = boost::system::result<Value, Message>;

// What is wrong with a formula names the place in its text and what was expected there.
Result<Formula> parse(std::string_view text);

// The part of a formula between "if" and "then", alone.
Result<Condition> parseCondition(std::string_view text);

} // namespace gouji::rules::formula
