// SPDX-License-Identifier: MPL-2.0
#include "files/html/html_attribute.hpp"

#include "core/text/ascii.hpp"

#include <algorithm>
#include <array>

namespace gouji::files {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto isSame = [](char c, char expected) { return text::lowerCase(c) == expected; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), isSame) != text.end();
}

// Calls visit(property, value) for each of them.
template <typename Visit>
void forEachDeclaration(std::string_view rest, Visit visit)
{
    while (!rest.empty()) {
        const std::string_view declaration = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(declaration.size() + 1, rest.size()));
        const auto colon = std::min(declaration.find(':'), declaration.size());
        const std::string_view value = declaration.substr(std::min(colon + 1, declaration.size()));
        visit(text::trimmed(declaration.substr(0, colon)), text::trimmed(value.substr(0, value.find('!'))));
    }
}

template <typename Visit>
void forEachDeclaration(const HtmlAttributes& attributes, Visit visit)
{
    forEachDeclaration(attributes("style").value_or(""), visit);
}

} // namespace

std::optional<int> leadingNumber(std::string_view text, int most)
{
    text.remove_prefix(std::min(text.find_first_not_of(text::asciiSpaces), text.size()));
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

std::optional<HtmlShown> shownByDeclarations(std::string_view declarations)
{
    std::optional<HtmlShown> shown;
    forEachDeclaration(declarations, [&](std::string_view property, std::string_view value) {
        const bool hides = text::isSameWord(value, "hidden") || text::isSameWord(value, "collapse");
        if (text::isSameWord(property, "display"))
            shown = text::isSameWord(value, "none") ? HtmlShown::No : HtmlShown::Yes;
        else if (hides && text::isSameWord(property, "visibility")
                 && shown.value_or(HtmlShown::Yes) == HtmlShown::Yes)
            shown = HtmlShown::Invisible;
    });
    return shown;
}

HtmlShown shownBy(const HtmlAttributes& attributes)
{
    if (attributes.areNone())
        return HtmlShown::Yes;
    const HtmlShown unlessSaid = attributes("hidden") ? HtmlShown::No : HtmlShown::Yes;
    return shownByDeclarations(attributes("style").value_or("")).value_or(unlessSaid);
}

Line lineOf(const HtmlAttributes& attributes)
{
    Line line = Line::On;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        if (text::isSameWord(property, "vertical-align"))
            line = text::isSameWord(value, "super") ? Line::Above
                   : text::isSameWord(value, "sub") ? Line::Below
                                                    : Line::On;
    });
    return line;
}

std::string_view inputText(const HtmlAttributes& attributes)
{
    constexpr std::array<std::string_view, 11> without{
        "hidden", "button", "submit", "reset", "image", "checkbox", "radio", "password", "file", "range", "color"};
    const std::string_view type = text::trimmed(attributes("type").value_or(""));
    const auto isType = [type](std::string_view name) { return text::isSameWord(type, name); };
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
