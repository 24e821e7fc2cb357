// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/values/text_line.hpp"

#include <optional>
#include <string_view>

namespace gouji::files {

// The attributes of an element; valid only while it is handed over.
class HtmlAttributes {
public:
    // Names and values alternate, a null pointer ends them, and is the value of one without. None at all: null.
    explicit HtmlAttributes(const char* const* written) : m_written(written) {}

    bool areNone() const { return !m_written || !*m_written; }

    std::optional<std::string_view> operator()(std::string_view name) const
    {
        for (const char* const* at = m_written; at && *at; at += 2) {
            if (at[0] == name)
                return at[1] ? std::string_view(at[1]) : std::string_view();
        }
        return std::nullopt;
    }

private:
    const char* const* m_written;
};

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
// The same of declarations such as "color: red; display: none"; nothing where they do not say.
std::optional<HtmlShown> shownByDeclarations(std::string_view declarations);

// Where a style of its own puts the text of an element in a line.
Line lineOf(const HtmlAttributes& attributes);

// What a field of a form, <input>, shows; nothing for buttons, boxes to tick and hidden ones.
std::string_view inputText(const HtmlAttributes& attributes);

// Whether a list hides its labels.
bool hidesLabels(const HtmlAttributes& attributes);

} // namespace gouji::files
