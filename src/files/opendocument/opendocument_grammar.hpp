// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/xml/xml_walker.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace gouji::files {

// Places in an OpenDocument file of any kind.
enum class OpenDocumentPlace {
    Start,
    Document,
    Meta,
    Property,
    Styles,
    Style,
    StyleText, // the properties of its text
    Body,
    Spreadsheet,
    TextBlocks, // paragraphs and tables, in the body of a text, a section or a list
    Names,
    Name,
    Table,
    TableNames,
    TableName,
    Rows,
    Row,
    Cell,
    CoveredCell,
    List,
    ListItem,
    Frame, // text that stands on its own, anchored in a paragraph
    Paragraph,
    Inline,
    Hidden,  // says that its paragraph is not shown
    Ignored, // no text of the paragraph
    Spaces,
    Tab,
    LineBreak,
};

using OpenDocumentStep = XmlStep<OpenDocumentPlace>;

constexpr XmlName officeName(std::string_view local) { return {XmlNamespace::Office, local}; }
constexpr XmlName metaName(std::string_view local) { return {XmlNamespace::Meta, local}; }
constexpr XmlName tableName(std::string_view local) { return {XmlNamespace::Table, local}; }
constexpr XmlName drawName(std::string_view local) { return {XmlNamespace::Drawing, local}; }
constexpr XmlName extensionName(std::string_view local) { return {XmlNamespace::OfficeExtension, local}; }
constexpr XmlName styleName(std::string_view local) { return {XmlNamespace::Style, local}; }
constexpr XmlName textName(std::string_view local) { return {XmlNamespace::Text, local}; }

// The steps from a table to its cells.
inline constexpr std::array rowSteps = [] {
    using enum OpenDocumentPlace;
    return std::array{
        OpenDocumentStep{Table, tableName("table-rows"), Rows},
        OpenDocumentStep{Table, tableName("table-header-rows"), Rows},
        OpenDocumentStep{Table, tableName("table-row-group"), Rows},
        OpenDocumentStep{Table, tableName("table-row"), Row},
        OpenDocumentStep{Rows, tableName("table-rows"), Rows},
        OpenDocumentStep{Rows, tableName("table-header-rows"), Rows},
        OpenDocumentStep{Rows, tableName("table-row-group"), Rows},
        OpenDocumentStep{Rows, tableName("table-row"), Row},
        OpenDocumentStep{Row, tableName("table-cell"), Cell},
        OpenDocumentStep{Row, tableName("covered-table-cell"), CoveredCell},
        OpenDocumentStep{Cell, textName("p"), Paragraph},
    };
}();

// The steps inside of a paragraph. Of fields, links, and whatever else a text marks in it, the text is what is
// shown.
inline constexpr std::array paragraphSteps = [] {
    using enum OpenDocumentPlace;
    constexpr std::array ignored{"note", "number", "ruby-text", "script"};
    std::array<OpenDocumentStep, 2 * (ignored.size() + 6)> steps{};
    auto to = steps.begin();
    for (const OpenDocumentPlace from : {Paragraph, Inline}) {
        *to++ = {from, textName("s"), Spaces};
        *to++ = {from, textName("tab"), Tab};
        *to++ = {from, textName("line-break"), LineBreak};
        *to++ = {from, textName("hidden-paragraph"), Hidden};
        for (const char* name : ignored)
            *to++ = {from, textName(name), Ignored};
        *to++ = {from, textName(anyElement), Inline};
        *to++ = {from, extensionName("content-control"), Inline};
    }
    return steps;
}();

// A grammar of several lists of steps.
template <std::size_t... counts>
constexpr auto joined(const std::array<OpenDocumentStep, counts>&... lists)
{
    std::array<OpenDocumentStep, (counts + ...)> steps{};
    auto to = steps.begin();
    ((to = std::ranges::copy(lists, to).out), ...);
    return steps;
}

} // namespace gouji::files
