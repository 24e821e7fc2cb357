// SPDX-License-Identifier: MPL-2.0
#include "core/functions/formula_faults.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace gouji::functions {
namespace {

using Kind = FormulaToken::Kind;

// A formula in words between blanks: "A1:A3" is a range, "3D" one over several sheets, what begins with "our." a
// cell function, other capitals one of the office.
FormulaToken tokenOf(const std::string& word)
{
    if (word == "(")
        return {Kind::Open};
    if (word == ")")
        return {Kind::Close};
    if (word == ";")
        return {Kind::Separator};
    if (word == "3D" || word.find(':') != word.npos)
        return {Kind::Range, {}, word == "3D"};
    if (word.starts_with("our."))
        return {Kind::CellFunction, word.substr(4)};
    if (std::string("+-*/&=<>%^").find(word.front()) != std::string::npos)
        return {Kind::Operator};
    if (word.front() >= 'A' && word.front() <= 'Z' && word.find_first_of("0123456789") == word.npos)
        return {Kind::Function, word};
    return {};
}

std::string faultsIn(const std::string& formula, FormulaContext context = FormulaContext::Cell)
{
    std::istringstream words(formula);
    std::vector<FormulaToken> tokens;
    for (std::string word; words >> word;)
        tokens.push_back(tokenOf(word));
    std::string found;
    for (const FaultyCall& call : faultyCallsIn(tokens, context))
        found += (call.fault == FormulaFault::SeveralSheets ? "sheets " : "array ") + call.function + ";";
    return found;
}

} // namespace

TEST(FormulaFaultsTest, AreRangesOverSeveralSheets)
{
    EXPECT_EQ(faultsIn("our.FOOT ( 0 ; 3D )"), "sheets FOOT;");
    EXPECT_EQ(faultsIn("our.FOOT ( 3D ; A1:A3 )"), "sheets FOOT;");
    EXPECT_EQ(faultsIn("our.FOOT ( 0 ; ( 3D ) )"), "sheets FOOT;");
    EXPECT_EQ(faultsIn("our.FOOT ( 0 ; IF ( B1 ; 3D ; 0 ) )"), "sheets FOOT;");
    EXPECT_EQ(faultsIn("IF ( our.TIEOUT ( 3D ; 3D ) = 1 ; our.REPORTCHECK ( 3D ) ; 0 )"),
              "sheets TIEOUT;sheets REPORTCHECK;");
    EXPECT_EQ(faultsIn("our.FOOT ( 0 ; 3D )", FormulaContext::Array), "sheets FOOT;");
    EXPECT_EQ(faultsIn("our.FOOT ( 0 ; ABS ( 3D ) )"), "sheets FOOT;") << "an array formula would not help";
}

TEST(FormulaFaultsTest, AreNoneWhereTheOfficeSumsUpFirst)
{
    for (const char* formula :
         {"our.FOOT ( 0 ; SUM ( 3D ) )", "our.FOOT ( 0 ; SUM ( 3D ) * 2 )", "SUM ( 3D )",
          "our.FOOT ( 0 ; A1 ) + SUM ( 3D )", "our.FOOT ( 0 ; SUMPRODUCT ( ABS ( A1:A3 ) ) )",
          "our.FOOT ( 0 ; SUMPRODUCT ( A1:A3 * 2 ) )", "our.FOOT ( 0 ; INDEX ( A1:A3 ; 2 ) )",
          "our.FOOT ( 0 ; MAX ( A1:A3 ) + 1 )"})
        EXPECT_EQ(faultsIn(formula), "") << formula;
}

TEST(FormulaFaultsTest, AreExpressionsOfRangesOutsideOfArrayFormulas)
{
    for (const char* argument :
         {"ABS ( A1:A3 )", "A1:A3 * 2", "- A1:A3", "( A1:A3 + 1 )", "ROUND ( ABS ( A1:A3 ) ; 2 )", "A1:A3 & x",
          "IF ( A1:A3 > 0 ; A1:A3 ; 0 )", "IFERROR ( A1:A3 ; 0 )", "IF ( B1 ; ABS ( A1:A3 ) ; 0 )",
          "IF ( A1:A3 ; 1 ; 0 )", "ABS ( our.TIEDIFF ( A1:A3 ; B1:B3 ) )", "our.FIGURE ( A1:A3 ) * 2"}) {
        const std::string formula = std::string("our.FOOT ( 0 ; ").append(argument).append(" )");
        EXPECT_EQ(faultsIn(formula), "array FOOT;") << formula;
        EXPECT_EQ(faultsIn(formula, FormulaContext::Array), "") << formula;
    }
    EXPECT_EQ(faultsIn("SUMPRODUCT ( our.TIEOUT ( ABS ( A1:A3 ) ; B1:B3 ) )"), "array TIEOUT;")
        << "what stands around a cell function does not reach into it";
}

TEST(FormulaFaultsTest, AreNoneInPlainCalls)
{
    for (const char* formula :
         {"our.FOOT ( C1 ; A1:B1 )", "our.FOOT ( C1 * 2 ; A1:B1 ; 5 )",
          "our.FOOT ( 0 ; IF ( B1 > 0 ; A1:A3 ; 0 ) )", "our.FOOT ( 0 ; CHOOSE ( 1 ; A1:A3 ; B1:B3 ) )",
          "our.FOOT ( 0 ; our.FIGURE ( A1:A3 ) )", "our.FOOT ( 0 ; our.FIGURE ( A1 ) * 2 )",
          "our.FOOT ( 0 ; our.FOOT ( 0 ; A1:A3 ) * 2 )", "SUMPRODUCT ( ABS ( our.TIEDIFF ( A1:A3 ; B1:B3 ) ) )",
          "ABS ( A1:A3 ) + our.FOOT ( 0 ; A1:A3 )", "", ") ) (", "our.FOOT ( 0 ; TRANSPOSE ( A1:A3 ) )",
          "our.RECONCILED ( our.FOOT ( C1 ; A1:B1 ) ; 1 )"})
        EXPECT_EQ(faultsIn(formula), "") << formula;
}

} // namespace gouji::functions
