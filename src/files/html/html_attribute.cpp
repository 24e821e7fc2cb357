// SPDX-License-Identifier: MPL-2.0
#include "files/html/html_attribute.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace gouji::files {
namespace {

constexpr std::string_view space = " \t\n\f\r";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(space);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(space) - first + 1);
}

// Calls visit(property, value) for each declaration of a style attribute, in small letters.
template <typename Visit>
void forEachDeclaration(const HtmlAttributes& attributes, Visit visit)
{
    const std::string style = lowerCase(attributes("style").value_or(""));
    std::string_view rest = style;
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
    HtmlShown shown = attributes("hidden") ? HtmlShown::No : HtmlShown::Yes;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        if (property == "display")
            shown = value == "none" ? HtmlShown::No : HtmlShown::Yes;
        else if (property == "visibility" && (value == "hidden" || value == "collapse") && shown == HtmlShown::Yes)
            shown = HtmlShown::Invisible;
    });
    return shown;
}

std::string_view inputText(const HtmlAttributes& attributes)
{
    constexpr std::array<std::string_view, 11> without{
        "hidden", "button", "submit", "reset", "image", "checkbox", "radio", "password", "file", "range", "color"};
    const std::string type = lowerCase(trimmed(attributes("type").value_or("")));
    return std::ranges::find(without, type) == without.end() ? attributes("value").value_or("")
                                                             : std::string_view();
}

bool hidesLabels(const HtmlAttributes& attributes)
{
    bool hides = false;
    forEachDeclaration(attributes, [&](std::string_view property, std::string_view value) {
        hides |= property.starts_with("list-style") && value.find("none") != value.npos;
    });
    return hides;
}

} // namespace gouji::files
