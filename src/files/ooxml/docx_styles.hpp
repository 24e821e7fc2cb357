// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/zip_archive.hpp"
#include "files/values/text_line.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gouji::files {

// Whether a property that is on or off is on: it is where no value is written.
bool isOn(std::optional<std::string_view> value);

// Where a paragraph stands in a numbered list. What is not written is empty.
struct DocxListPlace {
    std::string list; // the number that the document gives to the list; "0" for none
    std::optional<int> level;
};

// What styles say of what is shown: hidden and raised text, and numbered paragraphs.
class DocxStyles {
public:
    struct Style {
        std::string basedOn;
        std::optional<bool> isHidden;
        std::optional<Line> line;
        DocxListPlace place;
    };

    void add(std::string id, Style style) { m_styles.insert_or_assign(std::move(id), std::move(style)); }

    bool hides(const std::string& style) const;
    // Nothing where the style does not say it.
    std::optional<Line> lineOf(const std::string& style) const;
    DocxListPlace placeOf(const std::string& style) const;

private:
    // The first of a style and those it is based on for which a condition holds, or null.
    template <typename Condition>
    const Style* firstFrom(const std::string& style, Condition condition) const;

    std::map<std::string, Style> m_styles;
};

Result<DocxStyles> readDocxStyles(ZipArchive& archive, const std::string& part, const Limits& limits);

} // namespace gouji::files
