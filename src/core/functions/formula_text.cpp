// SPDX-License-Identifier: MPL-2.0
#include "core/functions/formula_text.hpp"

#include <algorithm>

namespace gouji::functions {

namespace {

constexpr std::string_view prefix = "ORG.GOUJI.FUNCTIONS.";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Of names, but not of columns.
bool isInName(char c) { return isDigit(c) || c == '_' || (c & 0x80) != 0; }

// Whether what stands behind digits makes them part of a name: of a function, of a sheet, or of a range.
bool isPartOfName(std::string_view rest)
{
    return !rest.empty()
           && (rest.front() == '.' || rest.front() == '(' || isLetter(rest.front()) || isInName(rest.front()));
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool startsWithPrefix(std::string_view text)
{
    return text.size() > prefix.size() && std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, upper);
}

// Calls found(at) with the place of each full name outside of quotes, until it wants no more.
template <typename Found>
void forEachName(std::string_view formula, Found&& found)
{
    char quote = '\0';
    for (std::size_t at = 0; at < formula.size(); ++at) {
        const char c = formula[at];
        // A doubled quote inside closes and opens again, which comes to the same.
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (startsWithPrefix(formula.substr(at)) && !found(at))
            return;
    }
}

} // namespace

bool callsCellFunction(std::string_view formula)
{
    bool calls = false;
    forEachName(formula, [&](std::size_t) {
        calls = true;
        return false;
    });
    return calls;
}

// "$A1:B12" becomes "$A#:B#". Numbers that belong to a name stay: of a sheet ("Sheet1.A1"), of a function
// ("LOG10(").
std::string shapeOf(std::string_view formula)
{
    std::string shape;
    constexpr std::size_t longestColumn = 3; // "AMJ", of letters alone
    char quote = '\0';
    std::size_t word = 0; // how much of a name or an address stands before
    bool isRow = false;   // the digits at hand may number a row
    for (std::size_t at = 0; at < formula.size(); ++at) {
        const char c = formula[at];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (isDigit(c) && isRow) {
            std::size_t end = at;
            while (end < formula.size() && isDigit(formula[end]))
                ++end;
            if (!isPartOfName(formula.substr(end))) {
                shape += '#';
                at = end - 1;
                word = 0;
                isRow = false;
                continue;
            }
        }
        if (isLetter(c))
            ++word;
        else
            word = isInName(c) ? word + longestColumn + 1 : 0;
        isRow = (word > 0 && word <= longestColumn) || c == '$';
        shape += c;
    }
    return shape;
}

std::string withShortNames(std::string_view formula)
{
    std::string text;
    std::size_t taken = 0;
    forEachName(formula, [&](std::size_t at) {
        text += formula.substr(taken, at - taken);
        taken = at + prefix.size();
        return true;
    });
    return text.append(formula.substr(taken));
}

} // namespace gouji::functions
