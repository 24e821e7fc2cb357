// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/document/grid.hpp"
#include "core/reading/title.hpp"

#include <span>
#include <vector>

namespace gouji::reading {

// A text that says of which year or whose a family's report is.
struct Mention {
    // How much it says, the most first.
    enum class Kind {
        Labelled,      // beside 单位名称 or 年度, which the body fills in itself
        Title,         // "某市2024年政府信息公开工作年度报告"
        DocumentTitle, // the same, as the document calls itself without showing it
        Published,     // beside 发布机构 and the like, in what a site says of its page
        Signature,     // at the end, above the date
        Period,        // "统计期限自2024年1月1日起至2024年12月31日止"
    };

    Identity identity;
    Kind kind = Kind::Title;
    int sheetIndex = 0;
    document::Position position;
};

// The row of a text that stands in front of a sheet instead of in it.
constexpr int rowInFront = -1;

// Adds those of a sheet: of its first rows and of those around its tables.
void addMentions(const document::Grid& grid, int sheetIndex, std::span<const document::Area> tables,
                 const packs::Family& family, std::vector<Mention>& mentions);

// Adds those of a document's texts, as if each stood in front of the next table.
void addMentions(std::span<const document::Paragraph> paragraphs, const packs::Family& family,
                 std::vector<Mention>& mentions);

} // namespace gouji::reading
