// SPDX-License-Identifier: MPL-2.0
#include "files/opendocument/error_code.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

// Calc's own errors in the languages of the interface.
constexpr std::array<std::string_view, 3> numberedErrors{"Err:", "错误:", "錯誤:"};
// Those of Excel that end with neither mark.
constexpr std::array<std::string_view, 2> unmarkedErrors{"#N/A", "#GETTING_DATA"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isNumbered(std::string_view text)
{
    return std::ranges::any_of(numberedErrors, [text](std::string_view word) {
        return text.starts_with(word) && text.size() > word.size()
               && std::ranges::all_of(text.substr(word.size()), isDigit);
    });
}

} // namespace

bool isErrorCode(std::string_view text)
{
    if (!text.starts_with('#'))
        return isNumbered(text);
    if (std::ranges::find(unmarkedErrors, text) != unmarkedErrors.end())
        return true;
    // Their names are translated, too. A number may be shown as "#1".
    const bool isMarked = text.ends_with('!') || text.ends_with('?');
    return isMarked && text.size() > 3 && text[1] != '#' && !isDigit(text[1]) && text.find(' ') == text.npos;
}

} // namespace gouji::files
