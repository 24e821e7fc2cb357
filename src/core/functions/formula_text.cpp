// SPDX-License-Identifier: MPL-2.0
#include "core/functions/formula_text.hpp"

#include <algorithm>

namespace gouji::functions {

namespace {

constexpr std::string_view prefix = "ORG.GOUJI.FUNCTIONS.";

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool startsWithPrefix(std::string_view text)
{
    return text.size() > prefix.size() && std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, upper);
}

} // namespace

bool callsCellFunction(std::string_view formula)
{
    char quote = '\0';
    for (; !formula.empty(); formula.remove_prefix(1)) {
        const char c = formula.front();
        // A doubled quote inside closes and opens again, which comes to the same.
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (startsWithPrefix(formula))
            return true;
    }
    return false;
}

} // namespace gouji::functions
