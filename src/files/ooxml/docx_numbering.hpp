// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/input/zip_archive.hpp"
#include "files/ooxml/docx_styles.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace gouji::files {

inline constexpr std::size_t docxListLevels = 9;

// How one level of a list is numbered.
struct DocxListLevel {
    std::string format = "decimal";
    std::string pattern; // "（%1）", "%1.%2": the numbers of levels, from 1
    std::string style;   // of paragraphs that stand at this level
    int start = 0;
    std::optional<int> restart; // after an item of that level, from 1, or of one above; 0 for never
    bool isInDigits = false;    // all numbers, those of the levels above as well
    bool isJoined = false;      // nothing stands between number and text
};

// A definition of a list. Lists with the same definition go on counting where the one before stopped.
struct DocxListDefinition {
    std::array<DocxListLevel, docxListLevels> levels;
    std::string style;                                          // of which this is the definition
    std::string usesStyle;                                      // whose definition counts instead
    std::array<std::optional<int>, docxListLevels> counts = {}; // the last numbers given
};

struct DocxList {
    std::string definition;
    std::array<std::optional<int>, docxListLevels> starts = {};           // where it begins anew
    std::array<std::optional<DocxListLevel>, docxListLevels> levels = {}; // where it differs
};

// The numbered lists of a document, with the numbers given so far.
class DocxNumbering {
public:
    std::map<std::string, DocxListDefinition> definitions;
    std::map<std::string, DocxList> lists;

    // What stands before the text of the next paragraph, with what separates them; empty where nothing does.
    std::string nextLabel(const DocxListPlace& place, const std::string& style);

private:
    DocxListDefinition* definitionOf(const DocxList& list);
};

Result<DocxNumbering> readDocxNumbering(ZipArchive& archive, const std::string& part, const Limits& limits);

} // namespace gouji::files
