// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace gouji::files {

// How an attribute of an element is asked for.
using HtmlAttributes = std::function<std::optional<std::string_view>(std::string_view name)>;

// The whole number that an attribute begins with, as browsers read it: "3", " +3", "03", "3px", "3.0" are 3. Very
// large ones are the most that is asked for. Nothing for what begins with no number, and for one below 0.
std::optional<int> leadingNumber(std::string_view text, int most);

// How an element that the page itself hides takes part in it.
enum class HtmlShown {
    Yes,
    Invisible, // keeps its place
    No,        // has no place
};
HtmlShown shownBy(const HtmlAttributes& attributes);

// What a field of a form, <input>, shows; nothing for buttons, boxes to tick and hidden ones.
std::string_view inputText(const HtmlAttributes& attributes);

// Whether a list hides its labels.
bool hidesLabels(const HtmlAttributes& attributes);

} // namespace gouji::files
