// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/ooxml/docx_fields.hpp"
#include "files/ooxml/docx_numbering.hpp"
#include "files/ooxml/docx_styles.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::files {

// Puts the text of a paragraph together as it is shown: with the number that its list gives it, without hidden
// text and the instructions of fields.
class DocxText {
public:
    // Both outlive it.
    DocxText(const DocxStyles& styles, DocxNumbering& numbering) : m_styles(styles), m_numbering(numbering) {}

    void beginParagraph();
    void setStyle(std::string_view style) { m_style = style; }
    void setList(std::string_view list) { m_place.list = list; }
    void setLevel(int level) { m_place.level = level; }
    // The paragraph's own end is hidden or deleted: it is no item of a list where nothing of its text is left.
    void hideMark() { m_markIsHidden = true; }

    // Runs may stand in runs.
    void beginRun() { m_runs.push_back({}); }
    void endRun() { m_runs.pop_back(); }
    void setRunStyle(std::string_view style) { m_runs.back().style = style; }
    void hideRun(bool hidden) { m_runs.back().isHidden = hidden; }
    void setRunLine(Line line) { m_runs.back().line = line; }

    void markField(std::string_view type) { m_fields.mark(type); }
    // Returns whether the text is still one that a cell may have.
    bool append(std::string_view text);

    std::string takeParagraph();

private:
    struct Run {
        std::string style = {};
        std::optional<bool> isHidden = {};
        std::optional<Line> line = {};
    };

    bool isHidden(const Run& run) const;
    Line line() const;
    DocxListPlace place() const;

    const DocxStyles& m_styles;
    DocxNumbering& m_numbering;
    DocxFields m_fields;
    std::vector<Run> m_runs;
    // Of the paragraph.
    std::string m_text;
    std::string m_style;
    DocxListPlace m_place;
    bool m_markIsHidden = false;
};

} // namespace gouji::files
