// SPDX-License-Identifier: MPL-2.0
#include "files/html/html_attribute.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

constexpr std::string_view space = " \t\n\f\r";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// Whether it is that word, in letters of any case.
bool isWord(std::string_view text, std::string_view word)
{
    return text.size() == word.size() && std::ranges::equal(text, word, {}, small);
}

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto isSame = [](char c, char expected) { return small(c) == expected; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(space);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(space) - first + 1);
}

// Calls visit(property, value) for each declaration of a style attribute.
template <typename Visit>
void forEachDeclaration(const HtmlAttributes& attributes, Visit visit)
{
    std::string_view rest = attributes("style").value_or("");
    while (!rest.empty()) {
        const std::string_view declaration = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(declaration.size() + 1, rest.size()));
        const auto colon = std::min(declaration.find(':'), declaration.size());
        const std::string_view value = declaration.substr(std::min(colon + 1, declaration.size()));
        visit(trimmed(declaration.substr(0, colon)), trimmed(value.substr(0, value.find('!'))));
    }
}

} // namespace

std::optional<int> leadingNumber(std::string_view text, int most)
{
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || !isDigit(text.front()))
        return std::nullopt;
    int number = 0;
    for (; !text.empty() && isDigit(text.front()) && number < most; text.remove_prefix(1))
        number = number * 10 + (text.front() - '0');
    return isNegative && number > 0 ? std::nullopt : std::optional(std::min(number, most));
}

HtmlShown shownBy(const HtmlAttributes& attributes)
{
    if (attributes.areNone())
        return HtmlShown::Yes;
    HtmlShown shown = attributes("hidden") ? HtmlShown::No : HtmlShown::Yes;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        const bool hides = isWord(value, "hidden") || isWord(value, "collapse");
        if (isWord(property, "display"))
            shown = isWord(value, "none") ? HtmlShown::No : HtmlShown::Yes;
        else if (hides && isWord(property, "visibility") && shown == HtmlShown::Yes)
            shown = HtmlShown::Invisible;
    });
    return shown;
}

Line lineOf(const HtmlAttributes& attributes)
{
    Line line = Line::On;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        if (isWord(property, "vertical-align"))
            line = isWord(value, "super") ? Line::Above : isWord(value, "sub") ? Line::Below : Line::On;
    });
    return line;
}

std::string_view inputText(const HtmlAttributes& attributes)
{
    constexpr std::array<std::string_view, 11> without{
        "hidden", "button", "submit", "reset", "image", "checkbox", "radio", "password", "file", "range", "color"};
    const std::string_view type = trimmed(attributes("type").value_or(""));
    const auto isType = [type](std::string_view name) { return isWord(type, name); };
    return std::ranges::none_of(without, isType) ? attributes("value").value_or("") : std::string_view();
}

bool hidesLabels(const HtmlAttributes& attributes)
{
    bool hides = false;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        hides |= holdsWord(property, "list-style") && holdsWord(value, "none");
    });
    return hides;
}

} // namespace gouji::files
